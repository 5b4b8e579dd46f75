import kvs, { Filter, FilterConditions, WhereConditions } from '@forge/kvs';
import { storeFailure } from './failures';
import type { Change } from './rows';

/** The entities of manifest.yml. */
export const entityNames = [
  'kept',
  'client',
  'checklist',
  'draft',
  'suggestion',
  'plan',
  'signal',
  'evidence',
  'timer',
  'timesheet',
  'entry',
  'jira-worklog',
  'billing',
  'day',
  'report',
  'meeting',
  'roadmap',
  'binder',
  'record',
  'trace',
] as const;
export type EntityName = (typeof entityNames)[number];

/** A row as the platform keeps it: its attributes, whatever store it belongs to. */
export interface KeptRow {
  readonly key: string;
  readonly row: { readonly version: number; readonly data?: unknown };
}

/** Rows of an entity in the order of their keys, at most 100, those after a key; one query. */
export async function rowsAfter(entity: EntityName, after: string | undefined, limit = 100): Promise<readonly KeptRow[]> {
  const query = kvs.entity<KeptRow['row']>(entity).query().index('by-key').limit(limit);
  const asked = after === undefined ? query : query.where(WhereConditions.greaterThan(after));
  const { results } = await asked.getMany().catch((error: unknown) => {
    throw storeFailure(error);
  });
  return results.map(({ key, value }) => ({ key, row: value }));
}

/** Puts a row as it was kept elsewhere; whatever stands there goes. */
export const putKept =
  (entityName: EntityName, { key, row }: KeptRow): Change =>
  (transaction) =>
    transaction.set(key, row, { entityName });

/** Puts another row in the place of one that is still as it was read; under another key, the former goes. */
export function replaceKept(entityName: EntityName, read: KeptRow, next: KeptRow): readonly Change[] {
  const unchanged = new Filter<KeptRow['row']>().and('version', FilterConditions.equalTo(read.row.version));
  const row = { ...next.row, version: read.row.version + 1 };
  if (next.key === read.key) return [(transaction) => transaction.set(next.key, row, { entityName, conditions: unchanged })];
  return [
    (transaction) => transaction.set(next.key, row, { entityName }),
    (transaction) => transaction.delete<KeptRow['row']>(read.key, { entityName, conditions: unchanged }),
  ];
}
