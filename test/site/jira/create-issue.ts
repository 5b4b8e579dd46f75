import { announceCreated } from './events/announce';
import { projectByIdOrKey } from './find';
import { isRecord } from './is-record';
import { may } from './may';
import type { Ask } from './operation';
import { readFields } from './read-fields';
import { readProperties } from './read-properties';
import { Refused } from './refused';
import { requireDocument } from './require-document';
import { keepForSearch } from './search-view';
import type { Issue, IssueType, Project } from './world';

/** Creates the issue that one create request, or one element of a bulk request, describes. Refuses without a trace. */
export function createIssue(ask: Ask, request: unknown): Issue {
  const fields = isRecord(request) && isRecord(request['fields']) ? request['fields'] : {};
  const project = projectIn(ask, fields['project']);
  const type = typeIn(ask, project, fields['issuetype']);
  const { values, comments, errors } = readFields(ask, project, request);
  const missing =
    fields['summary'] === undefined && values.summary === undefined ? { summary: 'You must specify a summary of the issue.' } : {};
  const wrong = { ...errors, ...missing };
  if (Object.keys(wrong).length > 0) throw new Refused(400, [], wrong);
  const properties = readProperties(isRecord(request) ? request['properties'] : undefined);
  comments.forEach((body) => {
    requireDocument(body);
  });
  const issue = newIssue(ask, project, type, { ...values, properties });
  issue.comments.push(...comments.map((body) => newComment(ask, body)));
  keep(ask, issue);
  return issue;
}

function newIssue(ask: Ask, project: Project, type: IssueType, values: Partial<Issue>): Issue {
  const now = ask.site.clock.iso();
  const creator = ask.actor?.accountId ?? '';
  project.lastIssueNumber += 1;
  return {
    id: String(ask.world.nextId++),
    key: `${project.key}-${String(project.lastIssueNumber)}`,
    projectId: project.id,
    issueTypeId: type.id,
    statusId: project.initialStatusId,
    summary: '',
    description: null,
    creator,
    reporter: creator,
    assignee: null,
    priority: 'Medium',
    labels: [],
    duedate: null,
    resolution: null,
    resolved: null,
    organizations: [],
    created: now,
    updated: now,
    properties: {},
    comments: [],
    worklogs: [],
    ...values,
  };
}

function newComment(ask: Ask, body: unknown): Issue['comments'][number] {
  const now = ask.site.clock.iso();
  return { id: String(ask.world.nextId++), author: ask.actor?.accountId ?? '', body, created: now, updated: now, public: true };
}

function keep(ask: Ask, issue: Issue): void {
  ask.world.issues[issue.id] = issue;
  ask.world.keys[issue.key] = issue.id;
  keepForSearch(ask.world, issue.id, null, ask.site.clock.now());
  announceCreated(ask, issue);
}

function projectIn(ask: Ask, value: unknown): Project {
  const asked = isRecord(value) ? (value['id'] ?? value['key']) : undefined;
  const project = typeof asked === 'string' || typeof asked === 'number' ? projectByIdOrKey(ask.world, String(asked)) : undefined;
  if (project === undefined) throw new Refused(400, [], { project: 'Specify a valid project ID or key' });
  if (project.archived === true)
    throw new Refused(400, [], { project: `Project '${project.name}' is archived. You cannot create issues in it.` });
  if (!may(ask.world, ask.actor, 'BROWSE_PROJECTS', project)) throw new Refused(400, [], { project: 'Specify a valid project ID or key' });
  if (!may(ask.world, ask.actor, 'CREATE_ISSUES', project)) {
    throw new Refused(400, [], { project: 'You do not have permission to create issues in this project.' });
  }
  return project;
}

function typeIn(ask: Ask, project: Project, value: unknown): IssueType {
  const asked = isRecord(value) ? value : {};
  const offered = project.issueTypeIds.flatMap((id) => ask.world.issueTypes[id] ?? []);
  const type = offered.find(({ id, name }) => (asked['id'] === undefined ? asked['name'] === name : asked['id'] === id));
  if (value === undefined) throw new Refused(400, [], { issuetype: 'Specify an issue type' });
  if (type === undefined) throw new Refused(400, [], { issuetype: 'Specify a valid issue type' });
  return type;
}
