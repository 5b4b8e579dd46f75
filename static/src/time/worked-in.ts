import type { Entry } from '../../../src/time/rules/entry';

/** Milliseconds of an entry that lie at or after `from`, itself milliseconds since 1970. */
export function workedIn(entry: Pick<Entry, 'startedAt' | 'stoppedAt'>, from = 0): number {
  return Math.max(0, Date.parse(entry.stoppedAt) - Math.max(from, Date.parse(entry.startedAt)));
}
