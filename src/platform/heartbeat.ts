import { now } from './clock';
import { log } from './log';
import type { Instant } from './rules/units';
import { rowsOf } from './store/rows';

/** When something that runs by itself came to its end last, and which of its steps failed then. */
export interface Beat {
  readonly at: Instant;
  readonly failed: readonly string[];
}

const beats = rowsOf<Beat>('beat');

/** One write, whatever was there. What was done stands without it, so its failure is only logged. */
export async function noteBeat(of: string, failed: readonly string[] = []): Promise<void> {
  await beats.put(of, { at: now(), failed }).catch((error: unknown) => {
    log('beat-not-noted', { of, error: error instanceof Error ? error.name : 'unknown' });
  });
}

/** The last beat of each; one call. */
export async function beatsOf(names: readonly string[]): Promise<ReadonlyMap<string, Beat>> {
  return new Map((await beats.getAll(names)).map(({ key, value }) => [key, value]));
}
