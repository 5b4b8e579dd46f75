import { limits } from '../../limits';
import { isRecord } from '../is-record';
import { chosenFields, issueJson, namesOf, schemasOf } from '../json/issue-json';
import type { IssueView } from '../json/issue-json';
import { jqlError } from '../jql/jql-error';
import { parse } from '../jql/parse';
import { search } from '../jql/search';
import { maySee } from '../may';
import type { Ask, Operation, Reply } from '../operation';
import { Refused } from '../refused';
import { ok } from '../reply';
import { requestOfBody, requestOfQuery } from '../search-request';
import type { SearchRequest } from '../search-request';
import { searchedIssues } from '../search-view';
import type { Issue } from '../world';
import { zoneOf } from '../zone-of';

const classic = ['read:jira-work'];
const posting = [
  'read:issue-details:jira',
  'read:field.default-value:jira',
  'read:field.option:jira',
  'read:field:jira',
  'read:group:jira',
];
const getting = [
  'read:issue-details:jira',
  'read:audit-log:jira',
  'read:avatar:jira',
  'read:field-configuration:jira',
  'read:issue-meta:jira',
];

export const searchOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/rest/api/3/search/jql',
    classic,
    granular: getting,
    anonymous: true,
    answer: (ask) => page(ask, requestOfQuery(ask)),
  },
  {
    method: 'POST',
    path: '/rest/api/3/search/jql',
    classic,
    granular: posting,
    anonymous: true,
    answer: (ask) => page(ask, requestOfBody(ask)),
  },
  { method: 'POST', path: '/rest/api/3/search/approximate-count', classic, granular: posting, anonymous: true, answer: count },
];

function page(ask: Ask, request: SearchRequest): Reply {
  const { searchProperties, searchReconciled } = limits.jira;
  if (request.properties.length > searchProperties)
    throw new Refused(400, [`At most ${String(searchProperties)} properties can be requested.`]);
  if (request.reconcileIssues.length > searchReconciled) {
    throw new Refused(400, [`At most ${String(searchReconciled)} issues can be reconciled.`]);
  }
  const found = find(ask, request.jql, request.reconcileIssues);
  const view = viewOf(request);
  const start = startOf(request, found);
  const shown = found.slice(start, start + pageSize(request));
  const last = shown.at(-1);
  const isLast = last === undefined || start + shown.length >= found.length;
  return ok(
    {
      issues: shown.map((issue) => (isIdAlone(request) ? { id: issue.id } : issueJson(ask, issue, view))),
      ...(isLast ? {} : { nextPageToken: tokenAfter(last, start + shown.length, request.jql) }),
      isLast,
      ...(view.expand.has('names') ? { names: namesOf(view.fields) } : {}),
      ...(view.expand.has('schema') ? { schema: schemasOf(view.fields) } : {}),
    },
    shown.length,
  );
}

function count(ask: Ask): Reply {
  const jql = isRecord(ask.body) ? ask.body['jql'] : undefined;
  return ok({ count: find(ask, typeof jql === 'string' ? jql : '', []).length });
}

/** What the query finds of what the actor may see, as search knows it by now. */
function find(ask: Ask, jql: string, reconciled: readonly string[]): Issue[] {
  const query = parse(jql);
  if (query.where === undefined)
    throw jqlError('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  const { world, actor, aliases, site } = ask;
  const now = site.clock.now();
  const found = search(query, searchedIssues(world, now, new Set(reconciled)), { world, actor, aliases, timeZone: zoneOf(ask), now });
  return found.filter((issue) => maySee(world, actor, issue));
}

/** Ids and keys alone come in large pages; with fields or properties Jira answers fewer at a time. */
function pageSize({ maxResults, fields, properties }: SearchRequest): number {
  const isSmall = properties.length === 0 && fields.every((field) => field === 'id' || field === 'key');
  return Math.min(maxResults, isSmall ? limits.jira.searchPageMost : limits.jira.searchPageWithFields);
}

function viewOf({ fields, properties, expand }: SearchRequest): IssueView {
  const asked = fields.filter((field) => field !== 'id' && field !== 'key');
  return { fields: asked.length === 0 ? [] : chosenFields(asked), properties, expand: new Set(expand) };
}

/** Without a word about fields, an issue is its id and nothing else. */
function isIdAlone({ fields, properties }: SearchRequest): boolean {
  return properties.length === 0 && fields.every((field) => field === 'id');
}

/** A page goes on behind the issue that ended the last one, or at its place when that is found no more. */
function startOf({ nextPageToken, jql }: SearchRequest, found: readonly Issue[]): number {
  if (nextPageToken === undefined) return 0;
  const [tokenJql, lastId, place] = readToken(nextPageToken);
  if (tokenJql !== jql || typeof place !== 'number') throw new Refused(400, ['The provided next page token is invalid or expired.']);
  const index = found.findIndex(({ id }) => id === lastId);
  return index === -1 ? place : index + 1;
}

function readToken(token: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    return Array.isArray(read) ? (read as readonly unknown[]) : [];
  } catch {
    return [];
  }
}

const tokenAfter = (last: Issue, place: number, jql: string): string =>
  Buffer.from(JSON.stringify([jql, last.id, place])).toString('base64url');
