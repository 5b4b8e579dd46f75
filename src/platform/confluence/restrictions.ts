import { route } from '@forge/api';
import * as z from 'zod';
import { RefusedByConfluence } from '../failures';
import { Refusal } from '../rules/refusal';
import { confluence } from './request';

const who = z.object({
  restrictions: z.object({
    user: z.object({ results: z.array(z.object({ accountId: z.string() })) }),
    group: z.object({ results: z.array(z.object({ id: z.string(), name: z.string() })) }),
  }),
});
const byOperation = z.object({ read: who, update: who });

/** A group as Confluence knows it: by its id, since it may be called otherwise later. */
export interface NamedGroup {
  readonly id: string;
  readonly name: string;
}

/** Whom a page's restriction names: people by account id, and groups. Nobody at all means no restriction. */
export interface Named {
  readonly people: readonly string[];
  readonly groups: readonly NamedGroup[];
}

export interface Restrictions {
  /** Who alone may view it. */
  readonly read: Named;
  /** Who alone may change it. */
  readonly update: Named;
}

/** A page's own restrictions; undefined where the page is gone, or hidden from the app. */
export async function restrictionsOf(page: string): Promise<Restrictions | undefined> {
  try {
    const { body } = await confluence('app', 'GET', route`/wiki/rest/api/content/${page}/restriction/byOperation`);
    const { read, update } = byOperation.parse(body);
    return { read: namedIn(read), update: namedIn(update) };
  } catch (error) {
    if (error instanceof RefusedByConfluence && error.status === 404) return undefined;
    throw error;
  }
}

const namedIn = ({ restrictions: { user, group } }: z.output<typeof who>): Named => ({
  people: user.results.map(({ accountId }) => accountId),
  groups: group.results.map(({ id, name }) => ({ id, name })),
});

/** Restricts a page, and with viewing what is below it; Confluence takes all restrictions of a page at once, in the place of those before. */
export async function restrict(page: string, { read, update }: Restrictions): Promise<void> {
  const body = [...restriction('read', read), ...restriction('update', update)];
  await confluence('app', 'PUT', route`/wiki/rest/api/content/${page}/restriction`, body).catch((error: unknown) => {
    if (error instanceof RefusedByConfluence && error.status === 400)
      throw new Refusal('badInput', 'Confluence does not know this group, or one of these people, any more. Choose again.');
    throw error;
  });
}

/** Confluence wants lists that name nobody left out. */
function restriction(operation: keyof Restrictions, { people, groups }: Named): readonly object[] {
  if (people.length + groups.length === 0) return [];
  const user = people.length === 0 ? {} : { user: people.map((accountId) => ({ type: 'known', accountId })) };
  const group = groups.length === 0 ? {} : { group: groups.map(({ id }) => ({ type: 'group', id })) };
  return [{ operation, restrictions: { ...user, ...group } }];
}
