import { route } from '@forge/api';
import * as z from 'zod';
import { aFewAtATime } from '../a-few-at-a-time';
import { groupsOf } from '../groups-of';
import { allPages } from './all-pages';
import { jira } from './request';

const user = z.object({
  accountId: z.string(),
  accountType: z.string().optional(),
  active: z.boolean(),
  displayName: z.string(),
  emailAddress: z.string().optional(),
});
const bulk = z.object({ values: z.array(user) });

export interface Colleague {
  readonly accountId: string;
  readonly name: string;
  /** Null where the person hides it. */
  readonly email: string | null;
}

/** Everybody who can be given a ticket, as far as the person who asks may see them: neither portal customers nor apps, nobody who has left. */
export async function assignablePeople(): Promise<readonly Colleague[]> {
  const everybody = await allPages(async (start) => {
    const { body } = await jira('user', 'GET', route`/rest/api/3/users/search?startAt=${start}&maxResults=1000`);
    const values = z.array(user).parse(body);
    return { values, last: values.length < 1_000 };
  }, 1_000);
  return colleagues(everybody);
}

/** Those of them who are meant by the account ids. */
export async function assignablePeopleById(accountIds: readonly string[]): Promise<readonly Colleague[]> {
  const groups = groupsOf([...new Set(accountIds)], 100);
  const found = await aFewAtATime(groups, 20, async (group) => {
    const query = new URLSearchParams([...group.map((id): [string, string] => ['accountId', id]), ['maxResults', '200']]);
    return bulk.parse((await jira('user', 'GET', route`/rest/api/3/user/bulk?${query}`)).body).values;
  });
  return colleagues(found.flat());
}

const colleagues = (users: readonly z.output<typeof user>[]): readonly Colleague[] =>
  users
    .filter(({ accountType, active }) => active && accountType === 'atlassian')
    .map(({ accountId, displayName, emailAddress }) => ({ accountId, name: displayName, email: emailAddress ?? null }));
