import * as z from 'zod';
import { readPageProperty, writePageProperty, type ReadPageProperty } from '../../platform/confluence/page-property';
import { readPage, updatePage, type ReadPage } from '../../platform/confluence/pages';
import type { Asker } from '../../platform/asker';
import { pageOf } from '../../platform/people';
import type { DocumentNode } from '../../platform/rules/document';
import { holdsPart, marksOf, putPart, type PartMarks, type PartPut } from '../../platform/rules/own-part';
import { Refusal } from '../../platform/rules/refusal';
import { placesOfPages, recordsIn } from '../hipaa-store';
import { writtenSections } from '../rules/pages/section-blocks';
import { isSection } from '../rules/section-view';
import type { SectionView } from '../rules/section-view';
import { noteTechnical } from './note-technical';

export type SectionWritten =
  | { readonly outcome: 'written'; readonly view?: SectionView; readonly open?: number }
  /** Somebody changed the app's part of the page, and keeps theirs. */
  | { readonly outcome: 'kept' };

/** The marks of what was written there, and of what was about to be; apart from those of the page's head, which is kept up to date by itself. */
const property = 'rounds-binder-records';
const markedPart = z.object({ marks: z.array(z.string()), next: z.array(z.string()).default([]) });
const attempts = 3;

/**
 * Writes what the records of its section say on the page the person stands in, in the place of what was written before; people's text stays.
 * The marks of what is about to be written are noted first, so that a part whose writing nobody noted is found again.
 */
export async function writeSection(asker: Asker): Promise<SectionWritten> {
  const { id } = pageOf(asker);
  const { binder, page: name, part, from } = await partFor(id);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const [page, read] = await Promise.all([readPage(id), readPageProperty(id, property)]);
    if (!page) throw new Refusal('notFound', 'This page is not there any more.');
    const written = await writeOn(page, read, part);
    if (written === 'changedMeanwhile') continue;
    return { outcome: written, ...(written === 'written' && name === 'technical' ? await noteTechnical(asker, binder, id, from) : {}) };
  }
  throw new Refusal('changedMeanwhile', 'Others are editing this page just now. Write it again in a moment.');
}

async function writeOn(
  page: ReadPage,
  read: ReadPageProperty,
  part: readonly DocumentNode[],
): Promise<'written' | 'kept' | 'changedMeanwhile'> {
  const known = markedPart.safeParse(read.value).data;
  const put = putAnyOf(page.blocks, wasNeverThere(page.blocks, known) ? [] : [known?.next ?? [], known?.marks ?? []], part);
  if (put.outcome === 'changedByHand') return 'kept';
  const marks = [...marksOf(part)];
  if (put.outcome === 'there' && known?.next.length === 0) return 'written';
  const intended = await noted(read, { marks: known?.marks ?? [], next: marks });
  const isWritten =
    put.outcome === 'there' || (await updatePage(page, put.blocks, 'The records of this section were written')) === 'written';
  if (!isWritten) return 'changedMeanwhile';
  await writePageProperty(intended, { marks });
  return 'written';
}

/** A first writing that died before the page was changed has left its marks and nothing on the page. */
function wasNeverThere(page: readonly DocumentNode[], known: z.output<typeof markedPart> | undefined): boolean {
  const there = new Set(marksOf(page));
  return known?.marks.length === 0 && !known.next.some((mark) => there.has(mark));
}

/** The property as it is once that was noted. */
async function noted(read: ReadPageProperty, value: z.output<typeof markedPart>): Promise<ReadPageProperty> {
  await writePageProperty(read, value);
  return readPageProperty(read.page, read.key);
}

/** In the place of the first of these parts that is there; at the end, after the macro, where none ever was. */
function putAnyOf(page: readonly DocumentNode[], before: readonly PartMarks[], part: readonly DocumentNode[]): PartPut {
  const puts = before.filter((marks) => marks.length > 0).map((marks) => putPart(page, marks, part));
  if (puts.length === 0) return holdsPart(page, part) ? { outcome: 'there' } : { outcome: 'put', blocks: [...page, ...part] };
  return puts.find(({ outcome }) => outcome !== 'changedByHand') ?? { outcome: 'changedByHand' };
}

async function partFor(page: string) {
  const place = await placesOfPages.get(page);
  const name = place?.value.page;
  const written = name !== undefined && isSection(name) ? writtenSections[name] : undefined;
  if (!place || !written) throw new Refusal('badInput', 'The records of this page are not written on it.');
  const from = (await recordsIn(place.value.binder, written.from)).map(({ value }) => value);
  const part = written.blocks(from);
  if (part.length === 0) throw new Refusal('badInput', 'There is nothing to write yet: begin the assessment first.');
  return { ...place.value, part, from };
}
