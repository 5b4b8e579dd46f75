import type { Ask, Operation } from '../../jira/operation';
import { ok } from '../../jira/reply';
import { spaceOf, visiblePage } from '../find';
import { maySpace } from '../may-space';

/** What the caller may do with a page. */
export const pagePermissionOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/wiki/api/v2/pages/{id}/operations',
    classic: null,
    granular: ['read:page:confluence'],
    anonymous: false,
    answer: (ask) => ok({ operations: permitted(ask).map((operation) => ({ operation, targetType: 'page' })) }),
  },
];

function permitted(ask: Ask): readonly string[] {
  const space = spaceOf(ask, visiblePage(ask, ask.path('id')));
  return ['read', ...(maySpace(ask, space, 'create') ? ['update'] : []), ...(maySpace(ask, space, 'delete') ? ['delete'] : [])];
}
