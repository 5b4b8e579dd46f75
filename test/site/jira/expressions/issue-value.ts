import { textOf } from '../adf';
import { resolutions } from '../fields';
import { projectOf } from '../may';
import { priorities } from '../priorities';
import { statusCategories } from '../status-categories';
import type { Comment, Issue, JiraWorld, Project, Status, Worklog } from '../world';
import { changeValue } from './change-value';
import { momentOf } from './dates';
import { Entity, EntityProperties } from './entity';

/** An issue as Jira expressions see it, dates in the zone of who acts: `issue.issueType.name`, `issue.properties['key']`, `issue.comments.map(…)`. */
export function issueValue(world: JiraWorld, issue: Issue, zone: string): Entity {
  return new Entity('Issue', {
    id: () => Number(issue.id),
    key: () => issue.key,
    summary: () => issue.summary,
    description: () => richText(issue.description),
    issueType: () => named('IssueType', world.issueTypes[issue.issueTypeId]),
    status: () => statusValue(world.statuses[issue.statusId]),
    priority: () =>
      named(
        'Priority',
        priorities.find(({ name }) => name === issue.priority),
      ),
    resolution: () =>
      named(
        'Resolution',
        resolutions.find(({ name }) => name === issue.resolution),
      ),
    project: () => projectValue(projectOf(world, issue)),
    assignee: () => userValue(world, issue.assignee),
    reporter: () => userValue(world, issue.reporter),
    creator: () => userValue(world, issue.creator),
    created: () => momentOf(issue.created, zone),
    updated: () => momentOf(issue.updated, zone),
    resolutionDate: () => (issue.resolved === null ? null : momentOf(issue.resolved, zone)),
    getNewestChangelog: () => (field: unknown) => newestChange(world, issue, zone, field),
    labels: () => issue.labels,
    timeSpent: () => issue.worklogs.reduce((sum, { timeSpentSeconds }) => sum + timeSpentSeconds, 0),
    comments: () => issue.comments.map((comment) => commentValue(world, comment)),
    worklogs: () => issue.worklogs.map((worklog) => worklogValue(world, worklog)),
    properties: () => new EntityProperties(issue.properties),
  });
}

/** The newest change of a field, by the field's name; null where it never changed. */
function newestChange(world: JiraWorld, issue: Issue, zone: string, field: unknown): Entity | null {
  const change = issue.changes?.findLast(({ items }) => items.some((item) => item.field === field));
  return change ? changeValue(change, userValue(world, change.by), zone) : null;
}

export function userValue(world: JiraWorld, accountId: string | null): Entity | null {
  const person = world.people[accountId ?? ''];
  if (!person) return null;
  const groups = Object.entries(world.groups).flatMap(([name, members]) => (members.includes(person.accountId) ? [name] : []));
  return new Entity('User', { accountId: () => person.accountId, displayName: () => person.displayName, groups: () => groups });
}

export const projectValue = ({ id, key, name, style }: Project): Entity =>
  new Entity('Project', { id: () => Number(id), key: () => key, name: () => name, style: () => style });

export function statusValue(status: Status | undefined): Entity | null {
  if (!status) return null;
  const { id, key, name } = statusCategories[status.category];
  const category = new Entity('StatusCategory', { id: () => id, key: () => key, name: () => name });
  return new Entity('Status', { id: () => Number(status.id), name: () => status.name, category: () => category });
}

const named = (type: string, one: { readonly id: string; readonly name: string } | undefined): Entity | null =>
  one ? new Entity(type, { id: () => Number(one.id), name: () => one.name }) : null;

const richText = (document: unknown): Entity | null =>
  document === null || document === undefined ? null : new Entity('RichText', { plainText: () => textOf(document) });

const commentValue = (world: JiraWorld, { id, author, body }: Comment): Entity =>
  new Entity('Comment', { id: () => Number(id), author: () => userValue(world, author), body: () => richText(body) });

const worklogValue = (world: JiraWorld, { id, author, comment, timeSpentSeconds }: Worklog): Entity =>
  new Entity('Worklog', {
    id: () => Number(id),
    author: () => userValue(world, author),
    comment: () => richText(comment),
    timeSpentSeconds: () => timeSpentSeconds,
  });
