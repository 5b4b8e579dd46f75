import { route } from '@forge/api';
import { z } from 'zod';
import { allPages } from './all-pages';
import { jira } from './request';

const page = z.object({ isLast: z.boolean(), values: z.array(z.object({ id: z.string(), key: z.string(), name: z.string() })) });

/** Every project that the person who asks may see. */
export function projects(): Promise<readonly { readonly id: string; readonly key: string; readonly name: string }[]> {
  return allPages(async (start) => {
    const { body } = await jira('user', 'GET', route`/rest/api/3/project/search?startAt=${start}&maxResults=100&orderBy=name`);
    const { isLast, values } = page.parse(body);
    return { values, last: isLast };
  }, 100);
}
