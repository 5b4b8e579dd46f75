import { isRecord } from '../is-record';
import { issueTypeJson } from '../json/issue-type-json';
import { projectJson } from '../json/project-json';
import type { Ask, Operation, Reply } from '../operation';
import { listAsked, pageAsked, slice } from '../page-of';
import { Refused } from '../refused';
import { noContent, ok } from '../reply';
import { requireAdministrator } from '../require-administrator';
import { addToScheme, isTypeUsed, removeFromScheme, schemeById, usedSchemes, type UsedScheme } from '../schemes';

const list = '/rest/api/3/issuetypescheme';
const types = `${list}/{issueTypeSchemeId}/issuetype`;
const reading = { classic: ['manage:jira-configuration'], granular: ['read:issue-type-scheme:jira'], anonymous: false };
const writing = { classic: ['manage:jira-configuration'], granular: ['write:issue-type-scheme:jira'], anonymous: false };

/** Which issue types company-managed projects have. */
export const issueTypeSchemeOperations: readonly Operation[] = [
  { method: 'GET', path: list, ...reading, answer: all },
  { method: 'GET', path: `${list}/project`, ...reading, answer: ofProjects },
  { method: 'PUT', path: types, ...writing, answer: add },
  { method: 'DELETE', path: `${types}/{issueTypeId}`, ...writing, answer: remove },
];

const mostExpanded = 100;
const administratorsOnly = 'Only Jira administrators can access issue type schemes.';

function all(ask: Ask): Reply {
  requireAdministrator(ask, administratorsOnly);
  const page = pageAsked(ask, 50, 100);
  const ids = listAsked(ask, 'id');
  const found = usedSchemes(ask.world).filter(({ id }) => ids.length === 0 || ids.includes(id));
  const values = slice(found, page).map((scheme) => schemeJson(ask, scheme));
  return ok({ ...page, total: found.length, isLast: page.startAt + values.length >= found.length, values }, values.length);
}

function ofProjects(ask: Ask): Reply {
  requireAdministrator(ask, administratorsOnly);
  const ids = listAsked(ask, 'projectId');
  if (ids.length === 0) throw new Refused(400, ['The projectId must not be empty.']);
  const page = pageAsked(ask, 50, 100);
  const found = usedSchemes(ask.world).flatMap((scheme) => {
    const projectIds = scheme.projects.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
    return projectIds.length === 0 ? [] : [{ issueTypeScheme: schemeJson(ask, scheme), projectIds }];
  });
  const values = slice(found, page);
  return ok({ ...page, total: found.length, isLast: page.startAt + values.length >= found.length, values }, values.length);
}

function schemeJson(ask: Ask, { id, name, description, isDefault, projects, typeIds }: UsedScheme): unknown {
  const expand = listAsked(ask, 'expand');
  const known = typeIds.flatMap((typeId) => ask.world.issueTypes[typeId] ?? []);
  return {
    id,
    name,
    description,
    ...(isDefault === true ? { isDefault } : {}),
    ...(expand.includes('projects') ? { projects: expanded(projects, (project) => projectJson(ask, project)) } : {}),
    ...(expand.includes('issueTypes') ? { issueTypes: expanded(known, (type) => issueTypeJson(ask, type)) } : {}),
  };
}

const expanded = <T>(things: readonly T[], asJson: (thing: T) => unknown): unknown => ({
  startAt: 0,
  maxResults: mostExpanded,
  total: things.length,
  isLast: things.length <= mostExpanded,
  values: things.slice(0, mostExpanded).map(asJson),
});

function add(ask: Ask): Reply {
  const scheme = schemeAsked(ask);
  const ids = isRecord(ask.body) && Array.isArray(ask.body['issueTypeIds']) ? ask.body['issueTypeIds'].map(String) : [];
  if (ids.length === 0) throw new Refused(400, ['The issueTypeIds must not be empty.']);
  const unknown = ids.filter((id) => (ask.world.issueTypes[id] ?? { projectId: '' }).projectId !== undefined);
  if (unknown.length > 0) throw new Refused(404, [`These issue types were not found: ${unknown.join(', ')}`]);
  const there = ids.filter((id) => scheme.typeIds.includes(id));
  if (there.length > 0)
    throw new Refused(400, [
      `These issue types were not added because they are already present in the issue type scheme: ${there.join(', ')}`,
    ]);
  addToScheme(scheme, ids);
  return noContent;
}

function remove(ask: Ask): Reply {
  const scheme = schemeAsked(ask);
  const type = ask.world.issueTypes[ask.path('issueTypeId')];
  if (type === undefined || !scheme.typeIds.includes(type.id))
    throw new Refused(404, ['The issue type was not found in the issue type scheme.']);
  if (scheme.isDefault === true) throw new Refused(400, ["Can't remove issue types from the default issue type scheme."]);
  if (isTypeUsed(ask.world, type, scheme.projects))
    throw new Refused(400, [`Can't remove the issue type '${type.name}' because issues of its projects use it.`]);
  const standard = scheme.typeIds.filter((id) => ask.world.issueTypes[id]?.hierarchyLevel === 0);
  if (standard.length === 1 && standard[0] === type.id)
    throw new Refused(400, ["Can't remove the last standard issue type from the issue type scheme."]);
  removeFromScheme(scheme, type.id);
  return noContent;
}

function schemeAsked(ask: Ask): UsedScheme {
  requireAdministrator(ask, administratorsOnly);
  const scheme = schemeById(ask.world, ask.path('issueTypeSchemeId'));
  if (scheme === undefined) throw new Refused(404, ['The issue type scheme was not found.']);
  return scheme;
}
