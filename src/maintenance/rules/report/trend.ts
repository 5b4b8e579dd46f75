import type { Operator, Threshold } from '../template';

export type Trend = 'better' | 'worse' | 'same' | 'unknown';

/** How a number stands against the one before it: better is further from where it fails. Without a threshold nobody can say. */
export function trendOf(now: number, before: number | undefined, threshold: Threshold | undefined): Trend {
  if (before === undefined) return 'unknown';
  if (now === before) return 'same';
  if (!threshold) return 'unknown';
  return now > before === highIsBad[threshold.operator] ? 'worse' : 'better';
}

const highIsBad: Readonly<Record<Operator, boolean>> = { '>': true, '>=': true, '<': false, '<=': false };

const words: Readonly<Record<Operator, string>> = { '>': 'at most', '>=': 'less than', '<': 'at least', '<=': 'more than' };

/** `at least 20`: where a number is in order. */
export const targetInWords = ({ operator, value }: Threshold): string => `${words[operator]} ${String(value)}`;
