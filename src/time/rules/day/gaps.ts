import { Duration } from '../../../platform/rules/units';
import type { DayPlan } from './day-plan';
import type { Interval } from '../overlap';
import { earlier, later, lengthOf, within, type Stretch } from '../stretch';

/** Times are shown to the minute; what is shorter than that is no gap to anybody. */
const least = Duration.ofMinutes(1);

/** The parts of the shift that nothing accounts for: no entry, no break, no clock that runs, no lunch. `until` leaves out what is still to come. */
export function gapsIn(
  day: Pick<DayPlan, 'shift' | 'lunch'>,
  taken: readonly Interval[],
  until?: Stretch['stoppedAt'],
): readonly Stretch[] {
  const accounted = [...taken, ...(day.lunch ? [day.lunch] : [])].sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1));
  return day.shift
    .map(({ startedAt, stoppedAt }) => ({ startedAt, stoppedAt: until === undefined ? stoppedAt : earlier(stoppedAt, until) }))
    .flatMap((shift) => freeIn(shift, accounted))
    .filter((gap) => lengthOf(gap) >= least);
}

/** What of a stretch is left; `taken` in the order of their starts. */
export function freeIn(stretch: Stretch, taken: readonly Interval[]): readonly Stretch[] {
  const free: Stretch[] = [];
  let from = stretch.startedAt;
  for (const interval of taken) {
    const part = within(interval, stretch);
    if (!part) continue;
    if (part.startedAt > from) free.push({ startedAt: from, stoppedAt: part.startedAt });
    from = later(from, part.stoppedAt);
  }
  return from < stretch.stoppedAt ? [...free, { startedAt: from, stoppedAt: stretch.stoppedAt }] : free;
}
