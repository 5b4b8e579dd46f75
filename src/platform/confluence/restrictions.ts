import { route } from '@forge/api';
import * as z from 'zod';
import { RefusedByConfluence } from '../failures';
import { Refusal } from '../rules/refusal';
import { confluence } from './request';

const who = z.object({
  restrictions: z.object({
    user: z.object({ results: z.array(z.object({ accountId: z.string() })) }),
    group: z.object({ results: z.array(z.object({ name: z.string() })) }),
  }),
});

/** Whom a page's restriction names: account ids, and groups by name. Nobody at all means no restriction. */
export interface Named {
  readonly people: readonly string[];
  readonly groups: readonly string[];
}

/** Who alone may view a page by its own restriction; undefined where the page is gone, or hidden from the app. */
export async function namedViewers(page: string): Promise<Named | undefined> {
  try {
    const { body } = await confluence('app', 'GET', route`/wiki/rest/api/content/${page}/restriction/byOperation/read`);
    const { user, group } = who.parse(body).restrictions;
    return { people: user.results.map(({ accountId }) => accountId), groups: group.results.map(({ name }) => name) };
  } catch (error) {
    if (error instanceof RefusedByConfluence && error.status === 404) return undefined;
    throw error;
  }
}

/** Lets only those view a page and what is below it. */
export async function nameViewers(page: string, { people, groups }: Named): Promise<void> {
  const user = people.map((accountId) => ({ type: 'known', accountId }));
  const group = groups.map((name) => ({ type: 'group', name }));
  const body = [{ operation: 'read', restrictions: { user, group } }];
  await confluence('app', 'PUT', route`/wiki/rest/api/content/${page}/restriction`, body).catch((error: unknown) => {
    if (error instanceof RefusedByConfluence && error.status === 400) throw new Refusal('badInput', 'Confluence knows no such group.');
    throw error;
  });
}
