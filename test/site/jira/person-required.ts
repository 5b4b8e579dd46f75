import type { Ask } from './operation';
import { Refused } from './refused';
import type { Person } from './world';

/** Who acts, where nobody will not do. */
export function personRequired(ask: Ask): Person {
  if (ask.actor === null) throw new Refused(401, ['You are not authenticated. Authentication required to perform this operation.']);
  return ask.actor;
}
