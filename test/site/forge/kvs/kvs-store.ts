import { limits } from '../../limits';
import type { EntityDefinition } from '../manifest';
import type { KvsRows, Row } from '../world';
import { checkKey } from './check-key';
import { checkEntityValue, checkValue } from './check-value';
import { badRequest } from './kvs-error';
import { Table } from './table';

export interface Address {
  readonly key: string;
  readonly entityName?: string | undefined;
  /** Lies apart from the plain values, and no query finds it. */
  readonly secret?: boolean;
}

/** A write that has been checked and waits to be done. */
export interface Write extends Address {
  readonly value: unknown;
  readonly expireTime?: number | undefined;
}

/** The rows of one installation. Values are handed out as they lie: whoever answers a request turns them into text. */
export class KvsStore {
  readonly #tables = new Map<string, Table>();
  readonly plain: Table;
  readonly #secrets: Table;

  constructor(
    private readonly rows: KvsRows,
    private readonly entities: ReadonlyMap<string, EntityDefinition>,
  ) {
    this.plain = new Table(rows.plain);
    this.#secrets = new Table(rows.secrets);
  }

  entity(name: string): EntityDefinition {
    const entity = this.entities.get(name);
    if (!entity) throw badRequest('INVALID_ENTITY', `The manifest declares no entity ${name}.`);
    return entity;
  }

  table(name: string): Table {
    const entity = this.entity(name);
    const known = this.#tables.get(name);
    if (known) return known;
    const table = new Table((this.rows.entities[name] ??= {}), entity.indexes);
    this.#tables.set(name, table);
    return table;
  }

  read({ key, ...where }: Address, now: number): Row | undefined {
    return this.#tableOf(where).get(checkKey(key), now);
  }

  /** Refuses what cannot be written; answers its size in bytes. */
  check({ key, entityName, value }: Write): number {
    checkKey(key);
    const bytes = checkValue(value);
    if (entityName !== undefined) checkEntityValue(this.entity(entityName), value);
    return bytes;
  }

  write({ key, value, expireTime, ...where }: Write, now: number): Row {
    const table = this.#tableOf(where);
    const row: Row = {
      value,
      createdAt: table.get(key, now)?.createdAt ?? now,
      updatedAt: now,
      ...(expireTime === undefined ? {} : { expireTime }),
    };
    table.put(key, row);
    return row;
  }

  remove({ key, ...where }: Address): void {
    this.#tableOf(where).remove(checkKey(key));
  }

  #tableOf({ entityName, secret }: Omit<Address, 'key'>): Table {
    if (secret === true) return this.#secrets;
    return entityName === undefined ? this.plain : this.table(entityName);
  }
}

const unitMs = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };

/** When something with that time to live expires. */
export function expiry(ttl: { readonly value: number; readonly unit: keyof typeof unitMs } | undefined, now: number): number | undefined {
  return ttl === undefined ? undefined : now + ttl.value * unitMs[ttl.unit];
}

export const bytesOf = (row: Row | undefined): number => (row ? Buffer.byteLength(JSON.stringify(row.value)) : 0);

export const withinBatch = <T>(items: readonly T[], most: number = limits.kvs.batchKeys): readonly T[] => {
  if (items.length === 0 || items.length > most) throw badRequest('BATCH_SIZE', `Between 1 and ${most} keys can be given at once.`);
  return items;
};
