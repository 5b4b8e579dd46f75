import { limits } from '../limits';
import { isRecord } from './is-record';
import type { Ask } from './operation';
import { listAsked } from './page-of';
import { Refused } from './refused';

export interface SearchRequest {
  readonly jql: string;
  readonly fields: readonly string[];
  readonly properties: readonly string[];
  readonly expand: readonly string[];
  readonly reconcileIssues: readonly string[];
  readonly maxResults: number;
  readonly nextPageToken: string | undefined;
}

/** Reads a search out of the query of a GET. */
export function requestOfQuery(ask: Ask): SearchRequest {
  return {
    jql: ask.query.get('jql') ?? '',
    fields: listAsked(ask, 'fields'),
    properties: listAsked(ask, 'properties'),
    expand: listAsked(ask, 'expand'),
    reconcileIssues: listAsked(ask, 'reconcileIssues'),
    maxResults: resultsAsked(ask.query.get('maxResults') ?? undefined),
    nextPageToken: ask.query.get('nextPageToken') ?? undefined,
  };
}

/** Reads a search out of the body of a POST. */
export function requestOfBody(ask: Ask): SearchRequest {
  const body = isRecord(ask.body) ? ask.body : {};
  const { jql, nextPageToken, expand } = body;
  if (jql !== undefined && typeof jql !== 'string') throw invalidPayload();
  return {
    jql: jql ?? '',
    fields: stringsIn(body['fields']),
    properties: stringsIn(body['properties']),
    expand: typeof expand === 'string' ? expand.split(',') : [],
    reconcileIssues: stringsIn(body['reconcileIssues']),
    maxResults: resultsAsked(body['maxResults']),
    nextPageToken: typeof nextPageToken === 'string' ? nextPageToken : undefined,
  };
}

function resultsAsked(value: unknown): number {
  if (value === undefined) return limits.jira.searchPageDefault;
  const number = Number(value);
  const { searchPageMost } = limits.jira;
  if (!Number.isInteger(number) || number < 1 || number > searchPageMost) {
    throw new Refused(400, [`The maxResults parameter must be between 1 and ${String(searchPageMost)}.`]);
  }
  return number;
}

function stringsIn(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalidPayload();
  return (value as readonly unknown[]).map(String);
}

const invalidPayload = (): Refused => new Refused(400, ['Invalid request payload. Refer to the REST API documentation and try again.']);
