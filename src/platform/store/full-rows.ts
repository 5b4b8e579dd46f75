import kvs from '@forge/kvs';
import { now } from '../clock';
import { log } from '../log';
import type { Instant } from '../rules/units';
import type { Change } from './rows';
import { whereKept } from './where-kept';

/** What the value of one key may hold, in bytes; a write beyond it is refused. */
export const mostInRow = 240 * 1_024;

/** From then on a row is noted, so that somebody hears of it before a write is refused. */
const nearlyFull = mostInRow * 0.75;

interface Place {
  readonly store: string;
  readonly key: string;
}

/** A row that was nearly full when it was written. */
export interface FullRow extends Place {
  readonly bytes: number;
  readonly at: Instant;
}

/** The store of such notes. */
export const fullStore = 'full';

const sizes = new WeakMap<Change, Place & { readonly bytes: number }>();

/** The same change; a row that is nearly full is remembered until the change is committed. */
export function measured(place: Place, row: object, change: Change): Change {
  const bytes = bytesOf(row);
  if (bytes >= nearlyFull) sizes.set(change, { ...place, bytes });
  return change;
}

export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Notes which rows of a committed transaction are nearly full: a write for each, mostly none. What was committed stands whatever becomes of the note. */
export async function noteFull(changes: readonly Change[]): Promise<void> {
  for (const full of changes.flatMap((change) => sizes.get(change) ?? [])) {
    const at = whereKept(fullStore, `${full.store}:${full.key}`);
    const row = { version: 1, data: { ...full, at: now() } };
    await kvs
      .entity(at.entityName)
      .set(at.key, row)
      .catch((error: unknown) => log('full-row-not-noted', { error: error instanceof Error ? error.name : 'unknown' }));
  }
}
