import { clientFields } from '../../../src/clients/rules/client-fields';
import type { ClientText } from '../../../src/clients/rules/read-client-text';
import type { TypedClient } from './client-draft';

/** What a person typed, over what stands there by now: fields they did not touch follow the others' changes. */
export function typedOver(present: ClientText, { before, typed }: TypedClient): ClientText {
  const merged = clientFields.map(({ field }) => [field, typed[field] === before[field] ? present[field] : typed[field]] as const);
  return Object.fromEntries(merged) as ClientText;
}
