import { route } from '@forge/api';
import * as z from 'zod';
import type { NamedGroup } from '../rules/roles';
import { allPages } from './all-pages';
import { jira, unlessAbsent } from './request';

const listed = z.object({ groups: z.array(z.object({ groupId: z.string(), name: z.string() })) });
const user = z.object({ accountId: z.string(), accountType: z.string().optional(), active: z.boolean(), displayName: z.string() });
const members = z.object({ isLast: z.boolean(), values: z.array(user) });
const known = z.object({ isLast: z.boolean(), values: z.array(z.object({ groupId: z.string(), name: z.string() })) });
const mostFound = '10';

/** Groups in whose names the text occurs, as the person who asks may see them. */
export async function groupsLike(text: string): Promise<readonly NamedGroup[]> {
  const query = new URLSearchParams({ query: text, maxResults: mostFound, caseInsensitive: 'true' });
  const { groups } = listed.parse((await jira('user', 'GET', route`/rest/api/3/groups/picker?${query}`)).body);
  return groups.map(({ groupId: id, name }) => ({ id, name }));
}

export interface NamedPerson {
  readonly accountId: string;
  readonly name: string;
}

/** Colleagues whose name or address begins so; neither customers nor apps. */
export async function peopleLike(text: string): Promise<readonly NamedPerson[]> {
  const query = new URLSearchParams({ query: text, maxResults: '50' });
  const found = z.array(user).parse((await jira('user', 'GET', route`/rest/api/3/user/search?${query}`)).body);
  return colleagues(found)
    .map(({ accountId, displayName: name }) => ({ accountId, name }))
    .slice(0, Number(mostFound));
}

/** The groups of these ids that are there, by the names they have now. */
export async function groupsThere(ids: readonly string[]): Promise<readonly NamedGroup[]> {
  if (ids.length === 0) return [];
  const found = await allPages(async (start) => {
    const query = new URLSearchParams([...ids.map((id): [string, string] => ['groupId', id]), ['startAt', String(start)]]);
    const { isLast, values } = known.parse((await jira('user', 'GET', route`/rest/api/3/group/bulk?${query}`)).body);
    return { values, last: isLast };
  }, 50);
  return found.map(({ groupId: id, name }) => ({ id, name }));
}

/** Account ids of the colleagues in a group, by its id or, as the second, by its name; nobody where the group is gone. */
export async function membersOf(by: 'groupId' | 'groupname', group: string): Promise<readonly string[]> {
  const found = await unlessAbsent(
    allPages(async (start) => {
      const query = new URLSearchParams({ [by]: group, startAt: String(start), maxResults: '50' });
      const { isLast, values } = members.parse((await jira('user', 'GET', route`/rest/api/3/group/member?${query}`)).body);
      return { values, last: isLast };
    }, 50),
  );
  return colleagues(found ?? []).map(({ accountId }) => accountId);
}

/** Account ids of who has a permission in a project; a global one counts everywhere. At most 1,000. */
export async function whoHas(permission: 'WORK_ON_ISSUES' | 'ADMINISTER', project: string): Promise<readonly string[]> {
  const query = new URLSearchParams({ permissions: permission, projectKey: project, query: '', maxResults: '1000' });
  const found = z.array(user).parse((await jira('user', 'GET', route`/rest/api/3/user/permission/search?${query}`)).body);
  return colleagues(found).map(({ accountId }) => accountId);
}

const colleagues = (users: readonly z.output<typeof user>[]): readonly z.output<typeof user>[] =>
  users.filter(({ accountType, active }) => active && accountType === 'atlassian');
