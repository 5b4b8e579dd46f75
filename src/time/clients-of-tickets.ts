import type { Asker } from '../platform/asker';
import { organizationsField } from '../platform/jira/desk';
import { ticketFacts } from '../platform/jira/ticket-facts';
import { maintenanceProperty, ticketClient } from './rules/ticket-client';

export interface ClientNamed {
  readonly ticket: string;
  readonly client: string;
}

/** The clients of tickets, as their organization in Jira or their maintenance property names them; a ticket that says nothing is left out. */
export async function clientsOfTickets(
  _asker: Asker,
  { tickets }: { readonly tickets: readonly string[] },
): Promise<readonly ClientNamed[]> {
  const field = await organizationsField();
  const asked = { fields: field === undefined ? [] : [field], properties: [maintenanceProperty] };
  const facts = await ticketFacts('user', tickets, asked);
  return [...facts].flatMap(([ticket, { fields, properties }]) => {
    const client = ticketClient(field === undefined ? undefined : fields[field], properties[maintenanceProperty]);
    return client === null ? [] : [{ ticket, client: client.name }];
  });
}
