import { limits } from '../../limits';
import { badRequest } from './kvs-error';

/** A key the store takes, or its refusal. */
export function checkKey(key: unknown): string {
  if (typeof key !== 'string' || key.length === 0)
    throw badRequest('KEY_TOO_SHORT', 'The provided key needs to be at least one character.');
  if (key.length > limits.kvs.keyLength)
    throw badRequest('KEY_TOO_LONG', `The provided key has exceeded the maximum ${limits.kvs.keyLength} characters.`);
  if (!limits.kvs.keyPattern.test(key))
    throw badRequest('INVALID_KEY', `The provided key does not match the regex: ${limits.kvs.keyPattern.source}`);
  return key;
}
