import { requestJira } from '@forge/bridge';
import { Refused } from './refused';
import { say } from './words/say';

/**
 * Gives a ticket to somebody, or to nobody, in the name of the person who looks.
 * @throws Refused if Jira does not allow it.
 */
export async function assignTicket(ticketId: string, accountId: string | null): Promise<void> {
  const response = await requestJira(`/rest/api/3/issue/${ticketId}/assignee`, {
    method: 'PUT',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ accountId }),
  });
  if (!response.ok) throw new Refused('notAllowed', say('Jira did not let you assign a ticket of this route. Assign it on the ticket.'));
}
