import { now } from './clock';
import { log } from './log';
import type { Instant, Milliseconds } from './rules/units';
import { commit, rowsOf } from './store/rows';

/** When something that runs by itself came to its end last, and which of its steps failed then. */
export interface Beat {
  readonly at: Instant;
  readonly failed: readonly string[];
}

/** A beat's version is the minute in which it was noted, so that the store itself can tell an old one from a young one. */
const beats = rowsOf<Beat>('beat');
const minutesAt = (at: Instant, before = 0): number => Math.floor((Date.parse(at) - before) / 60_000);

/** Whose silence another schedule notices, and after what time. */
export interface Watched {
  readonly of: string;
  readonly within: Milliseconds;
}

/**
 * One write, whatever was there. What was done stands without it, so its failure is only logged. Answers whether the one that is watched has been
 * silent for too long, which costs no call as long as it has not; one that never gave a sign is not missed.
 */
export async function noteBeat(of: string, failed: readonly string[] = [], watched?: Watched): Promise<'noted' | 'silent'> {
  const beat: Beat = { at: now(), failed };
  const write = beats.write(of, beat, minutesAt(beat.at));
  const attempt = async (): Promise<'noted' | 'silent'> => {
    const checks = watched ? [beats.notBefore(watched.of, minutesAt(beat.at, watched.within))] : [];
    if ((await commit(write, ...checks)) === 'committed') return 'noted';
    await commit(write);
    return 'silent';
  };
  return attempt().catch((error: unknown) => {
    log('beat-not-noted', { of, error: error instanceof Error ? error.name : 'unknown' });
    return 'noted';
  });
}

/** The last beat of each; one call. */
export async function beatsOf(names: readonly string[]): Promise<ReadonlyMap<string, Beat>> {
  return new Map((await beats.getAll(names)).map(({ key, value }) => [key, value]));
}
