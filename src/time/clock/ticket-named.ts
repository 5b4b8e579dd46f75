import { unlessAbsent } from '../../platform/jira/request';
import { readTicket } from '../../platform/jira/ticket';
import { Refusal } from '../../platform/rules/refusal';
import { maintenanceProperty, ticketClient } from '../rules/ticket-client';
import type { Ticket } from '../rules/timer';

/** A ticket as Jira has it now. */
export interface TicketFound {
  readonly ticket: Ticket;
  readonly isDone: boolean;
}

/** A ticket by id or key, with the client it names, as far as the person who asks may see it. */
export async function ticketNamed(idOrKey: string): Promise<TicketFound> {
  const found = await unlessAbsent(readTicket('user', idOrKey, maintenanceProperty));
  if (!found) throw new Refusal('notFound', notThere(idOrKey));
  const { id, key, summary, isDone, organizations, property } = found;
  return { ticket: { id, key, summary, client: ticketClient(organizations, property) }, isDone };
}

/** Nobody knows tickets by their ids. */
const notThere = (idOrKey: string): string =>
  /^\d+$/.test(idOrKey) ? 'This ticket was deleted, or you may no longer see it.' : `There is no ticket ${idOrKey}, or you may not see it.`;
