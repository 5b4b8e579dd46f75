import { clientById } from '../../clients/client-store';
import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { dateIn } from '../../platform/rules/month';
import { Refusal } from '../../platform/rules/refusal';
import { startMeeting, type MeetingStarted } from '../meetings/start-meeting';
import { zoneOf } from '../rules/rounds/ticket-words';
import { readInvitation } from './change-round';

/** Makes the page of a booked meeting, dated as on the client's wall; doing it again leads to the same page. */
export async function makeRoundMeeting(asker: Asker, { client: id }: { readonly client: ClientId }): Promise<MeetingStarted> {
  const [{ invitation }, client] = await Promise.all([readInvitation(id), clientById(id)]);
  if (!invitation.booking || !client) throw new Refusal('badInput', 'No time is booked for this client.');
  return startMeeting(asker, { client: id, heldOn: dateIn(zoneOf({ client }), invitation.booking.startsAt) });
}
