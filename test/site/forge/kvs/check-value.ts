import { limits } from '../../limits';
import type { EntityDefinition } from '../manifest';
import { badRequest } from './kvs-error';

type AttributeType = EntityDefinition['attributes'][string]['type'];

/** Refuses a value that is too large or too deep; answers its size in bytes. */
export function checkValue(value: unknown): number {
  if (value === undefined) throw badRequest('BAD_REQUEST', 'A value is required.');
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > limits.kvs.valueBytes) throw badRequest('MAX_SIZE', 'The provided value has exceeded the maximum size limit.');
  if (depthOf(value) > limits.kvs.depth) throw badRequest('MAX_DEPTH', 'The provided value has exceeded the maximum object depth limit.');
  return bytes;
}

/** Refuses a value that is not what the manifest declares of its entity. */
export function checkEntityValue(entity: EntityDefinition, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest('INVALID_ENTITY_VALUE', `A value of ${entity.name} must be an object.`);
  }
  for (const [name, given] of Object.entries(value)) checkAttribute(entity, name, given);
}

/** Refuses a value that the attribute cannot have. */
function checkAttribute(entity: EntityDefinition, name: string, value: unknown): void {
  const attribute = entity.attributes[name];
  if (!attribute) throw badRequest('INVALID_ENTITY_VALUE', `Entity ${entity.name} has no attribute ${name}.`);
  if (!isOfType(value, attribute.type))
    throw badRequest('INVALID_ENTITY_VALUE', `Attribute ${name} of ${entity.name} must be of type ${attribute.type}.`);
}

export function isOfType(value: unknown, type: AttributeType): boolean {
  if (type === 'any') return true;
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === (type === 'float' ? 'number' : type);
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce<number>((deepest, each) => Math.max(deepest, depthOf(each)), 0);
}
