import type { ClientId } from '../../../clients/rules/client';
import { readTicketProperty } from '../ticket-property';

/** A ticket's property, naming that client; undefined where it does already, or the month is of none of those. */
export function namedAfter(property: unknown, runsOf: readonly ClientId[], owner: ClientId): object | undefined {
  const head = readTicketProperty(property);
  const whose = head?.run.split(':')[1] as ClientId | undefined;
  if (!head || whose === undefined || head.client === owner || !runsOf.includes(whose)) return undefined;
  return { ...(property as object), client: owner };
}
