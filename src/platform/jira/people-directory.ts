import { route } from '@forge/api';
import { z } from 'zod';
import { allPages } from './all-pages';
import { jira } from './request';

const users = z.array(
  z.object({
    accountId: z.string(),
    accountType: z.string().optional(),
    active: z.boolean(),
    displayName: z.string(),
    emailAddress: z.string().optional(),
  }),
);

/** Everybody who can be given a ticket, as far as the person who asks may see them: neither portal customers nor apps, nobody who has left. */
export async function assignablePeople(): Promise<
  readonly { readonly accountId: string; readonly name: string; readonly email: string | null }[]
> {
  const everybody = await allPages(async (start) => {
    const { body } = await jira('user', 'GET', route`/rest/api/3/users/search?startAt=${start}&maxResults=1000`);
    const values = users.parse(body);
    return { values, last: values.length < 1_000 };
  }, 1_000);
  return everybody
    .filter(({ accountType, active }) => active && accountType === 'atlassian')
    .map(({ accountId, displayName, emailAddress }) => ({ accountId, name: displayName, email: emailAddress || null }));
}
