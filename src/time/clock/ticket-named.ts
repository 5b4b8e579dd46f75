import { readTicket } from '../../platform/jira/ticket';
import { maintenanceProperty, ticketClient } from '../rules/ticket-client';
import type { Ticket } from '../rules/timer';

/** A ticket by id or key, with the client it names, as far as the person who asks may see it. */
export async function ticketNamed(idOrKey: string): Promise<Ticket> {
  const { id, key, summary, organizations, property } = await readTicket('user', idOrKey, maintenanceProperty);
  return { id, key, summary, client: ticketClient(organizations, property) };
}
