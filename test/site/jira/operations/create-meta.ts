import { fields } from '../fields';
import type { Field } from '../fields';
import { isOnScreen } from '../field-setters';
import { projectByIdOrKey } from '../find';
import { issueTypeJson } from '../json/issue-type-json';
import { priorityJson } from '../json/priority-json';
import { projectJson } from '../json/project-json';
import { may } from '../may';
import type { Ask, Operation, Reply } from '../operation';
import { pageAsked, slice } from '../page-of';
import { priorities } from '../priorities';
import { Refused } from '../refused';
import { ok } from '../reply';
import type { IssueType, Project } from '../world';

const list = '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes';
const read = {
  classic: ['read:jira-work'],
  granular: ['read:issue-meta:jira', 'read:avatar:jira', 'read:field-configuration:jira'],
  anonymous: true,
};

export const createMetaOperations: readonly Operation[] = [
  { method: 'GET', path: list, ...read, answer: issueTypes },
  { method: 'GET', path: `${list}/{issueTypeId}`, ...read, answer: fieldsOfType },
];

function issueTypes(ask: Ask): Reply {
  const types = typesOf(ask, creatableProject(ask));
  const asked = pageAsked(ask, 50, 200);
  const shown = slice(types, asked).map((type) => ({ ...issueTypeJson(ask, type), untranslatedName: type.name }));
  return ok({ issueTypes: shown, ...asked, total: types.length }, shown.length);
}

function fieldsOfType(ask: Ask): Reply {
  const project = creatableProject(ask);
  const type = typesOf(ask, project).find(({ id }) => id === ask.path('issueTypeId'));
  if (type === undefined)
    throw new Refused(400, [`No issue type could be found with id '${ask.path('issueTypeId')}' in project '${project.key}'.`]);
  const described = fields.filter(({ id }) => id === 'project' || id === 'issuetype' || isOnScreen(id, { ask, project }));
  const asked = pageAsked(ask, 50, 200);
  return ok(
    { fields: slice(described, asked).map((field) => fieldJson(ask, field, project, type)), ...asked, total: described.length },
    described.length,
  );
}

const required = new Set(['project', 'issuetype', 'summary', 'reporter']);
const withDefault = new Set(['reporter', 'priority']);

function fieldJson(ask: Ask, field: Field, project: Project, type: IssueType): unknown {
  const allowedValues = allowedIn(ask, field, project, type);
  return {
    required: required.has(field.id),
    schema: field.schema,
    name: field.name,
    key: field.id,
    fieldId: field.id,
    hasDefaultValue: withDefault.has(field.id),
    operations: field.schema.type === 'array' ? ['add', 'set', 'remove'] : ['set'],
    ...(allowedValues === undefined ? {} : { allowedValues }),
  };
}

function allowedIn(ask: Ask, field: Field, project: Project, type: IssueType): unknown[] | undefined {
  if (field.id === 'project') return [projectJson(ask, project)];
  if (field.id === 'issuetype') return [issueTypeJson(ask, type)];
  if (field.id === 'priority') return priorities.map(({ name }) => priorityJson(ask, name));
  return undefined;
}

/** A project where the actor may create; any other does not exist here. */
function creatableProject(ask: Ask): Project {
  const project = projectByIdOrKey(ask.world, ask.path('projectIdOrKey'));
  if (
    project === undefined ||
    !may(ask.world, ask.actor, 'CREATE_ISSUES', project) ||
    !may(ask.world, ask.actor, 'BROWSE_PROJECTS', project)
  ) {
    throw new Refused(400, [`No project could be found with key or id '${ask.path('projectIdOrKey')}'.`]);
  }
  return project;
}

const typesOf = (ask: Ask, project: Project): readonly IssueType[] => project.issueTypeIds.flatMap((id) => ask.world.issueTypes[id] ?? []);
