import { route } from '@forge/api';
import { jira } from './request';

/** Adds a label to a ticket; one that is there already stays as it is. Nobody is told by mail. */
export async function addLabel(ticket: string, label: string): Promise<void> {
  await jira('app', 'PUT', route`/rest/api/3/issue/${ticket}?notifyUsers=false`, { update: { labels: [{ add: label }] } });
}
