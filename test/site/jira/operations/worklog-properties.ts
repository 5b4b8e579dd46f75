import { changeIssue } from '../change-issue';
import type { Ask, Operation, Reply } from '../operation';
import { requireProperty } from '../read-properties';
import { Refused } from '../refused';
import { noContent, ok } from '../reply';
import type { Worklog } from '../world';
import { requireOwnWorklog, worklogAsked } from '../worklog-asked';

const list = '/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties';
const one = `${list}/{propertyKey}`;
const read = { classic: ['read:jira-work'], granular: ['read:issue-worklog.property:jira'], anonymous: true };
const write = { classic: ['write:jira-work'], anonymous: true };

export const worklogPropertyOperations: readonly Operation[] = [
  { method: 'GET', path: list, ...read, answer: keys },
  { method: 'GET', path: one, ...read, answer: get },
  { method: 'PUT', path: one, ...write, granular: ['write:issue-worklog.property:jira'], answer: put },
  { method: 'DELETE', path: one, ...write, granular: ['delete:issue-worklog.property:jira'], answer: remove },
];

function keys(ask: Ask): Reply {
  const { issue, worklog } = worklogAsked(ask, 'worklogId');
  const self = `${ask.origin}/rest/api/3/issue/${issue.id}/worklog/${worklog.id}/properties`;
  return ok({ keys: Object.keys(worklog.properties).map((key) => ({ self: `${self}/${encodeURIComponent(key)}`, key })) }, 1);
}

function get(ask: Ask): Reply {
  const { worklog } = worklogAsked(ask, 'worklogId');
  const key = presentKey(ask, worklog);
  return ok({ key, value: worklog.properties[key] }, 1);
}

function put(ask: Ask): Reply {
  const { issue, worklog } = worklogAsked(ask, 'worklogId');
  requireOwnWorklog(ask, { issue, worklog }, 'EDIT');
  const key = ask.path('propertyKey');
  requireProperty(key, ask.body);
  const status = Object.hasOwn(worklog.properties, key) ? 200 : 201;
  changeIssue(
    ask,
    issue,
    () => {
      worklog.properties[key] = ask.body;
    },
    'keepsUpdated',
  );
  return { status };
}

function remove(ask: Ask): Reply {
  const { issue, worklog } = worklogAsked(ask, 'worklogId');
  requireOwnWorklog(ask, { issue, worklog }, 'EDIT');
  const key = presentKey(ask, worklog);
  changeIssue(
    ask,
    issue,
    () => {
      delete worklog.properties[key];
    },
    'keepsUpdated',
  );
  return noContent;
}

function presentKey(ask: Ask, worklog: Worklog): string {
  const key = ask.path('propertyKey');
  if (!Object.hasOwn(worklog.properties, key)) throw new Refused(404, [`The property with key '${key}' does not exist.`]);
  return key;
}
