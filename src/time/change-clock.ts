import type { Asker } from '../platform/asker';
import { now } from '../platform/clock';
import { Refusal } from '../platform/rules/refusal';
import { commit, type Change, type Stored } from '../platform/store/rows';
import { markNoted } from './marks/mark-noted';
import { wakeFor } from './worklogs/outbox';
import type { Entry } from './rules/entry';
import { changesMark, notedAt, type Touched } from './rules/noted';
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
  /** The entry, new or known, by which time is noted on its ticket: the ticket is marked beside the write, so that it can be done at once. */
  readonly noted?: Entry;
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
  const touched = touchedBy(change);
  if (!change.clock && touched.length === 0) return answeredBefore(change);
  const noted = change.noted && notedAt(change.noted) !== undefined ? change.noted : undefined;
  const [written] = await Promise.all([
    commit(...changesOf(clock, change, touched)),
    wakeFor(touched, noted?.id),
    noted && markNoted(noted),
  ]);
  return written === 'committed' ? change.answer : changeClock(asker, decide, undefined, attempt + 1);
}

/** Whoever asks again, since no answer came, may have been marked as little as answered. */
async function answeredBefore<Answer>({ noted, answer }: ClockChange<Answer>): Promise<Answer> {
  if (noted) await wakeFor([{ entry: noted }]);
  return answer;
}

const touchedBy = ({ add = [], replace = [] }: ClockChange<unknown>): readonly Touched[] => [
  ...add.map((entry) => ({ entry })),
  ...replace.map(({ read, entry }) => ({ before: read.value, entry })),
];

function changesOf(
  clock: Stored<Clock>,
  { clock: changed = {}, add = [], replace = [], also = [] }: ClockChange<unknown>,
  touched: readonly Touched[],
): readonly Change[] {
  const recent = recentAfter(clock.value.recent ?? [], touched, now());
  return [
    writeClock(clock, { ...changed, recent, changedAt: now() }),
    ...add.map((entry) => entries.insert(entry.id, toBeMarked({ entry }))),
    ...replace.map(({ read, entry }) => entries.replace(read, toBeMarked({ before: read.value, entry }))),
    ...also,
  ];
}

/** What waits for its worklog is marked with it. */
const toBeMarked = (touched: Touched): Entry =>
  changesMark(touched) && touched.entry.worklog.state === 'none' ? { ...touched.entry, unmarked: true } : touched.entry;
