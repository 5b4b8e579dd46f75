import type { Ask, Operation, Reply } from '../../jira/operation';
import { personRequired } from '../../jira/person-required';
import { Refused } from '../../jira/refused';
import { ok } from '../../jira/reply';
import { visiblePage } from '../find';
import { groupNamed } from '../groups';
import { mayEditPage, mayReadPage } from '../may-page';
import { readRestrictions } from '../read-restrictions';
import { restrictionJson, restrictionsJson } from '../restriction-json';
import type { RestrictedOperation, RestrictedTo, WikiPage } from '../world';

const path = '/wiki/rest/api/content/{id}/restriction';
const byOperation = `${path}/byOperation`;
const ofUser = `${byOperation}/{operationKey}/user`;
const ofGroup = `${byOperation}/{operationKey}/byGroupId/{groupId}`;
const read = {
  method: 'GET',
  classic: ['read:confluence-content.all'],
  granular: ['read:content-details:confluence'],
  anonymous: false,
} as const;
const readOne = { ...read, granular: ['read:content.restriction:confluence'] } as const;
const write = {
  classic: ['write:confluence-content'],
  granular: ['read:content-details:confluence', 'write:content.restriction:confluence'],
  anonymous: false,
} as const;
const writeOne = { ...write, granular: ['write:content.restriction:confluence'] } as const;

/** Who alone may see or change a page. */
export const restrictionOperations: readonly Operation[] = [
  { ...read, path, answer: (ask) => ok(restrictionsJson(ask, shown(ask)), 1) },
  { ...read, path: byOperation, answer: (ask) => ok(allByOperation(ask, shown(ask)), 1) },
  { ...read, path: `${byOperation}/{operationKey}`, answer: (ask) => ok(restrictionJson(ask, shown(ask), operationAsked(ask)), 1) },
  { ...write, method: 'PUT', path, answer: (ask) => changed(ask, (_, given) => given) },
  { ...write, method: 'POST', path, answer: (ask) => changed(ask, together) },
  { ...write, method: 'DELETE', path, answer: removeAll },
  { ...readOne, path: ofUser, answer: (ask) => said(named(ask).users.includes(userAsked(ask))) },
  { ...writeOne, method: 'PUT', path: ofUser, answer: (ask) => changeOne(ask, 'users', userAsked(ask), true) },
  { ...writeOne, method: 'DELETE', path: ofUser, answer: (ask) => changeOne(ask, 'users', userAsked(ask), false) },
  { ...readOne, path: ofGroup, answer: (ask) => said(named(ask).groups.includes(groupAsked(ask))) },
  { ...writeOne, method: 'PUT', path: ofGroup, answer: (ask) => changeOne(ask, 'groups', groupAsked(ask), true) },
  { ...writeOne, method: 'DELETE', path: ofGroup, answer: (ask) => changeOne(ask, 'groups', groupAsked(ask), false) },
];

type Restrictions = NonNullable<WikiPage['restrictions']>;
const nobody: RestrictedTo = { users: [], groups: [] };

const shown = (ask: Ask): WikiPage => visiblePage(ask, ask.path('id'));

function allByOperation(ask: Ask, page: WikiPage): object {
  const _links = { self: ask.url, base: `${ask.origin}/wiki`, context: '/wiki' };
  return { read: restrictionJson(ask, page, 'read'), update: restrictionJson(ask, page, 'update'), _links };
}

function changed(ask: Ask, change: (before: Restrictions, given: Restrictions) => Restrictions): Reply {
  const page = changeable(ask);
  restrict(ask, page, change(page.restrictions ?? {}, readRestrictions(ask)));
  return ok(restrictionsJson(ask, page));
}

function removeAll(ask: Ask): Reply {
  const page = changeable(ask);
  restrict(ask, page, {});
  return ok(restrictionsJson(ask, page));
}

function changeOne(ask: Ask, kind: keyof RestrictedTo, who: string, add: boolean): Reply {
  const page = changeable(ask);
  const operation = operationAsked(ask);
  const before = page.restrictions?.[operation] ?? nobody;
  const others = before[kind].filter((other) => other !== who);
  const after = { ...before, [kind]: add ? [...others, who] : others };
  restrict(ask, page, { ...page.restrictions, [operation]: after });
  return { status: 200 };
}

/** A restriction to nobody is none. Whoever restricts a page must stay among those who may see and change it. */
function restrict(ask: Ask, page: WikiPage, wanted: Restrictions): void {
  const kept = Object.entries(wanted).filter(([, { users, groups }]) => users.length + groups.length > 0);
  const after: WikiPage = { ...page, restrictions: Object.fromEntries(kept) };
  if (!mayEditPage(ask, after)) throw new Refused(400, ['You cannot restrict a page so that you may not change it yourself.']);
  page.restrictions = Object.fromEntries(kept);
}

function together(before: Restrictions, given: Restrictions): Restrictions {
  const joined = (operation: RestrictedOperation): RestrictedTo => {
    const [one, other] = [before[operation] ?? nobody, given[operation] ?? nobody];
    return { users: [...new Set([...one.users, ...other.users])], groups: [...new Set([...one.groups, ...other.groups])] };
  };
  return { read: joined('read'), update: joined('update') };
}

function changeable(ask: Ask): WikiPage {
  const page = shown(ask);
  personRequired(ask);
  if (!mayReadPage(ask, page) || !mayEditPage(ask, page)) throw new Refused(404, ['You do not have permission to restrict this page.']);
  return page;
}

const named = (ask: Ask): RestrictedTo => shown(ask).restrictions?.[operationAsked(ask)] ?? nobody;

function said(isNamed: boolean): Reply {
  if (!isNamed) throw new Refused(404, ['The restriction does not name them.']);
  return { status: 200 };
}

function operationAsked(ask: Ask): RestrictedOperation {
  const operation = ask.path('operationKey');
  if (operation !== 'read' && operation !== 'update') throw new Refused(404, [`Pages cannot be restricted in '${operation}'.`]);
  return operation;
}

function userAsked({ query, world }: Ask): string {
  const accountId = query.get('accountId') ?? '';
  if (world.people[accountId] === undefined) throw new Refused(404, ['There is no such user.']);
  return accountId;
}

function groupAsked(ask: Ask): string {
  const group = groupNamed(ask.world, ask.path('groupId'));
  if (group === undefined) throw new Refused(404, ['There is no such group.']);
  return group;
}
