import { route } from '@forge/api';
import * as z from 'zod';
import { confluence, type WikiAs } from './request';

const list = z.object({ results: z.array(z.object({ id: z.string(), spaceId: z.string(), parentId: z.string().nullish() })) });

/** Where a page stands. */
export interface PagePlace {
  readonly space: string;
  readonly parent: string | null;
}

/** Those of at most 250 pages that are there and not hidden from who asks, by id; one call. */
export async function pagesThere(ids: readonly string[], as: WikiAs = 'app'): Promise<ReadonlyMap<string, PagePlace>> {
  if (ids.length === 0) return new Map();
  const query = new URLSearchParams({ id: ids.join(','), limit: '250' });
  const { results } = list.parse((await confluence(as, 'GET', route`/wiki/api/v2/pages?${query}`)).body);
  return new Map(results.map(({ id, spaceId, parentId }) => [id, { space: spaceId, parent: parentId ?? null }]));
}
