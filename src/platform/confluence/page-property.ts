import { route } from '@forge/api';
import * as z from 'zod';
import { confluence } from './request';

const list = z.object({ results: z.array(z.object({ id: z.string(), value: z.unknown(), version: z.object({ number: z.number() }) })) });

/** A property of a page as it was read; undefined in `value` where there is none. */
export interface ReadPageProperty {
  readonly page: string;
  readonly key: string;
  readonly value: unknown;
  readonly standing: { readonly id: string; readonly version: number } | undefined;
}

export async function readPageProperty(page: string, key: string): Promise<ReadPageProperty> {
  const query = new URLSearchParams({ key });
  const [found] = list.parse((await confluence('app', 'GET', route`/wiki/api/v2/pages/${page}/properties?${query}`)).body).results;
  return { page, key, value: found?.value, standing: found && { id: found.id, version: found.version.number } };
}

/** Replaces the value; whoever can see the page can read it. */
export async function writePageProperty({ page, key, standing }: ReadPageProperty, value: unknown): Promise<void> {
  if (!standing) {
    await confluence('app', 'POST', route`/wiki/api/v2/pages/${page}/properties`, { key, value });
    return;
  }
  const body = { key, value, version: { number: standing.version + 1 } };
  await confluence('app', 'PUT', route`/wiki/api/v2/pages/${page}/properties/${standing.id}`, body);
}
