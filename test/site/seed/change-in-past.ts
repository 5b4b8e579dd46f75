import { itemsBetween } from '../jira/changelog/items-between';
import { noteChange } from '../jira/changelog/note-change';
import type { Issue, JiraWorld } from '../jira/world';

/** Changes a ticket of the past as somebody did at that time (milliseconds since 1970), so that its changelog tells of it. */
export function changeInPast(world: JiraWorld, ticket: Issue, by: string, at: number, change: () => void): void {
  const former = structuredClone(ticket);
  change();
  ticket.updated = new Date(at).toISOString();
  noteChange(ticket, by, ticket.updated, itemsBetween(world, former, ticket));
}
