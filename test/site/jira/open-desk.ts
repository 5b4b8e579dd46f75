import { SiteClock } from '../clock';
import { restApp } from '../rest';
import { seedNamed } from '../seed/seed-named';
import { startInstant } from '../seed/start-instant';
import type { Caller, Change, Site } from '../site';
import { declaredModules, type AppModules } from './app-modules';
import type { Person } from './world';

interface Answered<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

type Ask = <T = unknown>(method: string, path: string, body?: unknown) => Promise<Answered<T>>;

/** The products of a site alone, with a still clock and no app, for tests of what Jira itself does. */
export function openDesk(seed = 'harbor', app: Partial<AppModules> = {}) {
  const clock = new SiteClock(startInstant, 'still');
  const { jira, confluence } = seedNamed(seed);
  const changes: Change[] = [];
  const announce = (change: Change) => {
    const told = change.payload?.();
    changes.push(told ? { ...change, payload: () => told } : change);
  };
  const site = { world: { jira, confluence }, clock, announce } as unknown as Site;
  const rest = restApp(site, { ...declaredModules(), ...app });
  const ask = (caller: Caller): Ask => asker(rest, caller);
  const person = (name: string): Person => {
    const found = Object.values(jira.people).find((one) => one.name === name);
    if (!found) throw new Error(`The seed has no ${name}.`);
    return found;
  };
  return {
    clock,
    jira,
    confluence,
    changes,
    person,
    /** Asks as a person. */
    as: (name: string) => ask({ kind: 'person', accountId: person(name).accountId }),
    /** Asks as the app with those scopes, in a person's name if there is one. */
    app: (scopes: readonly string[], name?: string) =>
      ask(name === undefined ? { kind: 'app', scopes } : { kind: 'appAsUser', accountId: person(name).accountId, scopes }),
    anonymously: ask({ kind: 'anonymous' }),
    pass: (milliseconds: number) => clock.advanceTo(clock.now() + milliseconds),
  };
}

function asker(rest: Site['rest'], caller: Caller): Ask {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a test says what it reads of the answer
  return async <T>(method: string, path: string, body?: unknown) => {
    const response = await rest.request(path, { method, ...contentOf(body) }, { caller });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text !== '' ? JSON.parse(text) : text || undefined) as T,
    };
  };
}

/** A form is sent as one; everything else as JSON. */
function contentOf(body: unknown): RequestInit {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body, headers: { 'X-Atlassian-Token': 'no-check' } };
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}
