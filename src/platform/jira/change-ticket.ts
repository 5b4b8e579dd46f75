import { route } from '@forge/api';
import { jira, type As } from './request';

/** Changes fields of a ticket; a second time changes nothing. */
export async function changeTicket(as: As, ticket: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  await jira(as, 'PUT', route`/rest/api/3/issue/${ticket}`, { fields });
}
