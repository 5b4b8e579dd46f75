import { durationText } from '../durations';
import { jiraInstant } from '../instants';
import type { Ask } from '../operation';
import type { Issue, Worklog } from '../world';
import { zoneOf } from '../zone-of';
import { userJsonOf } from './user-json';

export function worklogJson(ask: Ask, issue: Issue, worklog: Worklog, withProperties = false): Record<string, unknown> {
  const author = userJsonOf(ask, worklog.author);
  const properties = Object.entries(worklog.properties).map(([key, value]) => ({ key, value }));
  return {
    self: `${ask.origin}/rest/api/3/issue/${issue.id}/worklog/${worklog.id}`,
    author,
    updateAuthor: author,
    ...(worklog.comment === null ? {} : { comment: worklog.comment }),
    created: jiraInstant(worklog.created, zoneOf(ask)),
    updated: jiraInstant(worklog.updated, zoneOf(ask)),
    started: jiraInstant(worklog.started, zoneOf(ask)),
    timeSpent: durationText(worklog.timeSpentSeconds),
    timeSpentSeconds: worklog.timeSpentSeconds,
    id: worklog.id,
    issueId: issue.id,
    ...(withProperties ? { properties } : {}),
  };
}
