import type { Ask, Operation, Reply } from '../../jira/operation';
import { wholeNumber } from '../../jira/page-of';
import { personRequired } from '../../jira/person-required';
import { Refused } from '../../jira/refused';
import { ok } from '../../jira/reply';
import { groupId } from '../groups';

const ofGroups = { method: 'GET', classic: ['read:confluence-groups'], granular: ['read:group:confluence'], anonymous: false } as const;
const mostGroups = 200;

/** The groups and people of the site, as Confluence's older interface tells them. */
export const directoryOperations: readonly Operation[] = [
  { ...ofGroups, path: '/wiki/rest/api/group', answer: (ask) => groups(ask, () => true) },
  { ...ofGroups, path: '/wiki/rest/api/group/picker', answer: (ask) => groups(ask, holds(ask.query.get('query'))) },
  {
    method: 'GET',
    path: '/wiki/rest/api/search/user',
    classic: null,
    granular: ['read:content-details:confluence'],
    anonymous: false,
    answer: people,
  },
];

function holds(query: string | null): (name: string) => boolean {
  if (query === null) throw new Refused(400, ["Required request parameter 'query' is not present."]);
  return (name) => name.toLowerCase().includes(query.toLowerCase());
}

function groups(ask: Ask, isWanted: (name: string) => boolean): Reply {
  colleagueRequired(ask);
  const all = Object.keys(ask.world.groups).filter(isWanted).sort(); // prettier-ignore
  const shown = sliced(ask, all, mostGroups);
  const results = shown.results.map((name) => ({
    type: 'group',
    name,
    id: groupId(name),
    usageType: 'USERBASE_GROUP',
    managedBy: 'ADMINS',
    _links: { self: `${ask.origin}/wiki/rest/api/group/by-id?id=${groupId(name)}` },
  }));
  const total = ask.query.get('shouldReturnTotalSize') === 'true' ? { totalSize: all.length } : {};
  return ok({ ...shown, results, ...total, _links: linksOf(ask) }, results.length);
}

/** `user.fullname ~ "jo"` finds names of which a word begins so, `user = "id"` one by account id; that much of CQL is known here. */
function people(ask: Ask): Reply {
  colleagueRequired(ask);
  const cqlQuery = ask.query.get('cql') ?? '';
  const [, name] = /^user\.fullname\s*~\s*"?([^"]*)"?$/.exec(cqlQuery) ?? [];
  const [, id] = /^user(?:\.accountid)?\s*=\s*"([^"]*)"$/.exec(cqlQuery) ?? [];
  if (name === undefined && id === undefined) throw new Refused(400, [`Could not parse cql : ${cqlQuery}`]);
  const begins = (displayName: string): boolean =>
    displayName.toLowerCase().split(' ').some((word) => word.startsWith((name ?? '').replace(/\*$/, '').toLowerCase())); // prettier-ignore
  const all = Object.values(ask.world.people).filter(
    ({ accountId, displayName, kind, active }) => kind === 'agent' && active && (id === undefined ? begins(displayName) : accountId === id),
  );
  const shown = sliced(ask, all, 25);
  const results = shown.results.map(({ accountId, displayName }) => ({
    user: { type: 'known', accountId, accountType: 'atlassian', publicName: displayName, displayName },
    title: displayName,
    excerpt: '',
    url: `/people/${accountId}`,
    breadcrumbs: [],
    entityType: 'user',
    iconCssClass: 'aui-icon content-type-profile',
    lastModified: new Date(ask.site.clock.now()).toISOString(),
    score: 0,
  }));
  return ok({ ...shown, results, totalSize: all.length, cqlQuery, searchDuration: 1, _links: linksOf(ask) }, results.length);
}

/** Customers of the portal have no part in Confluence. */
function colleagueRequired(ask: Ask): void {
  if (personRequired(ask).kind === 'customer') throw new Refused(403, ['You are not permitted to use Confluence.']);
}

function sliced<T>(ask: Ask, all: readonly T[], usual: number): { results: readonly T[]; start: number; limit: number; size: number } {
  const limit = Math.min(wholeNumber(ask, 'limit', usual), mostGroups);
  const start = wholeNumber(ask, 'start', 0);
  const results = all.slice(start, start + limit);
  return { results, start, limit, size: results.length };
}

const linksOf = (ask: Ask) => ({ self: ask.url, base: `${ask.origin}/wiki`, context: '/wiki' });
