import { route } from '@forge/api';
import { z } from 'zod';
import { allPages } from './all-pages';
import { jira } from './request';

const page = z.object({ isLastPage: z.boolean(), values: z.array(z.object({ id: z.string(), name: z.string() })) });

/** Every organization of the service desk; the app sees them all, a person only those of their own desks. */
export function organizations(): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return allPages(async (start) => {
    const { body } = await jira('app', 'GET', route`/rest/servicedeskapi/organization?start=${start}&limit=50`);
    const { isLastPage, values } = page.parse(body);
    return { values, last: isLastPage };
  }, 50);
}
