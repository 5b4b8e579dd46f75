import { isRecord } from '../../jira/is-record';
import type { Ask, Operation, Reply } from '../../jira/operation';
import { Refused } from '../../jira/refused';
import { ok } from '../../jira/reply';
import type { Person } from '../../jira/world';
import { spaceOf, visiblePage } from '../find';
import { groupNamed } from '../groups';
import { mayEditPage, mayReadPage } from '../may-page';
import { maySpace } from '../may-space';
import type { WikiPage } from '../world';

/** What the caller may do with a page, and what somebody else may. */
export const pagePermissionOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/wiki/api/v2/pages/{id}/operations',
    classic: null,
    granular: ['read:page:confluence'],
    anonymous: false,
    answer: (ask) =>
      ok({ operations: permitted(ask, visiblePage(ask, ask.path('id'))).map((operation) => ({ operation, targetType: 'page' })) }),
  },
  {
    method: 'POST',
    path: '/wiki/rest/api/content/{id}/permission/check',
    classic: ['read:confluence-content.permission'],
    granular: ['read:content.permission:confluence'],
    anonymous: false,
    answer: check,
  },
];

type Asking = Parameters<typeof mayEditPage>[0];

function permitted(ask: Asking, page: WikiPage): readonly string[] {
  const mayEdit = mayEditPage(ask, page);
  const mayDelete = mayEdit && maySpace(ask, spaceOf(ask as Ask, page), 'delete');
  return [...(mayReadPage(ask, page) ? ['read'] : []), ...(mayEdit ? ['update'] : []), ...(mayDelete ? ['delete'] : [])];
}

/** Of a group it is asked what a member of it alone may. */
function check(ask: Ask): Reply {
  const page = visiblePage(ask, ask.path('id'));
  const { subject, operation } = isRecord(ask.body) ? ask.body : {};
  const { type, identifier } = isRecord(subject) ? subject : {};
  if (typeof identifier !== 'string' || (type !== 'user' && type !== 'group')) throw new Refused(400, ["'subject' must be given."]);
  if (operation !== 'read' && operation !== 'update' && operation !== 'delete') throw new Refused(400, ["'operation' is not valid."]);
  const asking = type === 'user' ? asPerson(ask, identifier) : asMember(ask, identifier);
  const hasPermission = permitted(asking, page).includes(operation);
  const errors = hasPermission
    ? []
    : [{ translation: `${type === 'user' ? 'User' : 'Group'} does not have permission to the content`, args: [] }];
  return ok({ hasPermission, errors, _links: {} }, 1);
}

const asPerson = (ask: Ask, accountId: string): Asking => ({ ...ask, actor: ask.world.people[accountId] ?? null });

function asMember(ask: Ask, id: string): Asking {
  const group = groupNamed(ask.world, id);
  if (group === undefined) throw new Refused(400, ['There is no such group.']);
  const member = { accountId: `member-of-${group}` } as Person;
  return { ...ask, actor: member, world: { ...ask.world, groups: { [group]: [member.accountId] } } };
}
