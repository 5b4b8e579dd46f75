import { log } from '../../platform/log';
import { writePageOf } from '../binders/write-section-page';
import type { Binder } from '../rules/binder';
import type { SectionId } from '../rules/sections';

/** So many pages a day: each takes some seconds at the worst. */
const mostPages = 20;

/** Writes pages again whose writing failed after a save; one that cannot be written today is tried again tomorrow and keeps no other from it. */
export async function writeLeftPages(binders: readonly Binder[]): Promise<void> {
  const left = binders.flatMap(({ id, pages, unwritten = {} }) =>
    (Object.keys(unwritten) as SectionId[]).flatMap((section) => {
      const page = pages[section];
      return page === undefined ? [] : [{ place: { binder: id, page: section }, page }];
    }),
  );
  for (const { place, page } of left.slice(0, mostPages)) {
    await writePageOf(place, page).catch(() => log('binder-page-not-written', { section: place.page }));
  }
}
