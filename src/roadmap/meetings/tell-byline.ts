import * as z from 'zod';
import { readPageProperty, writePageProperty, type ReadPageProperty } from '../../platform/confluence/page-property';
import { RefusedByConfluence } from '../../platform/failures';
import type { Asker } from '../../platform/asker';
import { pageOf } from '../../platform/people';
import { readPage } from '../../platform/confluence/pages';
import { holdsPart, marksOf, type PartMarks } from '../../platform/rules/own-part';
import { bylineKey, bylineOf, type Byline } from '../rules/meeting/byline';
import { meetingBlocks } from '../rules/meeting/meeting-page';
import type { Review } from '../rules/meeting/review';
import { meetings } from '../roadmap-store';
import { reviewOf } from './review-of';

const bylineSchema = z.object({ title: z.string(), tooltip: z.string(), page: z.string(), marks: z.array(z.string()).optional() });

/** What the item beside the page’s author says now; a page that cannot be read says nothing. */
export const readByline = async (page: string): Promise<ReadPageProperty | undefined> =>
  readPageProperty(page, bylineKey).catch(() => undefined);

export const saidIn = (read: ReadPageProperty | undefined): Byline | undefined => bylineSchema.safeParse(read?.value).data;

/** What is needed to tell how far the meeting is, read beside the question who may. */
export async function readForByline(asker: Asker) {
  const { id } = pageOf(asker);
  const [meeting, property] = await Promise.all([meetings.get(id), readByline(id)]);
  return { meeting, property };
}

/** Brings the item beside the page’s author up to date. Two who do so at once write the same, so that the later one may lose. */
export async function tellByline(
  _asker: Asker,
  _: object,
  { meeting, property }: Awaited<ReturnType<typeof readForByline>>,
): Promise<{ readonly outcome: 'told' | 'untold' }> {
  if (!meeting || !property) return { outcome: 'untold' };
  const review = await reviewOf(meeting, true);
  const said = saidIn(property);
  const marks = said?.marks ?? (meeting.value.finished ? await marksOnPage(review) : undefined);
  const wanted: Byline = { ...bylineOf(review.page, review), ...(marks ? { marks } : {}) };
  if (JSON.stringify(said) === JSON.stringify(wanted)) return { outcome: 'told' };
  try {
    await writePageProperty(property, wanted);
  } catch (error) {
    if (error instanceof RefusedByConfluence) return { outcome: 'untold' };
    throw error;
  }
  return { outcome: 'told' };
}

/** Marks of what the finished meeting wrote on its page; undefined where it does not stand there. */
async function marksOnPage(review: Review): Promise<PartMarks | undefined> {
  const part = meetingBlocks(review);
  const page = await readPage(review.page);
  return page && holdsPart(page.blocks, part) ? marksOf(part) : undefined;
}
