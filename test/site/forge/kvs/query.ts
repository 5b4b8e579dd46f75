import * as z from 'zod';
import { limits } from '../../limits';
import type { EntityDefinition, IndexDefinition } from '../manifest';
import type { Row } from '../world';
import { isOfType } from './check-value';
import { fulfils, type Conditions } from './conditions';
import { badRequest } from './kvs-error';
import { comparePlaces, firstWhere, type Place, type Range } from './sorted-keys';
import type { Table } from './table';

const condition = z.object({ property: z.string(), condition: z.string(), values: z.array(z.unknown()) });
const filters = z.object({ and: z.array(condition).optional(), or: z.array(condition).optional() });
export const entityQuery = z.object({
  entityName: z.string(),
  indexName: z.string(),
  partition: z.array(z.union([z.string(), z.number(), z.boolean()])).default([]),
  range: z.object({ condition: z.string(), values: z.array(z.union([z.string(), z.number()])) }).optional(),
  filters: filters.optional(),
  sort: z.enum(['ASC', 'DESC']).default('ASC'),
  limit: z.number().int().min(1).max(limits.kvs.queryMost).default(limits.kvs.queryDefault),
  cursor: z.string().optional(),
  options: z.object({ metadataFields: z.array(z.string()).optional() }).optional(),
});
export type EntityQuery = z.output<typeof entityQuery>;

export interface Found {
  readonly rows: readonly { readonly key: string; readonly row: Row }[];
  readonly cursor: string | undefined;
}

/** One page of an index. Filters are applied to the page, as on the real service: a page may be short, or empty with a cursor. */
export function queryEntity(entity: EntityDefinition, table: Table, query: EntityQuery, now: number): Found {
  const index = table.definition(query.indexName);
  if (!index) throw badRequest('INVALID_INDEX', `Entity ${entity.name} has no index ${query.indexName}.`);
  checkPartition(entity, index, query.partition);
  const places = within(entity, index, table.places(index, query.partition), query.range);
  const page = pageOf(places, query.sort === 'DESC', query.limit, query.cursor);
  const rows = page.places.flatMap(({ key }) => {
    const row = table.get(key, now);
    return row && fulfils(row.value, asConditions(query.filters)) ? [{ key, row }] : [];
  });
  return { rows, cursor: page.cursor };
}

const asConditions = ({ and, or }: z.output<typeof filters> = {}): Conditions => (and ? { and } : or ? { or } : {});

/** The plain keys that begin with a prefix, in order. */
export function queryKeys(table: Table, prefix: string, limit: number, after: string | undefined, now: number): Found {
  const all = table.places(table.definition('by-key')!, []);
  const places = all.slice(
    firstWhere(all, ({ key }) => key >= prefix),
    firstWhere(all, ({ key }) => key > prefix && !key.startsWith(prefix)),
  );
  const page = pageOf(places, false, limit, after);
  return { rows: page.places.flatMap(({ key }) => rowIn(table, key, now)), cursor: page.cursor };
}

function rowIn(table: Table, key: string, now: number): readonly { readonly key: string; readonly row: Row }[] {
  const row = table.get(key, now);
  return row ? [{ key, row }] : [];
}

function checkPartition(entity: EntityDefinition, index: IndexDefinition, partition: readonly unknown[]): void {
  if (partition.length !== index.partition.length) {
    throw badRequest('INVALID_PARTITION', `Index ${index.name} of ${entity.name} wants ${index.partition.length} partition values.`);
  }
  for (const [at, name] of index.partition.entries()) {
    const type = entity.attributes[name]?.type ?? 'any';
    if (!isOfType(partition[at], type))
      throw badRequest('INVALID_PARTITION', `Partition attribute ${name} of ${entity.name} is of type ${type}.`);
  }
}

function within(entity: EntityDefinition, index: IndexDefinition, places: readonly Place[], range: EntityQuery['range']): readonly Place[] {
  if (!range) return places;
  const name = index.range[0];
  const type = name === undefined ? 'string' : (entity.attributes[name]?.type ?? 'any');
  if (!range.values.every((value) => isOfType(value, type)))
    throw badRequest('INVALID_RANGE', `Range attribute ${String(name)} is of type ${type}.`);
  const [from, to] = bounds(range.condition, range.values[0]!, range.values[1]);
  const start = from ? firstWhere(places, from) : 0;
  return places.slice(start, to ? Math.max(start, firstWhere(places, to)) : places.length);
}

type Bound = ((place: Place) => boolean) | undefined;

/** The first place inside, and the first one beyond. */
function bounds(condition: string, value: Range, most: Range | undefined): [Bound, Bound] {
  const from: Bound = ({ range }) => range >= value;
  const after: Bound = ({ range }) => range > value;
  switch (condition) {
    case 'EQUAL_TO':
      return [from, after];
    case 'GREATER_THAN':
      return [after, undefined];
    case 'GREATER_THAN_EQUAL_TO':
      return [from, undefined];
    case 'LESS_THAN':
      return [undefined, from];
    case 'LESS_THAN_EQUAL_TO':
      return [undefined, after];
    case 'BETWEEN':
      return [from, ({ range }) => range > most!];
    case 'BEGINS_WITH':
      return [from, ({ range }) => range > value && !String(range).startsWith(String(value))];
    default:
      throw badRequest('INVALID_CONDITION', `A range cannot be asked for with ${condition}.`);
  }
}

function pageOf(
  places: readonly Place[],
  newestFirst: boolean,
  limit: number,
  cursor: string | undefined,
): { places: readonly Place[]; cursor: string | undefined } {
  const last = cursor === undefined ? undefined : placeOf(cursor);
  const [from, to] = newestFirst ? pageBefore(places, last, limit) : pageAfter(places, last, limit);
  const page = newestFirst ? places.slice(from, to).reverse() : places.slice(from, to);
  const goesOn = newestFirst ? from > 0 : to < places.length;
  return { places: page, cursor: goesOn && page.length > 0 ? cursorOf(page.at(-1)!) : undefined };
}

function pageAfter(places: readonly Place[], last: Place | undefined, limit: number): [number, number] {
  const from = last ? firstWhere(places, (place) => comparePlaces(place, last) > 0) : 0;
  return [from, Math.min(places.length, from + limit)];
}

function pageBefore(places: readonly Place[], last: Place | undefined, limit: number): [number, number] {
  const to = last ? firstWhere(places, (place) => comparePlaces(place, last) >= 0) : places.length;
  return [Math.max(0, to - limit), to];
}

const cursorOf = ({ range, key }: Place) => Buffer.from(JSON.stringify([range, key])).toString('base64url');

function placeOf(cursor: string): Place {
  const read = z.tuple([z.union([z.string(), z.number()]), z.string()]).safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString()));
  if (!read.success) throw badRequest('INVALID_CURSOR', 'The provided cursor is not one of this query.');
  return { range: read.data[0], key: read.data[1] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
