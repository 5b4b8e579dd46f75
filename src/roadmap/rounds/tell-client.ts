import { clientById } from '../../clients/client-store';
import { now, since } from '../../platform/clock';
import { RefusedByJira } from '../../platform/failures';
import { addPublicComment, publicComments } from '../../platform/jira/public-comments';
import { shareFile } from '../../platform/jira/share-file';
import { log } from '../../platform/log';
import { documentOf, paragraph } from '../../platform/rules/document';
import { settlingTime } from '../../maintenance/rules/plan-sheet';
import { calendarFile } from '../rules/rounds/calendar-file';
import { invitationId, type Booking, type Invitation, type Telling } from '../rules/rounds/invitation';
import { hostName, tellingLines } from '../rules/rounds/ticket-words';
import { changeInvitation, type ReadInvitation } from './change-round';

/**
 * Tells the client on its ticket what was written down to be told, in steps that may each be the last:
 * 1. the intent stands in the invitation already; one that another try may have carried out is renewed, and looked for on the ticket;
 * 2. write the comment, with the file for calendars where there is one;
 * 3. note that it was told.
 * `fresh` is for who has just written the intent; everybody else leaves it alone until it has settled.
 */
export async function tellClient(read: ReadInvitation, fresh: boolean): Promise<ReadInvitation> {
  const { telling } = read.invitation;
  if (telling === null || (!fresh && since(telling.since) < settlingTime)) return read;
  const mine = fresh ? read : await renew(read, telling);
  if (!mine) return read;
  await tell(mine, !fresh);
  return changeInvitation(mine.invitation.client, ({ invitation }) =>
    isSame(invitation.telling, mine.invitation.telling) ? { ...invitation, telling: null } : invitation,
  );
}

async function renew(read: ReadInvitation, telling: Telling): Promise<ReadInvitation | undefined> {
  const renewed = { ...telling, since: now() };
  const written = await changeInvitation(read.invitation.client, ({ invitation }) =>
    isSame(invitation.telling, telling) ? { ...invitation, telling: renewed } : invitation,
  );
  return isSame(written.invitation.telling, renewed) ? written : undefined;
}

const isSame = (one: Telling | null, other: Telling | null): boolean => one?.what === other?.what && one?.since === other?.since;

/** A ticket that is gone cannot be told anything; the list shows that nobody answers there. */
async function tell({ frame, round, invitation }: ReadInvitation, mayBeThere: boolean): Promise<void> {
  const { ticket, telling, client: id } = invitation;
  const client = await clientById(id);
  if (ticket.state !== 'created' || telling === null || !client) return;
  if (client.status === 'former' && (telling.what === 'offers' || telling.what === 'reminder')) return; // nobody asks them for a meeting any more
  const { hosts, reminders } = frame.settings.value;
  const lines = tellingLines(telling.what, invitation, { client, hosts, reminders: reminders.length });
  if (lines.length === 0 || (mayBeThere && (await isTold(ticket.id, telling, lines[0] ?? '')))) return;
  const file = fileOf(telling, invitation);
  try {
    if (file === undefined || client.project === null) await addPublicComment(ticket.id, documentOf(lines.map((line) => paragraph(line))));
    else {
      const host = { name: hostName(file.host, { hosts }), email: hosts.find(({ host: each }) => each === file.host)?.email ?? null };
      const state = telling.what === 'booked' ? 'confirmed' : 'cancelled';
      const title = `Roadmap meeting, ${client.name}`;
      const text = calendarFile({ id: invitationId(round.id, id).replace(':', '-'), booking: file, title, host, state, at: telling.since });
      await shareFile(client.project.id, ticket.id, lines.join('\n'), { name: 'roadmap-meeting.ics', type: 'text/calendar', text });
    }
  } catch (error) {
    if (!(error instanceof RefusedByJira)) throw error;
    log('not-told', { status: error.status, ticket: ticket.id });
  }
}

async function isTold(ticket: string, { after }: Telling, words: string): Promise<boolean> {
  const comments = (await publicComments(ticket)) ?? [];
  return comments.some(({ id, text }) => Number(id) > Number(after) && text.includes(words));
}

/** What calendars are told with it. */
function fileOf({ what }: Telling, { booking, calledOff }: Invitation): Booking | undefined {
  if (what === 'booked') return booking ?? undefined;
  return what === 'cancelled' ? (calledOff ?? undefined) : undefined;
}
