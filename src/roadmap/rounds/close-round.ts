import { counted } from '../../platform/rules/counted';
import type { ClientId } from '../../clients/rules/client';
import { allClients } from '../../clients/all-clients';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { dateOnly } from '../../platform/rules/units';
import { commit } from '../../platform/store/rows';
import { closed, progressOf } from '../rules/rounds/round';
import { endOf } from '../rules/rounds/slots';
import type { Invitation } from '../rules/rounds/invitation';
import type { Round } from '../rules/rounds/round-record';
import { clientsInRound } from '../rules/rounds/rounds-view';
import { recentMeetings } from './plan-facts';
import { put, readFrame, roundIn, roundsRows, sheetsOfRound, type RoundFrame } from './round-store';
import type { NamedRound } from './start-round';

export interface RoundClosed {
  readonly outcome: 'closed' | 'reopened';
  readonly round: NamedRound;
}

/** Closes the round under way for the whole firm, whichever clients who closes it sees: who has not met is deferred to the next, with the delays. One write, so that it is closed or not. */
export async function closeRound(asker: Asker): Promise<RoundClosed> {
  const [frame, clients, meetings] = await Promise.all([readFrame(), allClients(), recentMeetings()]);
  const round = roundIn(frame);
  if (!round) throw new Refusal('badInput', 'No round of meetings is under way.');
  const at = now();
  const invitations = (await sheetsOfRound(round)).flatMap(({ value }) => value.invitations);
  const facts = { clients, round, invitations, meetings, settings: frame.settings.value, today: dateOnly(at.slice(0, 10)) };
  const invited = clientsInRound(facts).flatMap(({ invitation }) => invitation ?? []);
  requireNothingAhead(invited, at);
  const ended = closed(invited);
  const deferred = ended.flatMap(({ client, state, delays }) => (state === 'deferred' ? [{ client: client as ClientId, delays }] : []));
  return writeRound(frame, { ...round, closed: { at, by: asker.accountId, done: progressOf(ended).done, deferred } }, 'closed');
}

function requireNothingAhead(invitations: readonly Invitation[], at: string): void {
  const ahead = invitations.filter(({ state, booking }) => state === 'booked' && booking !== null && endOf(booking) > at);
  if (ahead.length === 0) return;
  throw new Refusal(
    'badInput',
    `${counted(ahead.length, 'meeting is', 'meetings are')} still booked ahead. Hold them or call them off, then the round can be closed.`,
  );
}

/** Takes the closing back, as long as no other round has begun. */
export async function reopenRound(_: Asker): Promise<RoundClosed> {
  const frame = await readFrame();
  const [latest] = frame.rounds.value.rounds;
  if (!latest) throw new Refusal('notFound', 'There is no round to open again.');
  if (latest.closed === null) return { outcome: 'reopened', round: { id: latest.id, name: latest.name } };
  return writeRound(frame, { ...latest, closed: null }, 'reopened');
}

async function writeRound({ rounds }: RoundFrame, round: Round, outcome: RoundClosed['outcome']): Promise<RoundClosed> {
  const value = { rounds: rounds.value.rounds.map((each) => (each.id === round.id ? round : each)) };
  if ((await commit(put(roundsRows, rounds, value))) === 'conflict') {
    throw new Refusal('changedMeanwhile', 'Somebody else changed the rounds just now. Look at them again, please.');
  }
  return { outcome, round: { id: round.id, name: round.name } };
}
