import { changeIssue } from '../change-issue';
import { requireOnIssue, visibleIssue } from '../find';
import { isRecord } from '../is-record';
import { worklogJson } from '../json/worklog-json';
import type { Ask, Operation, Reply } from '../operation';
import { listAsked, pageAsked, slice, wholeNumber } from '../page-of';
import { personRequired } from '../person-required';
import { readProperties } from '../read-properties';
import { readWorklog } from '../read-worklog';
import { created, noContent, ok } from '../reply';
import type { Worklog } from '../world';
import { requireOwnWorklog, worklogAsked } from '../worklog-asked';

const list = '/rest/api/3/issue/{issueIdOrKey}/worklog';
const one = `${list}/{id}`;
const reading = [
  'read:group:jira',
  'read:issue-worklog:jira',
  'read:issue-worklog.property:jira',
  'read:project-role:jira',
  'read:user:jira',
  'read:avatar:jira',
];
const writing = [...reading, 'write:issue-worklog:jira', 'write:issue-worklog.property:jira'];
const classic = ['write:jira-work'];
const read = { classic: ['read:jira-work'], anonymous: true };

export const worklogOperations: readonly Operation[] = [
  { method: 'GET', path: list, ...read, granular: reading, answer: page },
  { method: 'GET', path: one, ...read, granular: ['read:comment:jira', ...reading], answer: get },
  { method: 'POST', path: list, classic, granular: writing, anonymous: true, answer: add },
  { method: 'PUT', path: one, classic, granular: ['read:comment:jira', 'write:comment:jira', ...writing], anonymous: true, answer: edit },
  {
    method: 'DELETE',
    path: one,
    classic,
    granular: ['delete:issue-worklog:jira', 'delete:issue-worklog.property:jira', 'write:issue.time-tracking:jira'],
    anonymous: true,
    answer: remove,
  },
];

/** The oldest first; `startedAfter` includes its instant, `startedBefore` does not. Both are milliseconds since 1970. */
function page(ask: Ask): Reply {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  const after = wholeNumber(ask, 'startedAfter', Number.NEGATIVE_INFINITY);
  const before = wholeNumber(ask, 'startedBefore', Number.POSITIVE_INFINITY);
  const asked = pageAsked(ask, 5_000, 5_000);
  const within = issue.worklogs.filter(({ started }) => Date.parse(started) >= after && Date.parse(started) < before);
  const worklogs = slice(within, asked).map((worklog) => worklogJson(ask, issue, worklog, wantsProperties(ask)));
  return ok({ ...asked, total: within.length, worklogs }, worklogs.length);
}

function get(ask: Ask): Reply {
  const { issue, worklog } = worklogAsked(ask, 'id');
  return ok(worklogJson(ask, issue, worklog, wantsProperties(ask)), 1);
}

function add(ask: Ask): Reply {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  requireOnIssue(ask, issue, 'WORK_ON_ISSUES', 400, 'You do not have the permission to associate a worklog to this issue.');
  const now = ask.site.clock.iso();
  const values = { comment: null, started: now, ...readWorklog(ask.body, 'timeNeeded') };
  const properties = readProperties(isRecord(ask.body) ? ask.body['properties'] : undefined);
  const author = personRequired(ask).accountId;
  const worklog: Worklog = { id: String(ask.world.nextId++), author, ...values, created: now, updated: now, properties };
  changeIssue(ask, issue, () => issue.worklogs.push(worklog));
  return created(worklogJson(ask, issue, worklog, wantsProperties(ask)));
}

function edit(ask: Ask): Reply {
  const { issue, worklog } = worklogAsked(ask, 'id');
  requireOwnWorklog(ask, { issue, worklog }, 'EDIT');
  const values = readWorklog(ask.body, 'timeOptional');
  const properties = readProperties(isRecord(ask.body) ? ask.body['properties'] : undefined);
  changeIssue(ask, issue, () => {
    Object.assign(worklog, values, { updated: ask.site.clock.iso() });
    Object.assign(worklog.properties, properties);
  });
  return ok(worklogJson(ask, issue, worklog, wantsProperties(ask)));
}

function remove(ask: Ask): Reply {
  const { issue, worklog } = worklogAsked(ask, 'id');
  requireOwnWorklog(ask, { issue, worklog }, 'DELETE');
  changeIssue(ask, issue, () => {
    issue.worklogs = issue.worklogs.filter((other) => other !== worklog);
  });
  (ask.world.deletedWorklogs ??= []).push({ id: worklog.id, at: ask.site.clock.iso() });
  return noContent;
}

const wantsProperties = (ask: Ask): boolean => listAsked(ask, 'expand').includes('properties');
