import { issueByIdOrKey, projectByIdOrKey, visibleIssue, visibleProject } from '../find';
import { isRecord } from '../is-record';
import { may, mayGlobally, maySee, projectOf } from '../may';
import type { Ask, Operation, Reply } from '../operation';
import { listAsked } from '../page-of';
import { permissionKeys } from '../permission-keys';
import { Refused } from '../refused';
import { ok } from '../reply';
import type { Person, Project } from '../world';

const reading = { granular: ['read:permission:jira'], anonymous: true };

export const permissionOperations: readonly Operation[] = [
  { method: 'GET', path: '/rest/api/3/mypermissions', classic: ['read:jira-work'], ...reading, answer: mine },
  { method: 'POST', path: '/rest/api/3/permissions/check', classic: null, ...reading, answer: check },
];

function mine(ask: Ask): Reply {
  const asked = listAsked(ask, 'permissions');
  if (asked.length === 0) throw new Refused(400, ["The 'permissions' query parameter is required."]);
  const unknown = asked.filter((key) => !Object.hasOwn(permissionKeys, key));
  if (unknown.length > 0) throw new Refused(400, [`The permission keys are not valid: ${unknown.join(', ')}.`]);
  const project = placeAsked(ask);
  const permissions = asked.map((key) => [key, { key, ...permissionKeys[key], havePermission: has(ask, ask.actor, key, project) }]);
  return ok({ permissions: Object.fromEntries(permissions) as unknown }, 2 * asked.length);
}

/** The project that the question is about, by way of an issue or directly; undefined asks for any project. */
function placeAsked(ask: Ask): Project | undefined {
  const issue = ask.query.get('issueId') ?? ask.query.get('issueKey');
  if (issue !== null) return projectOf(ask.world, visibleIssue(ask, issue));
  const project = ask.query.get('projectId') ?? ask.query.get('projectKey');
  return project === null ? undefined : visibleProject(ask, project);
}

function has(ask: Ask, person: Person | null, key: string, project: Project | undefined): boolean {
  if (permissionKeys[key]?.type === 'GLOBAL') return mayGlobally(ask.world, person, key);
  const places = project === undefined ? Object.values(ask.world.projects) : [project];
  return places.some((place) => may(ask.world, person, key, place));
}

/** Answers with those of the issues and projects asked about where the permission is held. */
function check(ask: Ask): Reply {
  const body = isRecord(ask.body) ? ask.body : {};
  const person = personAsked(ask, body['accountId']);
  const globalPermissions = stringsIn(body['globalPermissions']).filter((key) => has(ask, person, key, undefined));
  const asked = Array.isArray(body['projectPermissions']) ? (body['projectPermissions'] as readonly unknown[]).filter(isRecord) : [];
  const projectPermissions = asked.flatMap((one) =>
    stringsIn(one['permissions']).map((permission) => ({
      permission,
      issues: stringsIn(one['issues'])
        .filter((id) => holdsOnIssue(ask, person, permission, id))
        .map(Number),
      projects: stringsIn(one['projects'])
        .filter((id) => holdsInProject(ask, person, permission, id))
        .map(Number),
    })),
  );
  return ok({ projectPermissions, globalPermissions }, 2 * projectPermissions.length);
}

function personAsked(ask: Ask, accountId: unknown): Person | null {
  if (accountId === undefined || accountId === ask.actor?.accountId) return ask.actor;
  const isAdministrator = mayGlobally(ask.world, ask.actor, 'ADMINISTER') || ask.actor?.kind === 'app';
  if (!isAdministrator) throw new Refused(403, ['Only Jira administrators may ask for the permissions of others.']);
  return typeof accountId === 'string' ? (ask.world.people[accountId] ?? null) : null;
}

function holdsOnIssue(ask: Ask, person: Person | null, permission: string, id: string): boolean {
  const issue = issueByIdOrKey(ask.world, id);
  return issue !== undefined && maySee(ask.world, person, issue) && may(ask.world, person, permission, projectOf(ask.world, issue));
}

function holdsInProject(ask: Ask, person: Person | null, permission: string, id: string): boolean {
  const project = projectByIdOrKey(ask.world, id);
  return project !== undefined && may(ask.world, person, permission, project);
}

const stringsIn = (value: unknown): string[] => (Array.isArray(value) ? (value as readonly unknown[]).map(String) : []);
