import type { Instant, Milliseconds } from '../../../platform/rules/units';
import type { Entry } from '../entry';
import { lengthOf, within, type Stretch } from '../stretch';
import type { Timer, WorkKind } from '../timer';

/** Time by kind of work, in milliseconds. */
export type ByKind = Readonly<Record<WorkKind, Milliseconds>>;

export const noTime: ByKind = { remote: 0 as Milliseconds, onSite: 0 as Milliseconds, travel: 0 as Milliseconds, break: 0 as Milliseconds };

/** What an entry comes to within a stretch, such as the part of a night that belongs to its second day. */
export function timeIn(entry: Stretch, stretch: Stretch): Milliseconds {
  const part = within(entry, stretch);
  return part ? lengthOf(part) : (0 as Milliseconds);
}

/** Time by kind within a stretch, the clock that runs counted up to now. */
export function sumsIn(
  stretch: Stretch,
  entries: readonly Pick<Entry, 'kind' | 'startedAt' | 'stoppedAt'>[],
  timer: Timer | null,
  now: Instant,
): ByKind {
  const running = timer && timer.startedAt < now ? [{ kind: timer.kind, startedAt: timer.startedAt, stoppedAt: now }] : [];
  return [...entries, ...running].reduce((sums, entry) => ({ ...sums, [entry.kind]: sums[entry.kind] + timeIn(entry, stretch) }), noTime);
}

/** Lunch, breaks and personal time are recorded and come to nothing. */
export const paidTime = ({ remote, onSite, travel }: ByKind): Milliseconds => (remote + onSite + travel) as Milliseconds;
