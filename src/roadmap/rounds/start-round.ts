import type { Asker } from '../../platform/asker';
import { pushAll } from '../../platform/queue';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import { planRound, type RoundPlan, type RoundWish } from '../rules/rounds/plan-round';
import { clientsPerInvitationSheet, openRound, sheetKeyOf, sheetsOf, type Round } from '../rules/rounds/round-record';
import { groupsOf } from '../../platform/groups-of';
import { inviteSheet } from './invite-sheet';
import { readPlanFacts } from './plan-facts';
import { put, roundsRows, sheetRows, type RoundFrame } from './round-store';

export type NamedRound = Pick<Round, 'id' | 'name'>;

export interface RoundStarted<Known = Round> {
  /** `underWay`: a round had begun before, and is the answer. */
  readonly outcome: 'started' | 'underWay';
  readonly round: Known;
}

/** Who would be invited to a round, to which times: nothing is written. */
export async function previewRound(asker: Asker, wish: RoundWish): Promise<RoundPlan> {
  return planOrRefuse(wish, await readPlanFacts(asker));
}

/** Invites the clients that the manager sees. How many others a round under way invites they are not told. */
export async function startRoundAsManager(asker: Asker, wish: RoundWish): Promise<RoundStarted<NamedRound>> {
  const { outcome, round } = await startRound(wish, asker);
  return { outcome, round: { id: round.id, name: round.name } };
}

/**
 * Begins a round, in steps that may each be the last:
 * 1. write the round and all its invitations in one transaction, if no other round has begun;
 * 2. make the tickets of the first fifty, and leave the others to the queue.
 * What died after 1 is made good by the hourly schedule. With `oncePerDay` a round that was begun and closed today is the answer as well.
 */
export async function startRound(wish: RoundWish, asker: Asker | null, oncePerDay = false): Promise<RoundStarted> {
  const read = await readPlanFacts(asker);
  const { frame, facts } = read;
  const [latest] = frame.rounds.value.rounds;
  const standing =
    openRound(frame.rounds.value) ?? (oncePerDay && latest?.startedAt.slice(0, 10) === facts.at.slice(0, 10) ? latest : undefined);
  if (standing) return { outcome: 'underWay', round: standing };
  const plan = planOrRefuse(wish, read);
  const { name, from, to, invitations } = plan;
  const round: Round = {
    id: `round-${String(frame.rounds.value.rounds.length + 1)}`,
    ...{ name, from, to, startedAt: facts.at, startedBy: asker?.accountId ?? null, invited: invitations.length, closed: null },
  };
  if (!(await write(frame, round, plan))) return startRound(wish, asker, oncePerDay);
  await inviteAll(round);
  return { outcome: 'started', round };
}

function planOrRefuse(wish: RoundWish, { facts }: Awaited<ReturnType<typeof readPlanFacts>>): RoundPlan {
  const plan = planRound(wish, facts);
  if ('problem' in plan) throw new Refusal('badInput', plan.problem);
  return plan;
}

async function write({ rounds }: RoundFrame, round: Round, { invitations }: RoundPlan): Promise<boolean> {
  const sheets = groupsOf(invitations, clientsPerInvitationSheet).map((some, sheet) =>
    sheetRows.insert(sheetKeyOf(round.id, sheet), { round: round.id, sheet, invitations: some }),
  );
  return (await commit(put(roundsRows, rounds, { rounds: [round, ...rounds.value.rounds] }), ...sheets)) === 'committed';
}

/** The first sheet at once, so that a small firm sees its tickets; one event for each of the others. */
async function inviteAll(round: Round): Promise<void> {
  const later = Array.from({ length: sheetsOf(round) - 1 }, (_, index) => ({ body: { round: round.id, sheet: index + 1 }, atOnce: 4 }));
  if (later.length > 0) await pushAll('round', later);
  await inviteSheet(round.id, 0);
}
