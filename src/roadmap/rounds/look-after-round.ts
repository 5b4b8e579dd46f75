import { now } from '../../platform/clock';
import { TryAgain } from '../../platform/failures';
import { groupsOf } from '../../platform/groups-of';
import { searchTickets } from '../../platform/jira/search-tickets';
import { log } from '../../platform/log';
import type { Stored } from '../../platform/store/rows';
import { invitationId, offered, type Invitation } from '../rules/rounds/invitation';
import { invitationName } from '../rules/rounds/invitation-property';
import { offersEach } from '../rules/rounds/offers';
import { reminderDue } from '../rules/rounds/reminders';
import type { InvitationSheet, Round } from '../rules/rounds/round-record';
import { isSameSlot, type Slot } from '../rules/rounds/slots';
import { changeInvitation, readInvitation } from './change-round';
import { freeTimes } from './free-times';
import { reporterOf } from './hear-answer';
import { hasToInvite, inviteSheet } from './invite-sheet';
import { readFrame, roundIn, sheetsOfRound, type RoundFrame } from './round-store';
import { takeAnswer } from './take-answer';
import { tellClient } from './tell-client';

/**
 * What is due and not done in the round under way: tickets that were not made, tellings that nobody finished, answers whose event never came,
 * reminders, and times for those who could be offered none.
 */
export async function lookAfterRound(): Promise<void> {
  const frame = await readFrame();
  const round = roundIn(frame);
  if (!round) return;
  const sheets = await sheetsOfRound(round);
  const invitations = sheets.flatMap(({ value }) => value.invitations);
  for (const { client, telling } of invitations) {
    if (telling !== null) await tried(async () => tellClient(await readInvitation(client), false));
  }
  await takeMissedAnswers(round, invitations);
  for (const invitation of invitations) await tried(() => remind(invitation, frame.settings.value.reminders));
  await offerToWaiting(frame, round, sheets);
  for (const sheet of await sheetsOfRound(round)) if (hasToInvite(sheet.value)) await tried(() => inviteSheet(round.id, sheet.value.sheet));
}

async function remind(invitation: Invitation, days: readonly number[]): Promise<void> {
  const at = now();
  if (reminderDue(invitation, days, at) === 0) return;
  const read = await changeInvitation(invitation.client, ({ invitation: before }) => {
    const due = reminderDue(before, days, at);
    return due === 0 ? before : { ...before, reminded: due, telling: { what: 'reminder', since: at, after: before.seen } };
  });
  if (read.invitation.telling?.since === at) await tellClient(read, true);
}

/** Times within the round that nobody has booked or been offered, to those who wait, in their order. */
async function offerToWaiting(frame: RoundFrame, round: Round, sheets: readonly Stored<InvitationSheet>[]): Promise<void> {
  const all = sheets.flatMap((sheet) => sheet.value.invitations.map((invitation) => ({ sheet, invitation })));
  const waiting = all.filter(({ invitation }) => invitation.state === 'waiting');
  const [first] = waiting;
  if (!first) return;
  const claimed = all.flatMap(({ invitation }) => (invitation.state === 'invited' ? invitation.offers : []));
  const free = freeTimes({ frame, round, ...first, at: now() }).filter(
    (slot) => isWithin(round, slot) && !claimed.some((other) => isSameSlot(other, slot)),
  );
  for (const [place, { invitation }] of waiting.entries()) {
    const offers = free.slice(place * offersEach, (place + 1) * offersEach);
    if (offers.length === 0) return;
    await tried(() => offerTo(invitation, offers));
  }
}

const isWithin = ({ from, to }: Round, { startsAt }: Slot): boolean => startsAt.slice(0, 10) >= from && startsAt.slice(0, 10) <= to;

/** Its ticket is made as for everybody else; who has one already is told there. */
async function offerTo({ client }: Invitation, offers: readonly Slot[]): Promise<void> {
  const at = now();
  const read = await changeInvitation(client, ({ invitation }) =>
    invitation.state === 'waiting' ? offered(invitation, offers, 'offers', at) : invitation,
  );
  if (read.invitation.telling?.since === at) await tellClient(read, true);
}

/** Tickets of the round on which something happened in the last day; whoever commented there without our hearing of it is read now. */
async function takeMissedAnswers({ id }: Round, invitations: readonly Invitation[]): Promise<void> {
  const open = invitations.filter(({ state, ticket }) => ticket.state === 'created' && (state === 'invited' || state === 'booked'));
  for (const some of groupsOf(open, 100)) {
    const identities = some.map(({ client }) => JSON.stringify(invitationId(id, client))).join(', ');
    const found = await searchTickets('app', `${invitationName} in (${identities}) AND updated >= -1d`, ['reporter'], 100);
    const byTicket = new Map(some.map(({ ticket, client }) => [ticket.state === 'created' ? ticket.id : '', client]));
    for (const { id: ticket, fields } of found) {
      const client = byTicket.get(ticket);
      if (client !== undefined) await tried(() => takeAnswer(client, ticket, reporterOf(fields['reporter'])));
    }
  }
}

/** One that fails keeps none of the others waiting. */
async function tried(act: () => Promise<unknown>): Promise<void> {
  await act().catch((error: unknown) => {
    if (!(error instanceof TryAgain)) log('not-looked-after', { error: error instanceof Error ? error.name : 'unknown' });
  });
}
