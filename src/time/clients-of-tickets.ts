import type { Asker } from '../platform/asker';
import { organizationsField } from '../platform/jira/desk';
import { ticketFacts } from '../platform/jira/ticket-facts';
import { clientOfTicket, maintenanceProperty } from './rules/client-of-ticket';

export interface TicketClient {
  readonly ticket: string;
  readonly client: string;
}

const noNames: ReadonlyMap<string, string> = new Map();

/** The clients of tickets, as their maintenance property or their organization in Jira names them; a ticket that says nothing is left out. */
export async function clientsOfTickets(
  _asker: Asker,
  { tickets }: { readonly tickets: readonly string[] },
): Promise<readonly TicketClient[]> {
  const field = await organizationsField();
  const asked = { fields: field === undefined ? [] : [field], properties: [maintenanceProperty] };
  const facts = await ticketFacts('user', tickets, asked);
  return [...facts].flatMap(([ticket, { fields, properties }]) => {
    const client = clientOfTicket(properties[maintenanceProperty], field === undefined ? undefined : fields[field], noNames);
    return client === null ? [] : [{ ticket, client }];
  });
}
