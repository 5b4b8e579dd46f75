import { requestJira } from '@forge/bridge';
import { Refused } from './refused';

interface Attached {
  readonly attachment: string;
  readonly name: string;
}

/**
 * Attaches a file to a ticket in the person's own name.
 * @throws Refused if Jira does not take it.
 */
export async function attachFile(ticketId: string, file: File): Promise<Attached> {
  const body = new FormData();
  body.append('file', file, file.name);
  const response = await requestJira(`/rest/api/3/issue/${ticketId}/attachments`, { method: 'POST', body });
  if (!response.ok) throw new Refused('notAllowed', sentenceFor(response.status, file.name));
  const [made] = (await response.json()) as readonly { readonly id: string; readonly filename: string }[];
  if (made === undefined)
    throw new Refused('unavailable', `Jira did not say whether it took ${file.name}. Look at the ticket, then try again.`);
  return { attachment: made.id, name: made.filename };
}

function sentenceFor(status: number, name: string): string {
  if (status === 413) return `${name} is larger than Jira takes.`;
  return status === 403 ? 'You may not attach files to this ticket.' : `Jira did not take ${name}. Please try again.`;
}
