import { requestJira } from '@forge/bridge';

/** Account id of a ticket's assignee, as Jira tells the person who looks; null if there is none. */
export async function assigneeOf(ticketId: string): Promise<string | null> {
  const response = await requestJira(`/rest/api/3/issue/${ticketId}?fields=assignee`, { headers: { Accept: 'application/json' } });
  if (!response.ok) return null;
  const { fields } = (await response.json()) as { readonly fields: { readonly assignee: { readonly accountId: string } | null } };
  return fields.assignee?.accountId ?? null;
}
