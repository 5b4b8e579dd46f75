import { route } from '@forge/api';
import * as z from 'zod';
import { RefusedByConfluence } from '../failures';
import { documentOf, type DocumentNode } from '../rules/document';
import { confluence } from './request';

const node = z.looseObject({ type: z.string() }) as unknown as z.ZodType<DocumentNode>;
const document = z.object({ content: z.array(node) });
const page = z.object({
  id: z.string(),
  title: z.string(),
  version: z.object({ number: z.number() }),
  body: z.object({ atlas_doc_format: z.object({ value: z.string() }) }),
});
const list = z.object({ results: z.array(page) });

/** A page as it was read; an update must still find its version. */
export interface ReadPage {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly blocks: readonly DocumentNode[];
}

/** A page by id; undefined where it was deleted or is hidden from the app. */
export async function readPage(id: string): Promise<ReadPage | undefined> {
  const answer = await unlessGone(confluence('app', 'GET', route`/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`));
  return answer && asRead(page.parse(answer.body));
}

/** The page of that title in a space; titles are unique there. */
export async function pageTitled(space: string, title: string): Promise<ReadPage | undefined> {
  const query = new URLSearchParams({ 'space-id': space, title, 'body-format': 'atlas_doc_format' });
  const [found] = list.parse((await confluence('app', 'GET', route`/wiki/api/v2/pages?${query}`)).body).results;
  return found && asRead(found);
}

export async function createPage(given: {
  readonly space: string;
  readonly parent: string;
  readonly title: string;
  readonly blocks: readonly DocumentNode[];
}): Promise<{ readonly id: string }> {
  const body = { spaceId: given.space, status: 'current', title: given.title, parentId: given.parent, body: bodyOf(given.blocks) };
  return z.object({ id: z.string() }).parse((await confluence('app', 'POST', route`/wiki/api/v2/pages`, body)).body);
}

/** Writes the page's next version, or answers that somebody was faster. */
export async function updatePage(
  { id, title, version }: ReadPage,
  blocks: readonly DocumentNode[],
  message: string,
): Promise<'written' | 'changedMeanwhile'> {
  const body = { id, status: 'current', title, body: bodyOf(blocks), version: { number: version + 1, message } };
  try {
    await confluence('app', 'PUT', route`/wiki/api/v2/pages/${id}`, body);
    return 'written';
  } catch (error) {
    if (error instanceof RefusedByConfluence && error.status === 409) return 'changedMeanwhile';
    throw error;
  }
}

async function unlessGone<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof RefusedByConfluence && error.status === 404) return undefined;
    throw error;
  });
}

const asRead = ({ id, title, version, body }: z.output<typeof page>): ReadPage => ({
  id,
  title,
  version: version.number,
  blocks: document.parse(JSON.parse(body.atlas_doc_format.value)).content,
});

const bodyOf = (blocks: readonly DocumentNode[]) => ({
  representation: 'atlas_doc_format',
  value: JSON.stringify(documentOf(blocks)),
});
