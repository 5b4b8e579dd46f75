import type { Asker } from '../platform/asker';
import { now } from '../platform/clock';
import { Refusal } from '../platform/rules/refusal';
import { commit, type Change, type Stored } from '../platform/store/rows';
import { wakeOutbox } from './worklogs/outbox';
import type { Entry } from './rules/entry';
import { recentAfter } from './rules/team/recent-time';
import type { Clock } from './rules/timer';
import { entries, readClock, writeClock } from './time-store';

/** What a change to a technician's time comes to: how their clock is afterwards, entries that are new or changed, and the answer. */
export interface ClockChange<Answer> {
  readonly clock?: Partial<Clock>;
  readonly add?: readonly Entry[];
  readonly replace?: readonly { readonly read: Stored<Entry>; readonly entry: Entry }[];
  /** Rows of another sort that change with it. */
  readonly also?: readonly Change[];
  readonly answer: Answer;
}

type Decide<Answer> = (read: Stored<Clock>) => ClockChange<Answer> | Promise<ClockChange<Answer>>;

const mostAttempts = 8;

/** A change that turned out to need no writing. */
export const nothingToDo = <Answer>(answer: Answer): { readonly answer: Answer } => ({ answer });

/**
 * Changes a technician's time in one transaction that holds only if nobody else changed it since it was read; otherwise `decide` is asked
 * again with what stands now. The worklogs of the entries it touches follow through the outbox.
 */
export async function changeClock<Answer>(asker: Asker, decide: Decide<Answer>, read?: Stored<Clock>, attempt = 1): Promise<Answer> {
  if (attempt > mostAttempts)
    throw new Refusal('changedMeanwhile', 'Your time is being changed in several places at once. Please look and try again.');
  const clock = read ?? (await readClock(asker.accountId));
  const change = await decide(clock);
  const { add = [], replace = [] } = change;
  if (!change.clock && add.length + replace.length === 0) return change.answer;
  const touched = [...add, ...replace.map(({ entry }) => entry)].filter((entry) => entry.worklog.state === 'waiting');
  const [written] = await Promise.all([commit(...changesOf(clock, change)), wakeOutbox(touched.map(({ id }) => id))]);
  return written === 'committed' ? change.answer : changeClock(asker, decide, undefined, attempt + 1);
}

function changesOf(
  clock: Stored<Clock>,
  { clock: changed = {}, add = [], replace = [], also = [] }: ClockChange<unknown>,
): readonly Change[] {
  const changes = [...add.map((entry) => ({ entry })), ...replace.map(({ read, entry }) => ({ before: read.value, entry }))];
  const recent = recentAfter(clock.value.recent ?? [], changes, now());
  return [
    writeClock(clock, { ...changed, recent, changedAt: now() }),
    ...add.map((entry) => entries.insert(entry.id, entry)),
    ...replace.map(({ read, entry }) => entries.replace(read, entry)),
    ...also,
  ];
}
