import kvs from '@forge/kvs';
import { storeFailure } from './failures';
import type { Stored } from './rows';
import { uncovered } from './schema';
import { whereKept } from './where-kept';

interface Place {
  readonly entity: string;
  readonly key: string;
}

/** Rows of several stores in one call, at most 25. Answers the way to one of them: undefined where it does not exist. */
export async function rowsTogether(places: readonly Place[]): Promise<(place: Place) => Stored<unknown> | undefined> {
  const asked = places.map(({ entity, key }) => whereKept(entity, key));
  const answer = await kvs.batchGet<{ readonly version: number; readonly data: unknown }>(asked).catch((error: unknown) => {
    throw storeFailure(error);
  });
  const found = new Map(answer.successfulKeys.map(({ entityName, key, value }) => [`${entityName ?? ''}/${key}`, value]));
  return ({ entity, key }) => {
    const kept = whereKept(entity, key);
    const row = found.get(`${kept.entityName}/${kept.key}`);
    return row && { key, version: row.version, value: uncovered(entity, row.data) };
  };
}
