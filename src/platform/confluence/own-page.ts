import * as z from 'zod';
import { TryAgain } from '../failures';
import type { DocumentNode } from '../rules/document';
import { holdsPart, marksOf, putPart } from '../rules/own-part';
import { Duration } from '../rules/units';
import { createPage, pageTitled, readPage, updatePage, type ReadPage } from './pages';
import { readPageProperty, writePageProperty, type ReadPageProperty } from './page-property';

/** A page of which the app writes a part and people the rest. */
export interface OwnPage {
  readonly place: { readonly space: string; readonly parent: string };
  /** The first that is free or ours. */
  readonly titles: readonly string[];
  /** The page property that tells whose page it is: a field of that name with that value. */
  readonly property: { readonly key: string; readonly field: string; readonly value: string };
  readonly blocks: readonly DocumentNode[];
  /** What the page's history says of a change. */
  readonly message: string;
  /** Throws where it has become too late to write. */
  readonly inTime: () => void;
}

export type OwnPageWritten =
  | { readonly state: 'done'; readonly id: string }
  | { readonly state: 'kept'; readonly because: 'titleTaken' }
  | { readonly state: 'kept'; readonly because: 'changedByHand' | 'deleted'; readonly id: string };

const marked = z.looseObject({ marks: z.array(z.string()) });

/** Makes the page, or brings the app's part of it up to date where nobody has changed that. A page is known by its id, else looked for by its title. */
export async function writeOwnPage(wanted: OwnPage, known?: string): Promise<OwnPageWritten> {
  if (known === undefined) return findOrMake(wanted);
  const page = await readPage(known);
  return page
    ? bringUpToDate(wanted, page, await readPageProperty(known, wanted.property.key))
    : { state: 'kept', because: 'deleted', id: known };
}

/** A page of that title that is not the app's stays as it is. */
async function findOrMake(wanted: OwnPage): Promise<OwnPageWritten> {
  const { place, titles, property, blocks } = wanted;
  for (const title of titles) {
    const page = await pageTitled(place.space, title);
    if (!page) return make(wanted, title);
    const found = await readPageProperty(page.id, property.key);
    const isOurs = marked.safeParse(found.value).data?.[property.field] === property.value;
    if (isOurs || holdsPart(page.blocks, blocks)) return bringUpToDate(wanted, page, found);
  }
  return { state: 'kept', because: 'titleTaken' };
}

async function make(wanted: OwnPage, title: string): Promise<OwnPageWritten> {
  wanted.inTime();
  const { id } = await createPage({ ...wanted.place, title, blocks: wanted.blocks });
  await writePageProperty({ page: id, key: wanted.property.key, value: undefined, standing: undefined }, factsOf(wanted));
  return { state: 'done', id };
}

async function bringUpToDate(wanted: OwnPage, page: ReadPage, read: ReadPageProperty): Promise<OwnPageWritten> {
  const facts = marked.safeParse(read.value).data;
  const put = putPart(page.blocks, facts?.marks ?? [], wanted.blocks);
  if (put.outcome === 'changedByHand') return { state: 'kept', because: 'changedByHand', id: page.id };
  wanted.inTime();
  if (put.outcome === 'put' && (await updatePage(page, put.blocks, wanted.message)) === 'changedMeanwhile') {
    throw new TryAgain(Duration.ofSeconds(10));
  }
  if (JSON.stringify(facts) !== JSON.stringify(factsOf(wanted))) await writePageProperty(read, factsOf(wanted));
  return { state: 'done', id: page.id };
}

const factsOf = ({ property, blocks }: OwnPage) => ({ [property.field]: property.value, marks: [...marksOf(blocks)] });
