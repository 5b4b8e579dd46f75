import { createPage, pageTitled, readPage, updatePage } from '../../platform/confluence/pages';
import { TryAgain } from '../../platform/failures';
import { dateIn } from '../../platform/rules/month';
import { holdsPart } from '../../platform/rules/own-part';
import { Duration, instant, type TimeZone } from '../../platform/rules/units';
import { idOf, type Delivery } from '../rules/report/delivery';
import { techNoteBlocks, techNotesIntroduction, techNotesTitle } from '../rules/report/tech-notes';
import type { Step } from './deliver-report';

/** The run's Tech Note at the end of the client's page of them; whatever stands there already stays. A note that was carried over once is not again. */
export async function deliverNote({ report, client, finished, resolvedAt, inTime }: Step): Promise<Delivery> {
  const { note } = report;
  const at = finished.techNote?.at;
  const blocks = at === undefined ? undefined : techNoteBlocks(finished, dateIn(client?.timeZone ?? ('UTC' as TimeZone), instant(at)));
  if (!blocks || at === undefined) return { state: 'none', covers: resolvedAt };
  if (note.state === 'done' && note.of === at) return { ...note, covers: resolvedAt };
  if (!client?.space) return { state: 'due', why: 'chooseSpace' };
  const known = idOf(note);
  const page = known === undefined ? await pageTitled(client.space.id, techNotesTitle) : await readPage(known);
  if (!page && known !== undefined) return { state: 'kept', because: 'deleted', id: known };
  inTime();
  const done = (id: string): Delivery => ({ state: 'done', id, covers: resolvedAt, of: at });
  if (!page) {
    const place = { space: client.space.id, parent: client.space.homePage, title: techNotesTitle };
    return done((await createPage({ ...place, blocks: [...techNotesIntroduction, ...blocks] })).id);
  }
  if (holdsPart(page.blocks, blocks)) return done(page.id);
  const outcome = await updatePage(page, [...page.blocks, ...blocks], `Tech Note of ${report.ticket.key}`);
  if (outcome === 'changedMeanwhile') throw new TryAgain(Duration.ofSeconds(10));
  return done(page.id);
}
