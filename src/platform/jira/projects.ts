import { route } from '@forge/api';
import * as z from 'zod';
import { aFewAtATime } from '../a-few-at-a-time';
import { allPages } from './all-pages';
import { groupsOf } from '../groups-of';
import { jira } from './request';

const page = z.object({ isLast: z.boolean(), values: z.array(z.object({ id: z.string(), key: z.string(), name: z.string() })) });

type Project = z.output<typeof page>['values'][number];

/** Every project that the person who asks may see. */
export function projects(): Promise<readonly Project[]> {
  return allPages(async (start) => {
    const { isLast, values } = await search(new URLSearchParams({ startAt: String(start), maxResults: '100', orderBy: 'name' }));
    return { values, last: isLast };
  }, 100);
}

/** Those projects that exist and that the person who asks may see. */
export async function projectsById(ids: readonly string[]): Promise<readonly Project[]> {
  const groups = groupsOf([...new Set(ids)], 50); // the most that one search takes
  const pages = await aFewAtATime(groups, 20, (group) => search(new URLSearchParams(group.map((id): [string, string] => ['id', id]))));
  return pages.flatMap(({ values }) => values);
}

async function search(query: URLSearchParams): Promise<z.output<typeof page>> {
  return page.parse((await jira('user', 'GET', route`/rest/api/3/project/search?${query}`)).body);
}
