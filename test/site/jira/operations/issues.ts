import { limits } from '../../limits';
import { addComment } from '../add-comment';
import { changeIssue } from '../change-issue';
import { createIssue } from '../create-issue';
import { announceDeleted, announceViewed } from '../events/announce';
import { requireOnIssue, visibleIssue } from '../find';
import { isRecord } from '../is-record';
import { chosenFields, issueJson } from '../json/issue-json';
import { projectOf } from '../may';
import type { Ask, Operation, Reply } from '../operation';
import { listAsked } from '../page-of';
import { readFields } from '../read-fields';
import { readProperties } from '../read-properties';
import { Refused } from '../refused';
import { created, noContent, ok } from '../reply';
import { requireDocument } from '../require-document';
import { forgetForSearch } from '../search-view';
import type { Issue } from '../world';

const issuePath = '/rest/api/3/issue/{issueIdOrKey}';
const write = ['write:jira-work'];
const creating = ['write:issue:jira', 'write:comment:jira', 'write:comment.property:jira', 'write:attachment:jira', 'read:issue:jira'];
const reading = [
  'read:issue-meta:jira',
  'read:issue-security-level:jira',
  'read:issue.vote:jira',
  'read:issue.changelog:jira',
  'read:avatar:jira',
  'read:issue:jira',
  'read:status:jira',
  'read:user:jira',
  'read:field-configuration:jira',
];

export const issueOperations: readonly Operation[] = [
  { method: 'POST', path: '/rest/api/3/issue', classic: write, granular: creating, anonymous: true, answer: create },
  { method: 'POST', path: '/rest/api/3/issue/bulk', classic: write, granular: creating, anonymous: true, answer: createMany },
  {
    method: 'POST',
    path: '/rest/api/3/issue/bulkfetch',
    classic: ['read:jira-work'],
    granular: reading,
    anonymous: true,
    answer: fetchMany,
  },
  { method: 'GET', path: issuePath, classic: ['read:jira-work'], granular: reading, anonymous: true, answer: get },
  { method: 'PUT', path: issuePath, classic: write, granular: ['write:issue:jira'], anonymous: true, answer: edit },
  { method: 'PUT', path: `${issuePath}/assignee`, classic: write, granular: ['write:issue:jira'], anonymous: true, answer: assign },
  { method: 'DELETE', path: issuePath, classic: write, granular: ['delete:issue:jira'], anonymous: true, answer: remove },
];

function create(ask: Ask): Reply {
  return created(createdJson(ask, createIssue(ask, ask.body)));
}

/** Each element succeeds or fails by itself; `issues` holds only what was created, so positions shift. */
function createMany(ask: Ask): Reply {
  const updates = isRecord(ask.body) ? ask.body['issueUpdates'] : undefined;
  if (!Array.isArray(updates) || updates.length === 0) throw new Refused(400, ['issueUpdates must not be empty.']);
  const most = limits.jira.bulkCreate;
  if (updates.length > most)
    throw new Refused(400, [`Too many issues in one request: ${String(updates.length)}, at most ${String(most)}.`]);
  const issues: unknown[] = [];
  const errors: unknown[] = [];
  (updates as readonly unknown[]).forEach((update, failedElementNumber) => {
    const outcome = createdOrRefused(ask, update);
    if (outcome instanceof Refused) errors.push({ status: outcome.status, elementErrors: outcome.body, failedElementNumber });
    else issues.push(createdJson(ask, outcome));
  });
  return { status: issues.length > 0 ? 201 : 400, body: { issues, errors }, points: updates.length };
}

function createdOrRefused(ask: Ask, update: unknown): Issue | Refused {
  try {
    return createIssue(ask, update);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

function get(ask: Ask): Reply {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  if (ask.query.get('updateHistory') === 'true') view(ask, issue);
  const fields = chosenFields(listAsked(ask, 'fields'));
  const wanted = { fields, properties: listAsked(ask, 'properties'), expand: new Set(listAsked(ask, 'expand')) };
  return ok({ fields: {}, ...issueJson(ask, issue, wanted) }, 1);
}

/** The person has the issue open: remembered for searches of what one looked at last. */
function view(ask: Ask, issue: Issue): void {
  if (ask.actor === null) return;
  issue.views = { ...issue.views, [ask.actor.accountId]: ask.site.clock.iso() };
  announceViewed(ask, issue, ask.actor);
}

function fetchMany(ask: Ask): Reply {
  const body = isRecord(ask.body) ? ask.body : {};
  const asked = stringsIn(body['issueIdsOrKeys']);
  if (asked.length === 0) throw new Refused(400, ['No issue IDs or keys were provided.']);
  if (asked.length > limits.jira.bulkFetch)
    throw new Refused(400, [`At most ${String(limits.jira.bulkFetch)} issues can be fetched at once.`]);
  const view = {
    fields: chosenFields(body['fields'] === undefined ? ['*navigable'] : stringsIn(body['fields'])),
    properties: stringsIn(body['properties']),
    expand: new Set(stringsIn(body['expand'])),
  };
  const found = asked.map((idOrKey) => ({ idOrKey, issue: visibleOrNone(ask, idOrKey) }));
  const issues = new Map(found.flatMap(({ issue }) => (issue === undefined ? [] : [[issue.id, issue] as const])));
  const inOrder = [...issues.values()].sort((one, other) => Number(one.id) - Number(other.id));
  const issueErrors = found
    .filter(({ issue }) => issue === undefined)
    .map(({ idOrKey }) => ({
      id: idOrKey,
      errorMessage: 'Issue does not exist or you do not have permission to see it.',
    }));
  return ok({ expand: 'schema,names', issues: inOrder.map((issue) => issueJson(ask, issue, view)), issueErrors }, inOrder.length);
}

function edit(ask: Ask): Reply {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  requireOnIssue(ask, issue, 'EDIT_ISSUES', 400, 'You do not have permission to edit issues in this project.');
  const { values, comments, errors } = readFields(ask, projectOf(ask.world, issue), ask.body, issue);
  if (Object.keys(errors).length > 0) throw new Refused(400, [], errors);
  const properties = readProperties(isRecord(ask.body) ? ask.body['properties'] : undefined);
  comments.forEach(requireDocument);
  changeIssue(ask, issue, () => {
    Object.assign(issue, values);
    Object.assign(issue.properties, properties);
    comments.forEach((body) => addComment(ask, issue, body, true));
  });
  return noContent;
}

function assign(ask: Ask): Reply {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  requireOnIssue(ask, issue, 'ASSIGN_ISSUES', 403, 'You do not have permission to assign issues.');
  const { values, errors } = readFields(ask, projectOf(ask.world, issue), { fields: { assignee: ask.body } });
  if (Object.keys(errors).length > 0) throw new Refused(400, [], errors);
  changeIssue(ask, issue, () => Object.assign(issue, values));
  return noContent;
}

function remove(ask: Ask): Reply {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  requireOnIssue(ask, issue, 'DELETE_ISSUES', 403, 'You do not have permission to delete issues in this project.');
  delete ask.world.issues[issue.id];
  delete ask.world.keys[issue.key];
  for (const { id } of issue.attachments ?? []) delete ask.world.files?.[id];
  for (const { issueId } of issue.links ?? []) forgetLinks(ask.world.issues[issueId], issue.id);
  forgetForSearch(ask.world, issue.id);
  announceDeleted(ask, issue);
  return noContent;
}

function forgetLinks(other: Issue | undefined, gone: string): void {
  if (other) other.links = other.links?.filter(({ issueId }) => issueId !== gone) ?? [];
}

function visibleOrNone(ask: Ask, idOrKey: string): Issue | undefined {
  try {
    return visibleIssue(ask, idOrKey);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

const createdJson = (ask: Ask, issue: Issue): unknown => ({
  id: issue.id,
  key: issue.key,
  self: `${ask.origin}/rest/api/3/issue/${issue.id}`,
});
const stringsIn = (value: unknown): string[] => (Array.isArray(value) ? (value as readonly unknown[]).map(String) : []);
