import { storedClients } from '../../clients/client-store';
import type { ClientId } from '../../clients/rules/client';
import { clientsSeen } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { AskedToWait, OutcomeUnknown } from '../../platform/failures';
import { isAdministrator } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import { booked, deferred, delayed, invitedAgain, offered, type Invitation } from '../rules/rounds/invitation';
import type { Calendar } from '../rules/rounds/round-record';
import { takenAsSeen } from '../rules/rounds/rounds-view';
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
export const bookSlot = (asker: Asker, { client, host, startsAt }: Named & { readonly host: string; readonly startsAt: Instant }) =>
  changed(asker, client, (read) => booked(read.invitation, freeSlot(read, { host, startsAt }), read.at));

function freeSlot(read: ReadInvitation, wanted: Pick<Slot, 'host' | 'startsAt'>): Slot {
  const slot = freeTimes(read).find((free) => isSameSlot(free, wanted));
  if (!slot) throw new Refusal('badInput', 'This time is not free any more, or the host has as many meetings in that week as it holds.');
  return slot;
}

/** Calls a booked meeting off; the client is offered other times. */
export const cancelBooking = (asker: Asker, { client }: Named) =>
  changed(asker, client, (read) => {
    if (read.invitation.booking === null) return read.invitation;
    return offered(read.invitation, nextOffers(read, 'soon'), 'cancelled', read.at);
  });

/** The client asked for a later day, in the manager's hearing: a delay is counted and later times are proposed. */
export const delayInvitation = (asker: Asker, { client }: Named) =>
  changed(asker, client, (read) => delayed(read.invitation, nextOffers(read, 'later'), read.at));

/** Leaves a client to the next round, or takes that back. */
export const deferInvitation = (asker: Asker, { client, deferred: wanted }: Named & { readonly deferred: boolean }) =>
  changed(asker, client, ({ invitation }) => {
    if (wanted) return invitation.booking === null ? deferred(invitation) : refuseBooked();
    return invitation.state === 'deferred' ? invitedAgain(invitation) : invitation;
  });

function refuseBooked(): never {
  throw new Refusal('badInput', 'Call the booked meeting off first.');
}

/** Makes the ticket that Jira refused, once what was wrong is mended. */
export async function inviteAgain(asker: Asker, { client }: Named): Promise<InvitationChanged> {
  const read = await changeInvitation(client, ({ invitation }) =>
    invitation.ticket.state === 'failed' ? { ...invitation, ticket: { state: 'due' } } : invitation,
  );
  await inviteSheet(read.round.id, read.sheet.value.sheet);
  return answerFor(asker, await changeInvitation(client, ({ invitation }) => invitation));
}

/** What the client wrote has been dealt with. */
export const settleAnswer = (asker: Asker, { client }: Named) =>
  changed(asker, client, ({ invitation }) => ({ ...invitation, unclear: null }));

async function changed(asker: Asker, client: ClientId, change: (read: ReadInvitation) => Invitation): Promise<InvitationChanged> {
  const read = await changeInvitation(client, change);
  return answerFor(asker, read.invitation.telling?.since === read.at ? await tellOrLeave(read) : read);
}

/** What Jira does not take now is told within the hour. */
async function tellOrLeave(read: ReadInvitation): Promise<ReadInvitation> {
  return tellClient(read, true).catch((error: unknown) => {
    if (error instanceof OutcomeUnknown || error instanceof AskedToWait) return read;
    throw error;
  });
}

async function answerFor(asker: Asker, { invitation, frame }: ReadInvitation): Promise<InvitationChanged> {
  return { outcome: 'changed', invitation, taken: await takenFor(asker, frame.calendar.value.taken) };
}

/** To who administers Jira it costs no call. */
async function takenFor(asker: Asker, taken: Calendar['taken']): Promise<Calendar['taken']> {
  if (taken.length === 0 || (await isAdministrator(asker))) return taken;
  const ids = [...new Set(taken.map(({ client }) => client as ClientId))];
  const [stored, sees] = await Promise.all([storedClients(ids), clientsSeen(asker)]);
  const seen = new Set(stored.flatMap(({ key, value }) => (sees(value) ? [key] : [])));
  return takenAsSeen(taken, (client) => seen.has(client));
}
