import { counted } from '../../../platform/rules/counted';
import type { Milliseconds } from '../../../platform/rules/units';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A stretch of time as one says it: `4 minutes`, `3 hours`, `2 days`. */
export function inWords(time: Milliseconds): string {
  const length = Math.abs(time);
  if (length < minute) return counted(Math.round(length / 1_000), 'second', 'seconds');
  if (length < 2 * hour) return counted(Math.round(length / minute), 'minute', 'minutes');
  if (length < 2 * day) return counted(Math.round(length / hour), 'hour', 'hours');
  return counted(Math.round(length / day), 'day', 'days');
}
