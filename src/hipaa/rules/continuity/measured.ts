import type { Instant, Minutes } from '../../../platform/rules/units';
import { hoursBetween, hoursInWords } from './copies';

/** What a test of restoring measured, and what it should have. */
export interface Measurement {
  /** From the first moment of the clock on the test's ticket to its last. */
  readonly startedAt: Instant;
  readonly restoredAt: Instant;
  /** When the copy that was restored was made; null where nothing was restored from a copy. */
  readonly newestCopyAt: Instant | null;
  readonly rto: Minutes | null;
  readonly rpo: Minutes | null;
}

export interface Compared {
  readonly what: 'RTO' | 'RPO';
  /** Hours. */
  readonly target: number;
  readonly measured: number;
  readonly passed: boolean;
  readonly sentence: string;
}

/** Targets beside what was measured: how long it took, and how old the newest copy was when it began. */
export function compare({ startedAt, restoredAt, newestCopyAt, rto, rpo }: Measurement): readonly Compared[] {
  const took = rto === null ? [] : [against('RTO', rto / 60, hoursBetween(startedAt, restoredAt), 'restored in')];
  const lost =
    rpo === null || newestCopyAt === null ? [] : [against('RPO', rpo / 60, hoursBetween(newestCopyAt, startedAt), 'newest copy')];
  return [...took, ...lost];
}

function against(what: Compared['what'], target: number, measured: number, words: string): Compared {
  const passed = measured <= target;
  const by = passed ? 'holds' : `fails by ${hoursInWords(measured - target)}`;
  return { what, target, measured, passed, sentence: `${what} ${hoursInWords(target)}, ${words} ${hoursInWords(measured)}: ${by}` };
}

/** The first and the last moment of work on a test's ticket; undefined while there is none. Breaks and travel are no restoring, but the time goes on. */
export function spanOf(
  entries: readonly { readonly startedAt: Instant; readonly stoppedAt: Instant }[],
): { readonly startedAt: Instant; readonly restoredAt: Instant } | undefined {
  const first = entries.map(({ startedAt }) => startedAt).sort()[0];
  const last = entries
    .map(({ stoppedAt }) => stoppedAt)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? undefined : { startedAt: first, restoredAt: last };
}
