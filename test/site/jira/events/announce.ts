import { chosenFields } from '../json/issue-json';
import { userJson } from '../json/user-json';
import type { Ask } from '../operation';
import type { ChangeItem, Issue, Person } from '../world';
import { associated, eventsBetween } from './events-between';

/** The fields of an issue that an event carries. */
const shown = ['summary', 'issuetype', 'creator', 'created', 'project', 'reporter', 'assignee', 'updated', 'status'];

/** Lets pages and triggers know what a change did to an issue; one of properties alone concerns pages only. */
export function announceChange(ask: Ask, former: Issue, issue: Issue, items: readonly ChangeItem[]): void {
  const events = eventsBetween(ask, former, issue, items);
  if (events.length === 0) ask.site.announce({ event: 'avi:jira:updated:issue', ...known(ask, issue) });
  for (const { event, about, more } of events) {
    const payload = () => (about === 'issue' ? { ...ofIssue(ask, event, issue), ...more() } : { eventType: event, ...more() });
    ask.site.announce({ event, ...known(ask, issue), payload });
  }
}

export function announceCreated(ask: Ask, issue: Issue): void {
  const event = 'avi:jira:created:issue';
  ask.site.announce({ event, ...known(ask, issue), payload: () => ({ ...ofIssue(ask, event, issue), ...associated(ask, []) }) });
}

/** What hung on the issue, its worklogs and comments, is not told of. */
export function announceDeleted(ask: Ask, issue: Issue): void {
  const event = 'avi:jira:deleted:issue';
  ask.site.announce({ event, ...known(ask, issue), payload: () => ({ ...ofIssue(ask, event, issue), ...associated(ask, []) }) });
}

/** Pages are not told: who looks changes nothing that others see. */
export function announceViewed(ask: Ask, issue: Issue, person: Person): void {
  const event = 'avi:jira:viewed:issue';
  const payload = () => ({ ...ofIssue(ask, event, issue), user: userJson(ask, person) });
  ask.site.announce({ event, by: person.accountId, byApp: ask.byApp, payload });
}

function ofIssue(ask: Ask, eventType: string, issue: Issue): Readonly<Record<string, unknown>> {
  const fields = Object.fromEntries(chosenFields(shown).map((field) => [field.id, field.value(ask, issue)]));
  return { eventType, issue: { id: issue.id, key: issue.key, fields }, ...(ask.actor ? { atlassianId: ask.actor.accountId } : {}) };
}

const known = ({ actor, byApp }: Ask, { id }: Issue) => ({ issueId: id, byApp, ...(actor ? { by: actor.accountId } : {}) });
