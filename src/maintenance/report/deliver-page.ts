import { z } from 'zod';
import { createPage, pageTitled, readPage, updatePage, type ReadPage } from '../../platform/confluence/pages';
import { readPageProperty, writePageProperty, type ReadPageProperty } from '../../platform/confluence/page-property';
import { TryAgain } from '../../platform/failures';
import type { DocumentNode } from '../../platform/rules/document';
import { holdsPart, marksOf, putPart } from '../../platform/rules/own-part';
import { Duration } from '../../platform/rules/units';
import { idOf, type Delivery } from '../rules/report/delivery';
import { reportBlocks, reportTitle } from '../rules/report/report-page';
import type { Step } from './deliver-report';

/** What the page says of itself: whose run it reports, and by which marks the app finds its own part again. */
const property = z.object({ run: z.string(), marks: z.array(z.string()) });
const propertyKey = 'rounds-report';

interface Wanted {
  readonly run: string;
  readonly blocks: readonly DocumentNode[];
}

/** The client's report page of the month: made below its home page, or brought up to date where nobody has changed the app's part. */
export async function deliverPage(step: Step): Promise<Delivery> {
  const { report, client, finished, former, shownTime } = step;
  if (!client?.space) return { state: 'due', why: 'chooseSpace' };
  const wanted = { run: report.head.run, blocks: reportBlocks(finished, former, shownTime) };
  const known = idOf(report.page);
  if (known === undefined) return findOrMake(step, client.space, wanted);
  const page = await readPage(known);
  return page
    ? bringUpToDate(step, page, await readPageProperty(known, propertyKey), wanted)
    : { state: 'kept', because: 'deleted', id: known };
}

/** A page of that title that is not the app's stays as it is; the report then takes another title. */
async function findOrMake(step: Step, space: { readonly id: string; readonly homePage: string }, wanted: Wanted): Promise<Delivery> {
  const title = reportTitle(step.report.head.period);
  for (const candidate of [title, `${title} (Rounds)`]) {
    const page = await pageTitled(space.id, candidate);
    if (!page) return make(step, { space: space.id, parent: space.homePage, title: candidate }, wanted);
    const found = await readPageProperty(page.id, propertyKey);
    if (property.safeParse(found.value).data?.run === wanted.run || holdsPart(page.blocks, wanted.blocks)) {
      return bringUpToDate(step, page, found, wanted);
    }
  }
  return { state: 'kept', because: 'titleTaken' };
}

async function make(
  { inTime, resolvedAt }: Step,
  place: { readonly space: string; readonly parent: string; readonly title: string },
  wanted: Wanted,
): Promise<Delivery> {
  inTime();
  const { id } = await createPage({ ...place, blocks: wanted.blocks });
  await writePageProperty({ page: id, key: propertyKey, value: undefined, standing: undefined }, factsOf(wanted));
  return { state: 'done', id, covers: resolvedAt };
}

async function bringUpToDate({ inTime, resolvedAt }: Step, page: ReadPage, read: ReadPageProperty, wanted: Wanted): Promise<Delivery> {
  const facts = property.safeParse(read.value).data;
  const put = putPart(page.blocks, facts?.marks ?? [], wanted.blocks);
  if (put.outcome === 'changedByHand') return { state: 'kept', because: 'changedByHand', id: page.id };
  inTime();
  if (put.outcome === 'put' && (await updatePage(page, put.blocks, 'Maintenance was finished again')) === 'changedMeanwhile') {
    throw new TryAgain(Duration.ofSeconds(10));
  }
  if (JSON.stringify(facts) !== JSON.stringify(factsOf(wanted))) await writePageProperty(read, factsOf(wanted));
  return { state: 'done', id: page.id, covers: resolvedAt };
}

const factsOf = ({ run, blocks }: Wanted): z.output<typeof property> => ({ run, marks: [...marksOf(blocks)] });
