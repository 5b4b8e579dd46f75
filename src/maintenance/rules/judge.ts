import type { Operator, Threshold } from './template';
import type { Verdict } from './checklist';

const fails: Readonly<Record<Operator, (number: number, limit: number) => boolean>> = {
  '>': (number, limit) => number > limit,
  '>=': (number, limit) => number >= limit,
  '<': (number, limit) => number < limit,
  '<=': (number, limit) => number <= limit,
};

/** Whether a number passes the item's threshold; an item without one takes any number. */
export function judge(number: number, threshold: Threshold | undefined): Verdict {
  return threshold && fails[threshold.operator](number, threshold.value) ? 'fail' : 'pass';
}
