import kvs, { Filter, FilterConditions, Sort, WhereConditions } from '@forge/kvs';
import { isConflict, storeFailure } from './failures';
import { measured, noteFull } from './full-rows';
import { covered, noteUpgrades, uncovered, type Upgrade } from './schema';
import { whereKept } from './where-kept';

/** A row as it was read: its value, and the version that a write must still find. */
export interface Stored<T> {
  readonly key: string;
  readonly version: number;
  readonly value: T;
}

/** One operation of a transaction. */
export type Change = (transaction: ReturnType<typeof kvs.transact>) => void;

export interface Page<T> {
  readonly rows: readonly Stored<T>[];
  readonly next: string | undefined;
}

export interface Asked {
  readonly partition?: readonly (string | number | boolean)[];
  readonly from?: string;
  readonly to?: string;
  readonly newestFirst?: boolean;
  readonly limit?: number;
  readonly after?: string | undefined;
}

interface Row {
  readonly version: number;
  readonly data: unknown;
}

/**
 * The rows of one store: an entity of manifest.yml, or a part of the entity of rows that are only read by key. `indexed` gives the attributes that its indexes use; the value itself lies in `data`.
 * Every write is conditional on the version that was read, so a lost race is told apart from a write. `upgrades` make values that former versions of
 * the app wrote into what they are now, a step for each; a store that has any holds rows of one kind.
 */
export function rowsOf<T>(
  store: string,
  indexed: (value: T) => Readonly<Record<string, string | number | boolean>> = () => ({}),
  upgrades: readonly Upgrade[] = [],
) {
  noteUpgrades(store, upgrades);
  const asRow = (value: T, version: number) => ({ ...indexed(value), version, data: covered(store, value) });
  const stored = (key: string, row: Row): Stored<T> => ({ key, version: row.version, value: uncovered(store, row.data) as T });
  const unchanged = (version: number) => new Filter<Row>().and('version', FilterConditions.equalTo(version));

  return {
    async get(key: string): Promise<Stored<T> | undefined> {
      const at = whereKept(store, key);
      const row = await orFailure(kvs.entity<Row>(at.entityName).get(at.key));
      return row && stored(key, row);
    },

    /** Several rows in one call, at most 25; those that do not exist are left out. */
    async getAll(keys: readonly string[]): Promise<readonly Stored<T>[]> {
      if (keys.length === 0) return [];
      const answer = await orFailure(kvs.batchGet<Row>(keys.map((key) => whereKept(store, key))));
      const found = new Map(answer.successfulKeys.map(({ key, value }) => [key, value]));
      return keys.flatMap((key) => {
        const row = found.get(whereKept(store, key).key);
        return row ? [stored(key, row)] : [];
      });
    },

    /** One page of an index, ordered by the index's range; `from` and `to` are inclusive. */
    async page(index: string, asked: Asked = {}): Promise<Page<T>> {
      const { partition, from, to, newestFirst = false, limit = 100, after } = asked;
      let query = kvs
        .entity<Row>(store)
        .query()
        .index(index, partition ? { partition: [...partition] } : undefined);
      if (from !== undefined && to !== undefined) query = query.where(WhereConditions.between(from, to));
      else if (from !== undefined) query = query.where(WhereConditions.greaterThanEqualTo(from));
      if (after !== undefined) query = query.cursor(after);
      const answer = await orFailure(
        query
          .sort(newestFirst ? Sort.DESC : Sort.ASC)
          .limit(limit)
          .getMany(),
      );
      return { rows: answer.results.map(({ key, value }) => stored(key, value)), next: answer.nextCursor };
    },

    /** Writes a new row, or one that was deleted, which goes on from a version; a row of that key in the way makes the transaction fail. */
    insert(key: string, value: T, version = 1): Change {
      const absent = new Filter<Row>().and('version', FilterConditions.notExists());
      const { entityName, key: kept } = whereKept(store, key);
      const row = asRow(value, version);
      return measured({ store, key }, row, (transaction) => transaction.set(kept, row, { entityName, conditions: absent }));
    },

    /** Replaces the row if it is still the one that was read. */
    replace(read: Stored<T>, value: T): Change {
      const { entityName, key } = whereKept(store, read.key);
      const conditions = unchanged(read.version);
      const row = asRow(value, read.version + 1);
      return measured({ store, key: read.key }, row, (transaction) => transaction.set(key, row, { entityName, conditions }));
    },

    /** Writes the row whatever stands there, in one call: for rows of which the last one written is right. */
    async put(key: string, value: T): Promise<void> {
      const at = whereKept(store, key);
      await orFailure(kvs.entity<Row>(at.entityName).set(at.key, asRow(value, 1)));
    },

    /** Writes the row whatever stands there, together with other changes; its version is then the one that is given. */
    write(key: string, value: T, version: number): Change {
      const { entityName, key: kept } = whereKept(store, key);
      return (transaction) => transaction.set(kept, asRow(value, version), { entityName });
    },

    /** Lets nothing of a transaction be written where the row there is of an earlier version; one that is absent does not matter. */
    notBefore(key: string, version: number): Change {
      const { entityName, key: kept } = whereKept(store, key);
      const conditions = new Filter<Row>()
        .or('version', FilterConditions.notExists())
        .or('version', FilterConditions.greaterThanEqualTo(version));
      return (transaction) => transaction.check(kept, { entityName, conditions });
    },

    /** Deletes the row if it is still the one that was read. */
    remove(read: Stored<T>): Change {
      const { entityName, key } = whereKept(store, read.key);
      return (transaction) => transaction.delete<Row>(key, { entityName, conditions: unchanged(read.version) });
    },
  };
}

/** Writes all of the changes (at most 25, each of another row) or, when a row is no longer the one that was read, none. */
export async function commit(...changes: readonly Change[]): Promise<'committed' | 'conflict'> {
  const transaction = kvs.transact();
  for (const change of changes) change(transaction);
  try {
    await transaction.execute();
  } catch (error) {
    if (isConflict(error)) return 'conflict';
    throw storeFailure(error);
  }
  await noteFull(changes);
  return 'committed';
}

async function orFailure<T>(asked: Promise<T>): Promise<T> {
  return asked.catch((error: unknown) => {
    throw storeFailure(error);
  });
}
