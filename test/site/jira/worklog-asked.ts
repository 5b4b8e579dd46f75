import { visibleIssue } from './find';
import { may, projectOf } from './may';
import type { Ask } from './operation';
import { Refused } from './refused';
import type { Issue, Worklog } from './world';

export interface WorklogOnIssue {
  readonly issue: Issue;
  readonly worklog: Worklog;
}

/** The worklog that the path names, on an issue that the actor may see. */
export function worklogAsked(ask: Ask, parameter: 'id' | 'worklogId'): WorklogOnIssue {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  const worklog = issue.worklogs.find(({ id }) => id === ask.path(parameter));
  if (worklog === undefined) throw new Refused(404, [`Cannot find worklog with id: '${ask.path(parameter)}'.`]);
  return { issue, worklog };
}

/** Refuses unless the worklog is the actor's own, or the actor may change everyone's. */
export function requireOwnWorklog(ask: Ask, { issue, worklog }: WorklogOnIssue, verb: 'EDIT' | 'DELETE'): void {
  const project = projectOf(ask.world, issue);
  const own = worklog.author === ask.actor?.accountId && may(ask.world, ask.actor, `${verb}_OWN_WORKLOGS`, project);
  if (own || may(ask.world, ask.actor, `${verb}_ALL_WORKLOGS`, project)) return;
  throw new Refused(400, [`You do not have permission to ${verb.toLowerCase()} the worklog with id: ${worklog.id}.`]);
}
