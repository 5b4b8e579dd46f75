import type { Asker } from '../../platform/asker';
import { mayWorkOnTicket } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import { ticketNamed, type TicketFound } from './ticket-named';

/** A ticket other than the one the person stands on, by id or key, if they may log work on it. */
export async function otherTicket(asker: Asker, idOrKey: string): Promise<TicketFound> {
  const allowed = mayWorkOnTicket({ ...asker, ticket: { id: idOrKey, key: idOrKey } });
  allowed.catch(() => undefined); // a ticket that is not there is said first, by its name
  const found = await ticketNamed(idOrKey);
  if (!(await allowed)) throw new Refusal('notAllowed', `You need the right to work on ${found.ticket.key}. Ask your Jira administrator.`);
  return found;
}
