import * as z from 'zod';
import { isPartOf } from '../rules/own-part';
import { readPageProperty } from './page-property';
import { readPage } from './pages';

const marked = z.looseObject({ marks: z.array(z.string()) });

/** Whether the part that the app wrote of a page stands there as it wrote it; undefined where the page is gone or tells of no such part. */
export async function isPartThere(page: string, property: string): Promise<boolean | undefined> {
  const [read, facts] = await Promise.all([readPage(page), readPageProperty(page, property).catch(() => undefined)]);
  const marks = marked.safeParse(facts?.value).data?.marks;
  return read && marks ? isPartOf(read.blocks, marks) : undefined;
}
