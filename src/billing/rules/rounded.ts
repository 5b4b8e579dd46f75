import { minutes, type Milliseconds, type Minutes } from '../../platform/rules/units';
import type { Rounding } from './policy';

const perMinute = 60_000;

/** Worked time in whole minutes; a minute that is not full is not counted, so that a click half a second late costs nobody a quarter of an hour. */
const wholeMinutes = (worked: Milliseconds): Minutes => minutes(Math.floor(worked / perMinute));

/** Minutes that are billed for that much work; more work never bills less. */
export function rounded(worked: Milliseconds, rounding: Rounding): Minutes {
  const whole = wholeMinutes(worked);
  const increment = Math.max(1, rounding.increment);
  const full = Math.floor(whole / increment);
  const rest = whole - full * increment;
  return minutes((full + (rest >= leastThatCounts(rounding) ? 1 : 0)) * increment);
}

/** From which minute of an increment on it is billed. */
function leastThatCounts({ increment, mode, grace }: Rounding): number {
  switch (mode) {
    case 'up':
      return 1;
    case 'nearest':
      return Math.max(1, increment / 2);
    case 'eighthMinute':
      return Math.floor(increment / 2) + 1;
    case 'grace':
      return grace + 1;
  }
}

/** What each of several acts, one after another, is billed: the act in which an increment is reached carries it, the others are notes. */
export function carried(acts: readonly Milliseconds[], rounding: Rounding): readonly Minutes[] {
  let worked = 0;
  let before = 0;
  return acts.map((act) => {
    worked += act;
    const after = rounded(worked as Milliseconds, rounding);
    const carries = minutes(after - before);
    before = after;
    return carries;
  });
}
