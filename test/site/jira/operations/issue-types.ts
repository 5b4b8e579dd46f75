import { maySeeProject } from '../find';
import { isRecord } from '../is-record';
import { issueTypeJson } from '../json/issue-type-json';
import { mayGlobally } from '../may';
import type { Ask, Operation, Reply } from '../operation';
import { Refused } from '../refused';
import { created, noContent, ok } from '../reply';
import { requireAdministrator } from '../require-administrator';
import { addToScheme, isTypeUsed, usedSchemes } from '../schemes';
import type { IssueType } from '../world';

const reading = ['read:issue-type:jira', 'read:avatar:jira', 'read:project-category:jira', 'read:project:jira'];
const administering = { classic: ['manage:jira-configuration'], anonymous: false };

/** The issue types of the site: all of them to who administers Jira, to others those of their projects. */
export const issueTypeOperations: readonly Operation[] = [
  { method: 'GET', path: '/rest/api/3/issuetype', classic: ['read:jira-work'], granular: reading, anonymous: true, answer: list },
  { method: 'POST', path: '/rest/api/3/issuetype', ...administering, granular: ['write:issue-type:jira', ...reading], answer: create },
  { method: 'DELETE', path: '/rest/api/3/issuetype/{id}', ...administering, granular: ['delete:issue-type:jira'], answer: remove },
];

function list(ask: Ask): Reply {
  const places = Object.values(ask.world.projects).filter((project) => maySeeProject(ask, project));
  const used = new Set(places.flatMap(({ issueTypeIds }) => issueTypeIds));
  const seesAll = mayGlobally(ask.world, ask.actor, 'ADMINISTER');
  const types = Object.values(ask.world.issueTypes).filter(({ id }) => seesAll || used.has(id));
  return ok(
    types.map((type) => issueTypeJson(ask, type)),
    types.length,
  );
}

const longestName = 60;

function create(ask: Ask): Reply {
  requireAdministrator(ask);
  const { name, description, hierarchyLevel = 0 } = isRecord(ask.body) ? ask.body : {};
  const wrong = (error: Readonly<Record<string, string>>, status = 400): Refused => new Refused(status, [], error);
  if (typeof name !== 'string' || name.trim() === '') throw wrong({ name: 'You must specify a name for this new issue type.' });
  if (name.length > longestName) throw wrong({ name: 'The issue type name must not exceed 60 characters.' });
  if (hierarchyLevel !== 0 && hierarchyLevel !== -1) throw wrong({ hierarchyLevel: 'Hierarchy level must be -1 or 0.' });
  if (siteWide(ask).some((type) => type.name.toLowerCase() === name.trim().toLowerCase()))
    throw wrong({ name: 'An issue type with this name already exists.' }, 409);
  const type: IssueType = {
    id: String(ask.world.nextId++),
    name: name.trim(),
    subtask: hierarchyLevel === -1,
    hierarchyLevel,
    description: typeof description === 'string' ? description : '',
  };
  ask.world.issueTypes[type.id] = type;
  for (const scheme of usedSchemes(ask.world)) if (scheme.isDefault === true) addToScheme(scheme, [type.id]);
  return created(issueTypeJson(ask, type));
}

const siteWide = (ask: Ask): readonly IssueType[] => Object.values(ask.world.issueTypes).filter(({ projectId }) => projectId === undefined);

/** It leaves every scheme with it. One that issues have needs another type for them, which this site does not give them. */
function remove(ask: Ask): Reply {
  requireAdministrator(ask);
  const type = ask.world.issueTypes[ask.path('id')];
  if (type === undefined) throw new Refused(404, ['The issue type does not exist.']);
  if (isTypeUsed(ask.world, type))
    throw new Refused(404, [`The issue type '${type.name}' is in use, and no alternative issue type is specified.`]);
  for (const project of Object.values(ask.world.projects)) project.issueTypeIds = project.issueTypeIds.filter((id) => id !== type.id);
  delete ask.world.issueTypes[type.id];
  return noContent;
}
