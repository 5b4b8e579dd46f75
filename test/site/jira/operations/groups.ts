import { groupId, groupNamed } from '../../confluence/groups';
import { visibleProject } from '../find';
import { userJson } from '../json/user-json';
import { may, mayGlobally } from '../may';
import type { Ask, Operation, Reply } from '../operation';
import { listAsked, pageAsked, slice, wholeNumber } from '../page-of';
import { permissionKeys } from '../permission-keys';
import { Refused } from '../refused';
import { ok } from '../reply';
import type { Person } from '../world';

const reading = { method: 'GET', classic: ['read:jira-user'], granular: ['read:group:jira'] } as const;
const users = [
  'read:application-role:jira',
  'read:avatar:jira',
  'read:group:jira',
  'read:issue:jira',
  'read:project:jira',
  'read:user:jira',
];

export const groupOperations: readonly Operation[] = [
  { ...reading, path: '/rest/api/3/groups/picker', anonymous: true, answer: pick },
  { ...reading, path: '/rest/api/3/group/bulk', anonymous: false, answer: many },
  {
    method: 'GET',
    path: '/rest/api/3/group/member',
    classic: ['manage:jira-configuration'],
    granular: ['read:group:jira', 'read:user:jira', 'read:avatar:jira'],
    anonymous: false,
    answer: members,
  },
  { ...reading, path: '/rest/api/3/user/permission/search', granular: users, anonymous: true, answer: whoMay },
];

const browses = ({ world, actor }: Ask): boolean => mayGlobally(world, actor, 'USER_PICKER');
const administers = ({ world, actor }: Ask): boolean => mayGlobally(world, actor, 'ADMINISTER');

/** Who may not browse groups finds only the one whose name they write in full. */
function pick(ask: Ask): Reply {
  const query = ask.query.get('query') ?? '';
  const most = wholeNumber(ask, 'maxResults', 20);
  const insensitive = ask.query.get('caseInsensitive') === 'true';
  const folded = (text: string): string => (insensitive ? text.toLowerCase() : text);
  const excluded = new Set([...listAsked(ask, 'excludeId'), ...listAsked(ask, 'exclude')]);
  const all = Object.keys(ask.world.groups)
    .filter((name) => folded(name).includes(folded(query)) && !excluded.has(name) && !excluded.has(groupId(name)))
    .sort();
  const found = browses(ask) ? all : all.filter((name) => name === query);
  const shown = found.slice(0, most);
  const groups = shown.map((name) => ({ name, html: name, labels: [], groupId: groupId(name) }));
  return ok(
    { header: `Showing ${String(shown.length)} of ${String(found.length)} matching groups`, total: found.length, groups },
    2 * shown.length,
  );
}

/** Ids and names that belong to no group are left out. */
function many(ask: Ask): Reply {
  if (!browses(ask) && !administers(ask)) throw new Refused(403, ['Browse users and groups permission is required to view groups.']);
  const [ids, names] = [ask.query.getAll('groupId'), ask.query.getAll('groupName')];
  const isAsked = (name: string): boolean => ids.length + names.length === 0 || ids.includes(groupId(name)) || names.includes(name);
  const groups = Object.keys(ask.world.groups).filter(isAsked).sort();
  const asked = pageAsked(ask, 50, 50);
  const values = slice(groups, asked).map((name) => ({ name, groupId: groupId(name) }));
  return ok({ ...asked, total: groups.length, isLast: asked.startAt + values.length >= groups.length, values }, 2 * values.length);
}

function members(ask: Ask): Reply {
  if (!browses(ask) && !administers(ask))
    throw new Refused(403, ['You are not authorized to perform this action. Administrator privileges are required.']);
  const given = ask.query.get('groupId') ?? ask.query.get('groupname');
  if (given === null) throw new Refused(400, ['Either groupId or groupname is required.']);
  const name = groupNamed(ask.world, given);
  if (name === undefined) throw new Refused(404, [`The group with ID '${given}' was not found.`]);
  const inactive = ask.query.get('includeInactiveUsers') === 'true';
  const people = (ask.world.groups[name] ?? []).flatMap((id) => ask.world.people[id] ?? []).filter(({ active }) => active || inactive);
  const asked = pageAsked(ask, 50, 50);
  const values = slice(people, asked).map((person) => userJson(ask, person));
  const isLast = asked.startAt + values.length >= people.length;
  return ok(
    { self: `${ask.origin}/rest/api/3/group/member?groupId=${groupId(name)}`, ...asked, total: people.length, isLast, values },
    2 * values.length,
  );
}

/** Who has all of the permissions in a project; only its administrators may ask. */
function whoMay(ask: Ask): Reply {
  const key = ask.query.get('issueKey') ?? ask.query.get('projectKey');
  const query = ask.query.get('query');
  if (key === null || (query === null && ask.query.get('accountId') === null)) {
    throw new Refused(400, ['A project or issue, and a query or an account id are required.']);
  }
  const asked = listAsked(ask, 'permissions');
  const unknown = asked.filter((permission) => !Object.hasOwn(permissionKeys, permission));
  if (asked.length === 0 || unknown.length > 0) throw new Refused(400, [`The permission keys are not valid: ${unknown.join(', ')}.`]);
  const project = visibleProject(ask, key.split('-')[0] ?? key);
  if (!administers(ask) && !may(ask.world, ask.actor, 'ADMINISTER_PROJECTS', project)) throw new Refused(403, ['Forbidden']);
  const has = (person: Person, permission: string): boolean =>
    permissionKeys[permission]?.type === 'GLOBAL'
      ? mayGlobally(ask.world, person, permission)
      : may(ask.world, person, permission, project);
  const people = Object.values(ask.world.people).filter(
    (person) =>
      person.active &&
      (query === null ? person.accountId === ask.query.get('accountId') : person.displayName.toLowerCase().includes(query.toLowerCase())) &&
      asked.every((permission) => has(person, permission)),
  );
  const shown = slice(people, pageAsked(ask, 50, 1_000));
  return ok(
    shown.map((person) => userJson(ask, person)),
    2 * shown.length,
  );
}
