import api, { type Route } from '@forge/api';
import * as z from 'zod';
import { AskedToWait, NotConnected, OutcomeUnknown, RefusedByConfluence } from '../failures';
import { bodyOf, secondsToWait, type Answered, type Method } from '../jira/request';
import { Duration } from '../rules/units';

/** On whose behalf Confluence is asked: the app's own, or the person's who invoked us. */
export type WikiAs = 'app' | 'user';

const refusal = z.object({ errors: z.array(z.object({ title: z.string() })) });

/**
 * One call to Confluence. 2xx answers are returned; everything else is one of four errors: NotConnected, AskedToWait (429: nothing was done),
 * OutcomeUnknown (5xx or no answer), RefusedByConfluence (any other 4xx).
 */
export async function confluence(as: WikiAs, method: Method, path: Route, body?: unknown): Promise<Answered> {
  const response = await send(as, method, path, body).catch((error: unknown) => {
    throw new OutcomeUnknown(error instanceof Error ? error.name : 'no answer');
  });
  if (response.ok) return { status: response.status, body: await bodyOf(response) };
  if (response.status === 429) throw new AskedToWait(Duration.ofSeconds(secondsToWait(response.headers.get('Retry-After'))));
  if (response.status >= 500) throw new OutcomeUnknown(`Confluence answered ${String(response.status)}`);
  const said = await bodyOf(response);
  const read = refusal.safeParse(said);
  // a 404 of Confluence itself tells what is not there; one without that comes from the platform, which has no Confluence to ask
  if (response.status === 404 && !read.success) throw new NotConnected();
  throw new RefusedByConfluence(response.status, read.data?.errors.map(({ title }) => title) ?? [], said);
}

function send(as: WikiAs, method: Method, path: Route, body: unknown) {
  const caller = as === 'app' ? api.asApp() : api.asUser();
  if (body === undefined) return caller.requestConfluence(path, { method, headers: { Accept: 'application/json' } });
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  return caller.requestConfluence(path, { method, headers, body: JSON.stringify(body) });
}
