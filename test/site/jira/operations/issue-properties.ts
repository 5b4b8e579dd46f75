import { changeIssue } from '../change-issue';
import { requireOnIssue, visibleIssue } from '../find';
import type { Ask, Operation, Reply } from '../operation';
import { requireProperty } from '../read-properties';
import { Refused } from '../refused';
import { noContent, ok } from '../reply';
import type { Issue } from '../world';

const list = '/rest/api/3/issue/{issueIdOrKey}/properties';
const one = `${list}/{propertyKey}`;
const read = { classic: ['read:jira-work'], granular: ['read:issue.property:jira'], anonymous: true };
const write = { classic: ['write:jira-work'], anonymous: true };

export const issuePropertyOperations: readonly Operation[] = [
  { method: 'GET', path: list, ...read, answer: keys },
  { method: 'GET', path: one, ...read, answer: get },
  { method: 'PUT', path: one, ...write, granular: ['write:issue.property:jira'], answer: put },
  { method: 'DELETE', path: one, ...write, granular: ['delete:issue.property:jira'], answer: remove },
];

function keys(ask: Ask): Reply {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  const self = `${ask.origin}/rest/api/3/issue/${issue.id}/properties`;
  return ok({ keys: Object.keys(issue.properties).map((key) => ({ self: `${self}/${encodeURIComponent(key)}`, key })) }, 1);
}

function get(ask: Ask): Reply {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  const key = presentKey(ask, issue);
  return ok({ key, value: issue.properties[key] }, 1);
}

/** Replaces the whole value; an empty body either way. */
function put(ask: Ask): Reply {
  const issue = editableIssue(ask);
  const key = ask.path('propertyKey');
  requireProperty(key, ask.body);
  const status = Object.hasOwn(issue.properties, key) ? 200 : 201;
  changeIssue(
    ask,
    issue,
    () => {
      issue.properties[key] = ask.body;
    },
    'keepsUpdated',
  );
  return { status };
}

function remove(ask: Ask): Reply {
  const issue = editableIssue(ask);
  const key = presentKey(ask, issue);
  changeIssue(
    ask,
    issue,
    () => {
      delete issue.properties[key];
    },
    'keepsUpdated',
  );
  return noContent;
}

function editableIssue(ask: Ask): Issue {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  requireOnIssue(ask, issue, 'EDIT_ISSUES', 403, 'You do not have permission to edit issues in this project.');
  return issue;
}

function presentKey(ask: Ask, issue: Issue): string {
  const key = ask.path('propertyKey');
  if (!Object.hasOwn(issue.properties, key)) throw new Refused(404, [`The property with key '${key}' does not exist.`]);
  return key;
}
