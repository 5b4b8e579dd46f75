import type { Caller } from '../site';
import type { Operation } from './operation';

/** People need no scopes. An app needs all classic scopes of the operation or all granular ones. */
export function allowedByScopes(operation: Pick<Operation, 'classic' | 'granular'>, caller: Caller): boolean {
  if (caller.kind !== 'app' && caller.kind !== 'appAsUser') return true;
  const { classic, granular } = operation;
  if (classic === null && granular === null) return true;
  return [classic, granular].some((needed) => needed?.every((scope) => caller.scopes.includes(scope)) === true);
}
