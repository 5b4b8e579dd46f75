import * as z from 'zod';
import { limits } from '../../limits';
import type { EntityDefinition } from '../manifest';
import type { KvsRows, Row } from '../world';
import { KvsError } from './kvs-error';
import { KvsRates } from './kvs-rates';
import { bytesOf, expiry, KvsStore, withinBatch, type Address } from './kvs-store';
import { entityQuery, queryEntity, queryKeys, type Found } from './query';
import { transact, transaction } from './transact';
import { ttl } from './ttl';

const fields = z.array(z.string()).optional();
const getBody = z.object({ key: z.string(), entityName: z.string().optional(), options: z.object({ metadataFields: fields }).optional() });
const setOptions = z.object({
  ttl: ttl.optional(),
  keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
  returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
  returnMetadataFields: fields,
});
const setBody = z.object({ key: z.string(), entityName: z.string().optional(), value: z.unknown(), options: setOptions.optional() });
const keyBody = z.object({ key: z.string(), entityName: z.string().optional() });
const queryBody = z.object({
  limit: z.number().int().min(1).max(limits.kvs.queryMost).default(limits.kvs.queryDefault),
  after: z.string().optional(),
  where: z
    .array(z.object({ property: z.literal('key'), condition: z.literal('BEGINS_WITH'), values: z.tuple([z.string()]) }))
    .max(1)
    .default([]),
  options: z.object({ metadataFields: fields }).optional(),
});

export interface KvsAnswer {
  readonly status: number;
  readonly body?: unknown;
}

type Handler = (body: unknown, now: number) => KvsAnswer;

/** The key-value store below @forge/kvs: plain and secret values, entities with indexes, transactions and batches. */
export class KvsService {
  readonly #store: KvsStore;
  readonly #rates = new KvsRates();

  constructor(rows: KvsRows, entities: ReadonlyMap<string, EntityDefinition>) {
    this.#store = new KvsStore(rows, entities);
  }

  /** Answers one request at an instant of the site's clock. `counted` is false where calls take no time, so that no rate can be told. */
  request(path: string, body: unknown, now: number, counted: boolean): KvsAnswer {
    try {
      if (counted) this.#rates.request(now);
      this.#counted = counted;
      const handler = this.#handlers[path];
      if (!handler) throw new KvsError(404, 'NOT_FOUND', `The store knows no ${path}.`);
      return handler(body, now);
    } catch (error) {
      if (error instanceof KvsError) return { status: error.status, body: { code: error.code, message: error.message } };
      if (error instanceof z.ZodError) return { status: 400, body: { code: 'BAD_REQUEST', message: z.prettifyError(error) } };
      throw error;
    }
  }

  #counted = false;

  readonly #handlers: Readonly<Record<string, Handler>> = {
    '/api/v1/get': (body, now) => this.#get(getBody.parse(body), now),
    '/api/v1/set': (body, now) => this.#set(setBody.parse(body), now),
    '/api/v1/delete': (body, now) => this.#delete(keyBody.parse(body), now),
    '/api/v1/secret/get': (body, now) => this.#get({ ...keyBody.parse(body), secret: true }, now),
    '/api/v1/secret/set': (body, now) => this.#set({ ...setBody.parse(body), secret: true }, now),
    '/api/v1/secret/delete': (body, now) => this.#delete({ ...keyBody.parse(body), secret: true }, now),
    '/api/v1/entity/get': (body, now) => this.#get(getBody.required({ entityName: true }).parse(body), now),
    '/api/v1/entity/set': (body, now) => this.#set(setBody.required({ entityName: true }).parse(body), now),
    '/api/v1/entity/delete': (body, now) => this.#delete(keyBody.required({ entityName: true }).parse(body), now),
    '/api/v1/query': (body, now) => this.#query(queryBody.parse(body), now),
    '/api/v1/entity/query': (body, now) => this.#queryEntity(entityQuery.parse(body), now),
    '/api/v1/transaction': (body, now) => this.#transact(transaction.parse(body), now),
    '/api/v1/batch/get': (body, now) => this.#batchGet(z.array(getBody).parse(body), now),
    '/api/v1/batch/set': (body, now) => this.#batchSet(z.array(setBody).parse(body), now),
    '/api/v1/batch/delete': (body, now) => this.#batchDelete(z.array(keyBody).parse(body), now),
  };

  #get(asked: z.output<typeof getBody> & Address, now: number): KvsAnswer {
    const row = this.#store.read(asked, now);
    this.#charge('read', bytesOf(row), now);
    if (!row) return { status: 404, body: { code: 'KEY_NOT_FOUND', message: 'Provided key does not exist' } };
    return { status: 200, body: { key: asked.key, ...shown(row, asked.options?.metadataFields) } };
  }

  #set(write: z.output<typeof setBody> & Address, now: number): KvsAnswer {
    const { options } = write;
    this.#charge('write', this.#store.check(write), now);
    const former = this.#store.read(write, now);
    if (former && options?.keyPolicy === 'FAIL_IF_EXISTS') throw new KvsError(409, 'KEY_CONFLICT', 'Provided key already exists');
    const latest = this.#store.write({ ...write, expireTime: expiry(options?.ttl, now) }, now);
    const wanted = options?.returnValue === 'PREVIOUS' ? former : options?.returnValue === 'LATEST' ? latest : undefined;
    return wanted ? { status: 200, body: { key: write.key, ...shown(wanted, options?.returnMetadataFields) } } : { status: 200 };
  }

  #delete(address: Address, now: number): KvsAnswer {
    this.#charge('write', 0, now);
    this.#store.remove(address);
    return { status: 204 };
  }

  #query({ limit, after, where, options }: z.output<typeof queryBody>, now: number): KvsAnswer {
    return this.#page(queryKeys(this.#store.plain, where[0]?.values[0] ?? '', limit, after, now), options?.metadataFields, now);
  }

  #queryEntity(query: z.output<typeof entityQuery>, now: number): KvsAnswer {
    const found = queryEntity(this.#store.entity(query.entityName), this.#store.table(query.entityName), query, now);
    return this.#page(found, query.options?.metadataFields, now);
  }

  #page({ rows, cursor }: Found, metadataFields: readonly string[] | undefined, now: number): KvsAnswer {
    this.#charge('read', this.#counted ? rows.reduce((sum, { row }) => sum + bytesOf(row), 0) : 0, now);
    const data = rows.map(({ key, row }) => ({ key, ...shown(row, metadataFields) }));
    return { status: 200, body: { data, ...(cursor === undefined ? {} : { cursor }) } };
  }

  #transact(body: z.output<typeof transaction>, now: number): KvsAnswer {
    transact(this.#store, body, now, (bytes) => this.#charge('write', bytes, now));
    return { status: 204 };
  }

  #batchGet(items: readonly z.output<typeof getBody>[], now: number): KvsAnswer {
    const found = withinBatch(items).map((item) => ({ item, row: this.#store.read(item, now) }));
    for (const { row } of found) this.#charge('read', bytesOf(row), now);
    const missing = { code: 'KEY_NOT_FOUND', message: 'Key does not exist' };
    return {
      status: 200,
      body: {
        successfulKeys: found.flatMap(({ item, row }) => (row ? [{ ...named(item), ...shown(row, item.options?.metadataFields) }] : [])),
        failedKeys: found.flatMap(({ item, row }) => (row ? [] : [{ ...named(item), error: missing }])),
      },
    };
  }

  #batchSet(items: readonly z.output<typeof setBody>[], now: number): KvsAnswer {
    for (const item of withinBatch(items)) this.#charge('write', this.#store.check(item), now);
    for (const item of items) this.#store.write({ ...item, expireTime: expiry(item.options?.ttl, now) }, now);
    return { status: 200, body: { successfulKeys: items.map(named), failedKeys: [] } };
  }

  #batchDelete(items: readonly Address[], now: number): KvsAnswer {
    for (const item of withinBatch(items)) {
      this.#charge('write', 0, now);
      this.#store.remove(item);
    }
    return { status: 200, body: { successfulKeys: items.map(named), failedKeys: [] } };
  }

  #charge(kind: 'read' | 'write', bytes: number, now: number): void {
    if (this.#counted) this.#rates.units(kind, bytes, now);
  }
}

const named = ({ key, entityName }: Address) => ({ key, ...(entityName === undefined ? {} : { entityName }) });

function shown({ value, createdAt, updatedAt, expireTime }: Row, metadataFields: readonly string[] = []) {
  return {
    value,
    ...(metadataFields.includes('CREATED_AT') ? { createdAt } : {}),
    ...(metadataFields.includes('UPDATED_AT') ? { updatedAt } : {}),
    ...(metadataFields.includes('EXPIRE_TIME') && expireTime !== undefined ? { expireTime: new Date(expireTime).toISOString() } : {}),
  };
}
