import { jiraInstant } from '../instants';
import type { Ask } from '../operation';
import type { Issue, IssueChange } from '../world';
import { zoneOf } from '../zone-of';
import { userJsonOf } from './user-json';

const mostExpanded = 100;

export function changelogJson(ask: Ask, { id, by, at, items }: IssueChange): Record<string, unknown> {
  return { id, author: userJsonOf(ask, by), created: jiraInstant(at, zoneOf(ask)), items };
}

/** What the changelog shows of an issue, the oldest first: changes of fields only. */
export const shownChanges = ({ changes = [] }: Issue): readonly IssueChange[] => changes.filter(({ items }) => items.length > 0);

/** The changelog as `expand=changelog` answers it, the newest first. */
export function expandedChangelog(ask: Ask, issue: Issue): Record<string, unknown> {
  const shown = [...shownChanges(issue)].reverse();
  const histories = shown.slice(0, mostExpanded).map((change) => changelogJson(ask, change));
  return { startAt: 0, maxResults: histories.length, total: shown.length, histories };
}
