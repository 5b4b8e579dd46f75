import { requestJira } from '@forge/bridge';
import { say } from './words/say';

/** A step of the workflow that takes a done ticket back to work. */
export interface Reopening {
  readonly id: string;
  readonly name: string;
}

interface Transition extends Reopening {
  readonly to: { readonly statusCategory?: { readonly key?: string } };
  readonly hasScreen?: boolean;
}

const json = { Accept: 'application/json', 'Content-Type': 'application/json' };
const path = (ticket: string): string => `/rest/api/3/issue/${ticket}/transitions`;

/** The ways in which this person may reopen a ticket; a step that asks for more on a screen of Jira's is left to Jira. */
export async function reopeningsOf(ticket: string): Promise<readonly Reopening[]> {
  const response = await requestJira(path(ticket), { headers: json });
  if (!response.ok) return [];
  const { transitions } = (await response.json()) as { readonly transitions: readonly Transition[] };
  return transitions.filter(({ to, hasScreen }) => to.statusCategory?.key !== 'done' && hasScreen !== true);
}

/** Reopens a ticket in the person's name; answers why not where Jira refuses. */
export async function reopen(ticket: string, { id }: Reopening): Promise<string | null> {
  const response = await requestJira(path(ticket), { method: 'POST', headers: json, body: JSON.stringify({ transition: { id } }) });
  if (response.ok) return null;
  const { errorMessages = [] } = (await response.json().catch(() => ({}))) as { readonly errorMessages?: readonly string[] };
  return errorMessages.length > 0 ? errorMessages.join(' ') : say('Jira did not reopen the ticket.');
}
