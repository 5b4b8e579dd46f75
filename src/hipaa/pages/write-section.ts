import * as z from 'zod';
import { readPageProperty, writePageProperty } from '../../platform/confluence/page-property';
import { readPage, updatePage } from '../../platform/confluence/pages';
import type { Asker } from '../../platform/asker';
import { pageOf } from '../../platform/people';
import type { DocumentNode } from '../../platform/rules/document';
import { holdsPart, marksOf, putPart, type PartPut } from '../../platform/rules/own-part';
import { Refusal } from '../../platform/rules/refusal';
import { placesOfPages, recordsIn } from '../hipaa-store';
import { writtenSections } from '../rules/pages/section-blocks';
import { isSection } from '../rules/section-view';

export type SectionWritten =
  | { readonly outcome: 'written' }
  /** Somebody changed the app's part of the page, and keeps theirs. */
  | { readonly outcome: 'kept' };

/** The marks of what was written there; apart from those of the page's head, which is kept up to date by itself. */
const property = 'rounds-binder-records';
const marked = z.object({ marks: z.array(z.string()) });
const attempts = 3;

/** Writes what the records of its section say on the page the person stands in, in the place of what was written before; people's text stays. */
export async function writeSection(asker: Asker): Promise<SectionWritten> {
  const { id } = pageOf(asker);
  const part = await partFor(id);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const [page, read] = await Promise.all([readPage(id), readPageProperty(id, property)]);
    if (!page) throw new Refusal('notFound', 'This page is not there any more.');
    const marks = marked.safeParse(read.value).data?.marks;
    const put =
      marks === undefined && !holdsPart(page.blocks, part) ? atTheEnd(page.blocks, part) : putPart(page.blocks, marks ?? [], part);
    if (put.outcome === 'changedByHand') return { outcome: 'kept' };
    if (put.outcome === 'put' && (await updatePage(page, put.blocks, 'The records of this section were written')) === 'changedMeanwhile')
      continue;
    await writePageProperty(read, { marks: [...marksOf(part)] });
    return { outcome: 'written' };
  }
  throw new Refusal('changedMeanwhile', 'Others are editing this page just now. Write it again in a moment.');
}

async function partFor(page: string): Promise<readonly DocumentNode[]> {
  const place = await placesOfPages.get(page);
  const name = place?.value.page;
  const written = name !== undefined && isSection(name) ? writtenSections[name] : undefined;
  if (!place || !written) throw new Refusal('badInput', 'The records of this page are not written on it.');
  const part = written.blocks((await recordsIn(place.value.binder, written.from)).map(({ value }) => value));
  if (part.length === 0) throw new Refusal('badInput', 'There is nothing to write yet: begin the assessment first.');
  return part;
}

/** After the macro, so that who works on the page finds it at its head, and who reads it without the app the text below. */
const atTheEnd = (blocks: readonly DocumentNode[], part: readonly DocumentNode[]): PartPut => ({
  outcome: 'put',
  blocks: [...blocks, ...part],
});
