import { groupId } from '../../confluence/groups';
import { visibleIssue, visibleProject } from '../find';
import { userJson } from '../json/user-json';
import { may, projectOf } from '../may';
import type { Ask, Operation, Reply } from '../operation';
import { listAsked, pageAsked, slice } from '../page-of';
import { personRequired } from '../person-required';
import { Refused } from '../refused';
import { ok } from '../reply';
import type { Person, Project } from '../world';

const roles = ['read:application-role:jira', 'read:avatar:jira', 'read:group:jira', 'read:user:jira'];
const read = { method: 'GET', classic: ['read:jira-user'], granular: roles } as const;

export const userOperations: readonly Operation[] = [
  { ...read, path: '/rest/api/3/myself', anonymous: false, answer: myself },
  { ...read, path: '/rest/api/3/user', anonymous: true, answer: one },
  { ...read, path: '/rest/api/3/user/bulk', anonymous: false, answer: many },
  { ...read, path: '/rest/api/3/user/search', granular: [...roles, 'read:user.property:jira'], anonymous: true, answer: search },
  { ...read, path: '/rest/api/3/users/search', anonymous: true, answer: all },
  {
    ...read,
    path: '/rest/api/3/user/assignable/search',
    granular: [...roles, 'read:issue:jira', 'read:project:jira'],
    anonymous: true,
    answer: assignable,
  },
];

function myself(ask: Ask): Reply {
  const person = personRequired(ask);
  return ok({ ...withMemberships(ask, person), locale: person.locale ?? 'en_US' }, 2);
}

function one(ask: Ask): Reply {
  const accountId = ask.query.get('accountId');
  if (accountId === null) throw new Refused(400, ['The accountId query parameter is required.']);
  const person = ask.world.people[accountId];
  if (person === undefined) throw new Refused(404, ['Specified user does not exist or you do not have required permissions']);
  return ok(withMemberships(ask, person), 2);
}

/** Ids that belong to nobody are left out. */
function many(ask: Ask): Reply {
  const ids = ask.query.getAll('accountId');
  if (ids.length === 0) throw new Refused(400, ['The accountId query parameter is required.']);
  const asked = pageAsked(ask, 10, 200);
  const people = [...new Set(ids)].flatMap((id) => ask.world.people[id] ?? []);
  const values = slice(people, asked).map((person) => userJson(ask, person));
  const isLast = asked.startAt + values.length >= people.length;
  return ok({ self: `${ask.origin}/rest/api/3/user/bulk`, ...asked, total: people.length, isLast, values }, 2 * values.length);
}

function search(ask: Ask): Reply {
  const accountId = ask.query.get('accountId');
  const query = ask.query.get('query');
  if (accountId === null && query === null) throw new Refused(400, ["Either the 'query' or the 'accountId' query parameter is required."]);
  const matching = Object.values(ask.world.people).filter(
    (person) => person.accountId === accountId || (query !== null && isNamed(person, query)),
  );
  return listed(
    ask,
    matching.filter(({ active }) => active),
  );
}

function all(ask: Ask): Reply {
  return listed(ask, Object.values(ask.world.people));
}

function assignable(ask: Ask): Reply {
  const project = placeAsked(ask);
  const accountId = ask.query.get('accountId');
  const query = ask.query.get('query') ?? '';
  const people = Object.values(ask.world.people).filter(
    (person) =>
      person.active &&
      may(ask.world, person, 'ASSIGNABLE_USER', project) &&
      isNamed(person, query) &&
      (accountId ?? person.accountId) === person.accountId,
  );
  return listed(ask, people);
}

function placeAsked(ask: Ask): Project {
  const issue = ask.query.get('issueKey') ?? ask.query.get('issueId');
  if (issue !== null) return projectOf(ask.world, visibleIssue(ask, issue));
  const project = ask.query.get('project');
  if (project === null) throw new Refused(400, ['No project, issue key or issue ID was provided']);
  return visibleProject(ask, project);
}

/** What asks anonymously, or without the right to browse people, sees nobody. */
function listed(ask: Ask, people: readonly Person[]): Reply {
  const visible = ask.actor === null || ask.actor.kind === 'customer' ? [] : people;
  const shown = slice(visible, pageAsked(ask, 50, 1_000));
  return ok(
    shown.map((person) => userJson(ask, person)),
    2 * shown.length,
  );
}

function isNamed(person: Person, query: string): boolean {
  const start = query.toLowerCase();
  const words = [...person.displayName.toLowerCase().split(/\s+/), person.displayName.toLowerCase(), person.email.toLowerCase()];
  return words.some((word) => word.startsWith(start));
}

function withMemberships(ask: Ask, person: Person): Record<string, unknown> {
  const groups = Object.entries(ask.world.groups)
    .filter(([, members]) => members.includes(person.accountId))
    .map(([name]) => name);
  const items = groups.map((name) => ({ name, groupId: groupId(name), self: `${ask.origin}/rest/api/3/group?groupId=${groupId(name)}` }));
  return {
    ...userJson(ask, person),
    groups: { size: items.length, items: listAsked(ask, 'expand').includes('groups') ? items : [] },
    applicationRoles: { size: 0, items: [] },
    expand: 'groups,applicationRoles',
  };
}
