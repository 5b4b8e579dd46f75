import { createHash } from 'node:crypto';
import type { Ask } from '../jira/operation';
import { groupId } from './groups';
import type { RestrictedOperation, RestrictedTo, WikiPage } from './world';

/** A page's restrictions as the older interface answers them: an entry for each operation, also where it names nobody. */
export function restrictionsJson(ask: Ask, page: WikiPage): object {
  const results = (['read', 'update'] as const).map((operation) => restrictionJson(ask, page, operation));
  const restrictionsHash = createHash('sha256')
    .update(JSON.stringify(page.restrictions ?? {}))
    .digest('base64');
  const _links = { self: `${ask.origin}${new URL(ask.url).pathname}`, base: `${ask.origin}/wiki`, context: '/wiki' };
  return { results, start: 0, limit: 100, size: results.length, restrictionsHash, _links };
}

export function restrictionJson(ask: Ask, { id, restrictions = {} }: WikiPage, operation: RestrictedOperation): object {
  const { users, groups }: RestrictedTo = restrictions[operation] ?? { users: [], groups: [] };
  return {
    operation,
    restrictions: {
      user: listOf(users.map((accountId) => userJson(ask, accountId))),
      group: listOf(groups.map((name) => ({ type: 'group', name, id: groupId(name) }))),
    },
    _expandable: { content: `/rest/api/content/${id}` },
    _links: { self: `${ask.origin}/wiki/rest/api/content/${id}/restriction/byOperation/${operation}` },
  };
}

const listOf = (results: readonly object[]) => ({ results, start: 0, limit: 200, size: results.length });

function userJson({ world }: Ask, accountId: string): object {
  const person = world.people[accountId];
  const displayName = person?.displayName ?? 'Former user';
  return { type: 'known', accountId, accountType: person?.kind === 'app' ? 'app' : 'atlassian', publicName: displayName, displayName };
}
