import api, { type Route } from '@forge/api';
import * as z from 'zod';
import { AskedToWait, OutcomeUnknown, RefusedByJira } from '../failures';
import { Duration } from '../rules/units';
import { hearHeaders } from './what-jira-tells';

/** On whose behalf a call is made: the app's own, the person's who invoked us, or a named person's while nobody is there. */
export type As = 'app' | 'user' | { readonly accountId: string };

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Headers besides the usual ones. */
type Headers = Readonly<Record<string, string>>;

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/**
 * One call to Jira. 2xx and 404 answers are returned (a 404 only if `absent` allows it); everything else is one of three errors:
 * AskedToWait (429: nothing was done), OutcomeUnknown (5xx or no answer), RefusedByJira (any other 4xx).
 */
export async function jira(as: As, method: Method, path: Route, body?: unknown, more: Headers = {}): Promise<Answered> {
  const response = await send(as, method, path, body, more).catch((error: unknown) => {
    throw new OutcomeUnknown(error instanceof Error ? error.name : 'no answer');
  });
  hearHeaders(response.headers);
  if (response.ok) return { status: response.status, body: await bodyOf(response) };
  if (response.status === 429) throw new AskedToWait(Duration.ofSeconds(secondsToWait(response.headers.get('Retry-After'))));
  if (response.status >= 500) throw new OutcomeUnknown(`Jira answered ${String(response.status)}`);
  const refusal = await bodyOf(response);
  throw new RefusedByJira(response.status, sentencesOf(refusal), refusal);
}

/** The value, or undefined where Jira says that it is not there (404). */
export async function unlessAbsent<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof RefusedByJira && error.status === 404) return undefined;
    throw error;
  });
}

function send(as: As, method: Method, path: Route, body: unknown, more: Headers) {
  const caller = as === 'app' ? api.asApp() : as === 'user' ? api.asUser() : api.asUser(as.accountId);
  if (body === undefined) return caller.requestJira(path, { method, headers: { Accept: 'application/json', ...more } });
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', ...more };
  return caller.requestJira(path, { method, headers, body: JSON.stringify(body) });
}

/** JSON where it is JSON, the text otherwise. */
export async function bodyOf(response: { text(): Promise<string> }): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

const errorBody = z.object({
  errorMessages: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()).default({}),
  errorMessage: z.string().optional(), // as the service desk has it
});

/** Jira's own words out of an error body; empty where it gave none. */
export function sentencesOf(body: unknown): string[] {
  const read = errorBody.safeParse(body);
  if (!read.success) return [];
  const { errorMessages, errors, errorMessage } = read.data;
  return [...errorMessages, ...Object.values(errors), ...(errorMessage === undefined ? [] : [errorMessage])];
}

/** Retry-After in seconds; 30 where the header is missing or odd, at most an hour. */
export function secondsToWait(header: string | null): number {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 3_600) : 30;
}
