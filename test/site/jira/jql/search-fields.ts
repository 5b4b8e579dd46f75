import { textOf } from '../adf';
import { projectByIdOrKey } from '../find';
import { dayIn } from '../instants';
import { may } from '../may';
import { priorities } from '../priorities';
import { statusCategories } from '../status-categories';
import type { Issue, JiraWorld } from '../world';
import { choice, compared, days, equality, instants, withPast, words } from './field-kinds';
import type { Meaning, SearchField } from './field-kinds';
import { jqlError } from './jql-error';
import { keyField } from './key-field';
import { lastViewedField } from './last-viewed-field';
import { resolutionField } from './resolution-field';
import type { SearchContext } from './search-context';

const missing = (text: string, field: string): Error => jqlError(`The value '${text}' does not exist for the field '${field}'.`);
const present = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** Makes a name or id, in whatever case, mean the ids of what is called so. */
function called(
  field: string,
  all: (context: SearchContext) => readonly { readonly id: string; readonly names: readonly string[] }[],
): Meaning {
  return (text, context) => {
    const found = all(context).filter(({ id, names }) => id === text || names.some((name) => name.toLowerCase() === text.toLowerCase()));
    if (found.length === 0) throw missing(text, field);
    return found.map(({ id }) => id);
  };
}

const named = (things: Readonly<Record<string, { readonly id: string; readonly name: string }>>): { id: string; names: string[] }[] =>
  Object.values(things).map(({ id, name }) => ({ id, names: [name] }));

const visibleProjects = ({ world, actor }: SearchContext): { id: string; names: string[] }[] =>
  Object.values(world.projects)
    .filter((project) => may(world, actor, 'BROWSE_PROJECTS', project))
    .map(({ id, key, name }) => ({ id, names: [key, name] }));

const people = (names: readonly string[], values: (issue: Issue) => readonly string[], past?: string): SearchField => {
  const field = choice(
    names,
    values,
    called(names[0] ?? '', ({ world }) =>
      Object.values(world.people).map(({ accountId, displayName, email }) => ({ id: accountId, names: [displayName, email] })),
    ),
    {
      currentuser: ({ actor }) => (actor === null ? [] : [actor.accountId]),
      membersof: ({ world }, [group = '']) => world.groups[group] ?? [],
    },
  );
  const sortValue: SearchField['sortValue'] = (issue, { world }) => world.people[values(issue)[0] ?? '']?.displayName.toLowerCase() ?? null;
  return past === undefined ? { ...field, sortValue } : { ...withPast(field, past), sortValue };
};

const categoryOf = (issue: Issue, world: JiraWorld): string => world.statuses[issue.statusId]?.category ?? '';
const commentTexts = (issue: Issue): string => issue.comments.map(({ body }) => textOf(body)).join('\n');

/** Status category needs the world to know an issue's value, so it is made for each context. */
const statusCategoryField: SearchField = {
  names: ['statuscategory'],
  operators: equality,
  predicate: (comparison, context) =>
    choice(
      ['statusCategory'],
      (issue) => [categoryOf(issue, context.world)],
      called('statusCategory', () => Object.values(statusCategories).map(({ id, key, name }) => ({ id: key, names: [name, String(id)] }))),
    ).predicate(comparison, context),
  sortValue: (issue, { world }) => ['new', 'indeterminate', 'done'].indexOf(categoryOf(issue, world)),
};

const projectTypes = ['service_desk', 'software'];

const projectTypeField: SearchField = {
  names: ['projecttype'],
  operators: equality,
  predicate: (comparison, context) =>
    choice(
      ['projectType'],
      ({ projectId }) => [context.world.projects[projectId]?.serviceDesk === true ? 'service_desk' : 'software'],
      (text) => {
        if (!projectTypes.includes(text)) throw missing(text, 'projectType');
        return [text];
      },
    ).predicate(comparison, context),
};

const priorityField = choice(
  ['priority'],
  ({ priority }) => [priorities.find(({ name }) => name === priority)?.id ?? ''],
  called('priority', () => priorities.map(({ id, name }) => ({ id, names: [name] }))),
);

export const searchFields: readonly SearchField[] = [
  {
    ...choice(['project'], ({ projectId }) => [projectId], called('project', visibleProjects)),
    sortValue: ({ projectId }, { world }) => projectByIdOrKey(world, projectId)?.name.toLowerCase() ?? null,
  },
  projectTypeField,
  {
    ...choice(
      ['issuetype', 'type'],
      ({ issueTypeId }) => [issueTypeId],
      called('issuetype', ({ world }) => named(world.issueTypes)),
    ),
    sortValue: ({ issueTypeId }, { world }) => world.issueTypes[issueTypeId]?.name ?? null,
  },
  {
    ...withPast(
      choice(
        ['status'],
        ({ statusId }) => [statusId],
        called('status', ({ world }) => named(world.statuses)),
      ),
      'status',
    ),
    sortValue: ({ statusId }, { world }) => Object.keys(world.statuses).indexOf(statusId),
  },
  statusCategoryField,
  { ...withPast(priorityField, 'priority'), sortValue: ({ priority }) => -priorities.findIndex(({ name }) => name === priority) },
  resolutionField,
  people(['assignee'], ({ assignee }) => present(assignee), 'assignee'),
  people(['reporter'], ({ reporter }) => present(reporter), 'reporter'),
  people(['creator'], ({ creator }) => [creator]),
  people(['worklogauthor'], ({ worklogs }) => worklogs.map(({ author }) => author)),
  words(['summary'], ({ summary }) => summary),
  words(['description'], ({ description }) => textOf(description)),
  words(['comment'], commentTexts),
  words(['text'], (issue) => [issue.summary, textOf(issue.description), commentTexts(issue)].join('\n')),
  keyField,
  instants(['created', 'createddate'], ({ created }) => [created], 'sorts'),
  instants(['updated', 'updateddate'], ({ updated }) => [updated], 'sorts'),
  instants(['resolved', 'resolutiondate'], ({ resolved }) => present(resolved), 'sorts'),
  lastViewedField,
  days(['due', 'duedate'], ({ duedate }) => present(duedate)),
  days(['worklogdate'], ({ worklogs }, { timeZone }) => worklogs.map(({ started }) => dayIn(Date.parse(started), timeZone))),
  compared(
    ['timespent'],
    ({ worklogs }) => (worklogs.length === 0 ? [] : [worklogs.reduce((sum, { timeSpentSeconds }) => sum + timeSpentSeconds, 0)]),
    (operand) => Number(operand.kind === 'value' ? operand.text : 0),
  ),
  choice(
    ['labels'],
    ({ labels }) => labels,
    (text) => [text],
  ),
  choice(
    ['organizations', 'cf[10002]', 'customfield_10002'],
    ({ organizations }) => organizations,
    called('Organizations', ({ world }) => named(world.organizations)),
  ),
];
