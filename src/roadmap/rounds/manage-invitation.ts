import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { AskedToWait, OutcomeUnknown } from '../../platform/failures';
import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import { booked, deferred, delayed, invitedAgain, offered, type Invitation } from '../rules/rounds/invitation';
import type { Calendar } from '../rules/rounds/round-record';
import { isSameSlot, type Slot } from '../rules/rounds/slots';
import { changeInvitation, type ReadInvitation } from './change-round';
import { freeTimes, nextOffers } from './free-times';
import { inviteSheet } from './invite-sheet';
import { tellClient } from './tell-client';

export interface InvitationChanged {
  readonly outcome: 'changed';
  readonly invitation: Invitation;
  readonly taken: Calendar['taken'];
}

interface Named {
  readonly client: ClientId;
}

/** Books a client into a free time, or moves its booking there; the client is told on its ticket. */
export const bookSlot = (_: Asker, { client, host, startsAt }: Named & { readonly host: string; readonly startsAt: Instant }) =>
  changed(client, (read) => booked(read.invitation, freeSlot(read, { host, startsAt }), read.at));

function freeSlot(read: ReadInvitation, wanted: Pick<Slot, 'host' | 'startsAt'>): Slot {
  const slot = freeTimes(read).find((free) => isSameSlot(free, wanted));
  if (!slot) throw new Refusal('badInput', 'This time is not free any more, or the host has as many meetings in that week as it holds.');
  return slot;
}

/** Calls a booked meeting off; the client is offered other times. */
export const cancelBooking = (_: Asker, { client }: Named) =>
  changed(client, (read) => {
    if (read.invitation.booking === null) return read.invitation;
    return offered(read.invitation, nextOffers(read, 'soon'), 'cancelled', read.at);
  });

/** The client asked for a later day, in the manager's hearing: a delay is counted and later times are proposed. */
export const delayInvitation = (_: Asker, { client }: Named) =>
  changed(client, (read) => delayed(read.invitation, nextOffers(read, 'later'), read.at));

/** Leaves a client to the next round, or takes that back. */
export const deferInvitation = (_: Asker, { client, deferred: wanted }: Named & { readonly deferred: boolean }) =>
  changed(client, ({ invitation }) => {
    if (wanted) return invitation.booking === null ? deferred(invitation) : refuseBooked();
    return invitation.state === 'deferred' ? invitedAgain(invitation) : invitation;
  });

function refuseBooked(): never {
  throw new Refusal('badInput', 'Call the booked meeting off first.');
}

/** Makes the ticket that Jira refused, once what was wrong is mended. */
export async function inviteAgain(_: Asker, { client }: Named): Promise<InvitationChanged> {
  const read = await changeInvitation(client, ({ invitation }) =>
    invitation.ticket.state === 'failed' ? { ...invitation, ticket: { state: 'due' } } : invitation,
  );
  await inviteSheet(read.round.id, read.sheet.value.sheet);
  return answerOf(await changeInvitation(client, ({ invitation }) => invitation));
}

/** What the client wrote has been dealt with. */
export const settleAnswer = (_: Asker, { client }: Named) => changed(client, ({ invitation }) => ({ ...invitation, unclear: null }));

async function changed(client: ClientId, change: (read: ReadInvitation) => Invitation): Promise<InvitationChanged> {
  const read = await changeInvitation(client, change);
  return answerOf(read.invitation.telling?.since === read.at ? await tellOrLeave(read) : read);
}

/** What Jira does not take now is told within the hour. */
async function tellOrLeave(read: ReadInvitation): Promise<ReadInvitation> {
  return tellClient(read, true).catch((error: unknown) => {
    if (error instanceof OutcomeUnknown || error instanceof AskedToWait) return read;
    throw error;
  });
}

const answerOf = ({ invitation, frame }: ReadInvitation): InvitationChanged => ({
  outcome: 'changed',
  invitation,
  taken: frame.calendar.value.taken,
});
