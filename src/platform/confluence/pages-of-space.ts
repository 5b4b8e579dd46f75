import { route } from '@forge/api';
import * as z from 'zod';
import { confluence, type WikiAs } from './request';

const list = z.object({
  results: z.array(z.object({ id: z.string(), title: z.string(), parentId: z.string().nullish() })),
  _links: z.object({ next: z.string().optional() }).default({}),
});

/** A page and what it stands below. */
export interface PageOfSpace {
  readonly id: string;
  readonly title: string;
  readonly parent: string | null;
}

const mostPages = 20;

/** The pages of a space that who asks may see, at most 5,000. */
export async function pagesOfSpace(as: WikiAs, space: string): Promise<readonly PageOfSpace[]> {
  const found: PageOfSpace[] = [];
  let cursor: string | null = null;
  for (let read = 0; read < mostPages; read += 1) {
    const query: URLSearchParams = new URLSearchParams({ limit: '250', ...(cursor === null ? {} : { cursor }) });
    const answer = list.parse((await confluence(as, 'GET', route`/wiki/api/v2/spaces/${space}/pages?${query}`)).body);
    found.push(...answer.results.map(({ id, title, parentId }) => ({ id, title, parent: parentId ?? null })));
    cursor = new URLSearchParams(answer._links.next?.split('?')[1] ?? '').get('cursor');
    if (cursor === null) break;
  }
  return found;
}
