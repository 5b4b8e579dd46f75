import { route } from '@forge/api';
import * as z from 'zod';
import { confluence } from './request';

const page = z.object({
  results: z.array(z.object({ id: z.string(), key: z.string(), name: z.string(), homepageId: z.string().optional() })),
  _links: z.object({ next: z.string().optional() }).default({}),
});

export interface WikiSpace {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** Id of its home page. */
  readonly homePage: string;
}

const mostPages = 8;

/** The spaces with a home page that the person who asks may see, by name; at most 2,000. */
export async function spaces(): Promise<readonly WikiSpace[]> {
  const found: z.output<typeof page>['results'] = [];
  let cursor: string | null = null;
  for (let read = 0; read < mostPages; read += 1) {
    const query: URLSearchParams = new URLSearchParams({ limit: '250', sort: 'name', ...(cursor === null ? {} : { cursor }) });
    const answer = page.parse((await confluence('user', 'GET', route`/wiki/api/v2/spaces?${query}`)).body);
    found.push(...answer.results);
    cursor = new URLSearchParams(answer._links.next?.split('?')[1] ?? '').get('cursor');
    if (cursor === null) break;
  }
  return found.flatMap(({ id, key, name, homepageId }) => (homepageId === undefined ? [] : [{ id, key, name, homePage: homepageId }]));
}
