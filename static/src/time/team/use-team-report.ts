import { useCallback, useEffect, useState } from 'react';
import type { ReportClient, TeamReport } from '../../../../src/time/rules/team/team-report';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { useSurface } from '../../ui/surface';
import { instantsOf, type DayRange } from './team-range';
import { say } from '../../ui/words/say';

interface Report {
  /** The last answer, kept on show while another is on its way. */
  readonly report: TeamReport | null;
  readonly trouble: string | null;
  readonly asking: boolean;
  /** All clients that were there the last time that none was chosen. */
  readonly clients: readonly ReportClient[];
}

/** The hours of the team in a range, of one client if one is chosen. */
export function useTeamReport({ from, to }: DayRange, client: ReportClient | null): Report & { readonly refresh: () => void } {
  const { timeZone } = useSurface();
  const [state, setState] = useState<Report>({ report: null, trouble: null, asking: true, clients: [] });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const range = instantsOf({ from, to }, timeZone);
    if (range === null) {
      setState((now) => ({ ...now, asking: false, trouble: say('Choose a first day and a last day that is not before it.') }));
      return;
    }
    let overtaken = false;
    setState((now) => ({ ...now, asking: true }));
    call('openTeamReport', { ...range, ...(client ? { client: [...client.ids] } : {}) }).then(
      (report) => {
        if (!overtaken) setState((now) => ({ report, trouble: null, asking: false, clients: client ? now.clients : report.clients }));
      },
      (thrown: unknown) => {
        if (!overtaken) setState((now) => ({ ...now, trouble: sentenceOf(thrown), asking: false }));
      },
    );
    return () => {
      overtaken = true;
    };
  }, [from, to, client, timeZone, round]);
  return { ...state, refresh: useCallback(() => setRound((count) => count + 1), []) };
}
