import { mayGlobally } from './may';
import type { Ask } from './operation';
import { Refused } from './refused';

/** Refuses whoever does not administer Jira, in Jira's words for that place. */
export function requireAdministrator(
  ask: Ask,
  sentence = 'You are not authorized to perform this action. Administrator privileges are required.',
): void {
  if (!mayGlobally(ask.world, ask.actor, 'ADMINISTER')) throw new Refused(403, [sentence]);
}
