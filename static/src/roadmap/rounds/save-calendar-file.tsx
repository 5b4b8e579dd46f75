import Button from '@atlaskit/button/new';
import { calendarFile } from '../../../../src/roadmap/rules/rounds/calendar-file';
import type { Host } from '../../../../src/roadmap/rules/rounds/host';
import { invitationId, type Booking } from '../../../../src/roadmap/rules/rounds/invitation';
import type { Round } from '../../../../src/roadmap/rules/rounds/round-record';
import type { ClientInRound } from '../../../../src/roadmap/rules/rounds/rounds-view';
import { hostName } from '../../../../src/roadmap/rules/rounds/ticket-words';
import type { Instant } from '../../../../src/platform/rules/units';
import { say } from '../../ui/words/say';

interface SaveCalendarFileProps {
  readonly client: ClientInRound;
  readonly booking: Booking;
  readonly round: Round | null;
  readonly hosts: readonly Host[];
  readonly now: Instant;
}

/** The same file that the client gets, for the host's own calendar. */
export function SaveCalendarFile({ client, booking, round, hosts, now }: SaveCalendarFileProps) {
  const save = (): void => {
    const host = { name: hostName(booking.host, { hosts }), email: hosts.find(({ host: each }) => each === booking.host)?.email ?? null };
    const id = invitationId(round?.id ?? '', client.id).replace(':', '-');
    const text = calendarFile({
      id,
      booking,
      title: say('Roadmap meeting, {name}', { name: client.name }),
      host,
      state: 'confirmed',
      at: now,
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    link.download = 'roadmap-meeting.ics';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return <Button onClick={save}>{say('Save for the calendar')}</Button>;
}
