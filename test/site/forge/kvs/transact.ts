import * as z from 'zod';
import { limits } from '../../limits';
import { fulfils, type Conditions } from './conditions';
import { badRequest, KvsError } from './kvs-error';
import { expiry, type Address, type KvsStore } from './kvs-store';
import { ttl } from './ttl';

const condition = z.object({ property: z.string(), condition: z.string(), values: z.array(z.unknown()) });
const conditions = z.union([z.object({ and: z.array(condition).min(1) }), z.object({ or: z.array(condition).min(1) })]);
const address = z.object({ key: z.string(), entityName: z.string().optional(), conditions: conditions.optional() });
export const transaction = z.object({
  set: z.array(address.extend({ value: z.unknown(), options: z.object({ ttl: ttl.optional() }).optional() })).default([]),
  delete: z.array(address).default([]),
  check: z.array(address.required({ entityName: true, conditions: true })).default([]),
});

/** Does all of a transaction or nothing; `charge` is told the bytes before anything is written, and may refuse. */
export function transact(
  store: KvsStore,
  { set, delete: removed, check }: z.output<typeof transaction>,
  now: number,
  charge: (bytes: number) => void,
): void {
  checkOperations([...set, ...removed, ...check]);
  const bytes = set.reduce((sum, write) => sum + store.check(write), 0);
  if (bytes > limits.kvs.transactionBytes) throw badRequest('MAX_SIZE', 'The transaction has exceeded the maximum size limit.');
  charge(bytes);
  for (const operation of [...set, ...removed, ...check]) mustFulfil(store, operation, operation.conditions, now);
  for (const write of set) store.write({ ...write, expireTime: expiry(write.options?.ttl, now) }, now);
  for (const each of removed) store.remove(each);
}

function checkOperations(operations: readonly (Address & { conditions?: unknown })[]): void {
  if (operations.length === 0) throw badRequest('BAD_REQUEST', 'A transaction needs an operation.');
  if (operations.length > limits.kvs.transactionOperations) {
    throw badRequest(
      'TRANSACTION_OPERATION_LIMIT_EXCEEDED',
      `A transaction can have at most ${limits.kvs.transactionOperations} operations.`,
    );
  }
  const addresses = operations.map(({ key, entityName }) => JSON.stringify([entityName, key]));
  if (new Set(addresses).size < addresses.length) throw badRequest('TRANSACTION_DUPLICATE_KEY', 'A key can be used once in a transaction.');
  if (operations.some((each) => each.conditions !== undefined && each.entityName === undefined)) {
    throw badRequest('BAD_REQUEST', 'Conditions need an entityName.');
  }
}

function mustFulfil(store: KvsStore, address: Address, conditions: Conditions | undefined, now: number): void {
  const found = store.read(address, now)?.value;
  if (conditions && !fulfils(found, conditions)) {
    throw new KvsError(409, 'CONDITIONAL_CHECK_FAILED', 'A condition of the transaction was not met.');
  }
}
