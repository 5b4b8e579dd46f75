import { bytesOf, fullStore, type FullRow } from './full-rows';
import { rowsOf } from './rows';

const kept = rowsOf<FullRow>('kept');

/** Rows that were nearly full when they were written, at most 100; one query. */
export async function fullRowsNoted(): Promise<readonly FullRow[]> {
  const { rows } = await kept.page('by-key', { from: `${fullStore}:`, to: `${fullStore}:~` });
  return rows.map(({ value }) => value);
}

/** The same row as large as it is now; undefined where it is gone. */
export async function asLargeAsNow({ store, key, at }: FullRow): Promise<FullRow | undefined> {
  const row = await rowsOf<unknown>(store).get(key);
  return row && { store, key, at, bytes: bytesOf(row.value) };
}
