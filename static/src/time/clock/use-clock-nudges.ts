import { useCallback } from 'react';
import { publishNudge, publishNudgeElsewhere } from '../../ui/publish-nudge';
import { serverNow } from '../../ui/server-clock';
import { useNudges } from '../../ui/use-nudges';
import { clockChannel } from '../clock-channel';
import { teamChannel } from '../team/team-channel';

/** Hears when others start or stop on this ticket, and answers the way to tell who looks at given tickets. */
export function useClockNudges(ticketId: string, onNudge: () => void): (tickets: readonly string[]) => void {
  useNudges(clockChannel(ticketId), onNudge);
  useNudges(clockChannel(ticketId), onNudge, 'anywhere');
  return useCallback(
    (tickets) => {
      for (const id of tickets) (id === ticketId ? publishNudge : publishNudgeElsewhere)(clockChannel(id), Math.round(serverNow()));
      publishNudgeElsewhere(teamChannel, Math.round(serverNow()));
    },
    [ticketId],
  );
}
