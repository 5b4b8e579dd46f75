import { since } from '../../platform/clock';
import { RefusedByJira } from '../../platform/failures';
import { addInternalComment, hasComment } from '../../platform/jira/comments';
import { findTickets } from '../../platform/jira/find-tickets';
import { documentOf, paragraph } from '../../platform/rules/document';
import { Duration } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import type { CheckId } from '../rules/check/finding';
import { checkIdentity, checkJql, checkKey, checkTickets, type CheckTicket } from './check-ticket-store';

const words = 'The self-check of Rounds finds this well again.';
const settling = Duration.ofMinutes(2);

/** Says on the ticket of a check that it is well again, once, and forgets the ticket, so that the next failure opens another. The ticket is closed by whoever looks after it. */
export async function tellWell(check: CheckId, read: Stored<CheckTicket>): Promise<void> {
  if (read.value.state === 'creating' && since(read.value.tried) < settling) return;
  const ticket = await ticketOf(check, read.value);
  if (ticket !== undefined) await sayOn(ticket);
  await commit(checkTickets.remove(read));
}

async function ticketOf(check: CheckId, row: CheckTicket): Promise<string | undefined> {
  if (row.state === 'created') return row.ticket.id;
  return (await findTickets(checkJql, [checkIdentity(check, row.since)], checkKey))[0]?.id;
}

/** A ticket that was deleted, or takes no comment, needs none. */
async function sayOn(ticket: string): Promise<void> {
  try {
    if (!(await hasComment(ticket, words))) await addInternalComment(ticket, documentOf([paragraph(words)]));
  } catch (error) {
    if (!(error instanceof RefusedByJira)) throw error;
  }
}
