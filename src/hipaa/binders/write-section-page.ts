import { sheetCount } from '../../clients/client-store';
import { writeOwnPage, type OwnPageWritten } from '../../platform/confluence/own-page';
import { readPageProperty, writePageProperty } from '../../platform/confluence/page-property';
import type { Asker } from '../../platform/asker';
import { pageOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import { binders, placesOfPages, type PlaceOfPage } from '../hipaa-store';
import { pageTitle, sectionPart } from '../rules/binder-pages';
import { bylineOf } from '../rules/care-words';
import { isSection, type SectionView } from '../rules/section-view';
import { noteWritten } from './note-written';
import { sectionAt } from './open-section';
import { pageIdentity, pageProperty } from './make-pages';

export type SectionPageWritten =
  | { readonly outcome: 'written' }
  /** Somebody changed the app's part by hand and keeps theirs, or the page is gone. */
  | { readonly outcome: 'kept'; readonly because: 'changedByHand' | 'deleted' | 'titleTaken' };

/** Brings the page the person stands in up to date with its records, so that it reads well without the app; what people wrote around them stays. */
export async function writeSectionPage(asker: Asker): Promise<SectionPageWritten> {
  const { id } = pageOf(asker);
  const place = await placesOfPages.get(id);
  if (!place) throw noSection();
  return writePageOf(place.value, id);
}

/** The same of a page by what is known of it. That it was wanted is noted with the save; that it was done is noted here, after it. */
export async function writePageOf(place: PlaceOfPage, page: string): Promise<SectionPageWritten> {
  const seen = await binders.get(place.binder);
  if (!seen || !isSection(place.page)) throw noSection();
  const view = await sectionAt(place, await sheetCount());
  if (view.outcome !== 'section') throw noSection();
  const written = await bringUpToDate(view, page, seen.value.space.id);
  if (written.state === 'done') await tellByline(view, page);
  await noteWritten(seen.value, place.page);
  return written.state === 'done' ? { outcome: 'written' } : { outcome: 'kept', because: written.because };
}

const noSection = (): Refusal => new Refusal('notFound', 'This page belongs to no section of a binder.');

/** A page is known by its id, so that it is found wherever it was moved and whatever it is called now. */
const bringUpToDate = (view: SectionView, page: string, space: string): Promise<OwnPageWritten> =>
  writeOwnPage(
    {
      place: { space, parent: page },
      titles: [pageTitle(view.binder, view.section.id, view.client)],
      property: { key: pageProperty, field: 'page', value: pageIdentity(view.binder, view.section.id) },
      blocks: sectionPart(view),
      message: 'Records of the binder changed',
      inTime: () => undefined, // the person waits for it, and what is written is found again
    },
    page,
  );

/** What Confluence shows beside the page's author, once the section was gone through. */
async function tellByline({ care }: SectionView, page: string): Promise<void> {
  const title = bylineOf(care);
  if (title === undefined) return;
  const read = await readPageProperty(page, bylineProperty);
  const value = { title, tooltip: 'When this section of the binder was last gone through' };
  if (JSON.stringify(read.value) !== JSON.stringify(value)) await writePageProperty(read, value);
}

const bylineProperty = 'rounds-byline';
