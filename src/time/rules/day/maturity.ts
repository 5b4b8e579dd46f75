import { Duration, type Milliseconds, type TimeZone } from '../../../platform/rules/units';
import { dateAt } from './day-plan';
import type { Entry } from '../entry';
import { delayOf } from './lateness';

/** How close to the work a person enters time, and the delay in the middle of all their entries. */
export interface Maturity {
  /** 5 as the last step of the job, 4 after each job, 3 at the end of the day, 2 on a later day. */
  readonly level: 2 | 3 | 4 | 5;
  readonly median: Milliseconds;
}

const lastStepOfJob = Duration.ofMinutes(5);
const afterEachJob = Duration.ofMinutes(60);

/** Null where there is nothing to judge by; breaks are not counted. */
export function maturityOf(entries: readonly Entry[], zone: TimeZone): Maturity | null {
  const counted = entries.filter(({ kind }) => kind !== 'break').sort((one, other) => delayOf(one) - delayOf(other));
  const [below, above] = [counted[Math.floor((counted.length - 1) / 2)], counted[Math.floor(counted.length / 2)]];
  if (!below || !above) return null;
  const median = ((delayOf(below) + delayOf(above)) / 2) as Milliseconds;
  return { level: median <= lastStepOfJob ? 5 : median <= afterEachJob ? 4 : isSameDay(above, zone) ? 3 : 2, median };
}

const isSameDay = ({ stoppedAt, savedAt }: Entry, zone: TimeZone): boolean => dateAt(stoppedAt, zone) === dateAt(savedAt, zone);
