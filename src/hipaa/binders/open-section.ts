import type { StoredClient } from '../../clients/client-rows';
import type { Asker } from '../../platform/asker';
import { isCompliance, pageOf } from '../../platform/people';
import type { Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { placesOfPages, recordsIn, type PlaceOfPage } from '../hipaa-store';
import { today } from '../today';
import type { Binder } from '../rules/binder';
import { isSection, sectionView, standings, type CoverView, type NoSection, type SectionView } from '../rules/section-view';
import { sectionNamed } from '../rules/sections';

/** The section, or the cover, of the page the person stands in; two rounds of calls. */
export async function openSection(asker: Asker): Promise<SectionView | CoverView | NoSection> {
  const mayChange = isCompliance(asker);
  mayChange.catch(() => undefined);
  const place = await placesOfPages.get(pageOf(asker).id);
  if (!place) return { outcome: 'noSection' };
  const [view, may] = await Promise.all([sectionAt(place.value), mayChange]);
  return view.outcome === 'noSection' ? view : { ...view, mayChange: may };
}

/** The section, or the cover, of a page by what is known of it. */
export async function sectionAt({ binder: id, page }: PlaceOfPage): Promise<SectionView | CoverView | NoSection> {
  const [{ binder, client }, stored] = await Promise.all([binderAndClient(id), isSection(page) ? recordsIn(id, page) : []]);
  if (!binder) return { outcome: 'noSection' };
  const day = today(client?.value.timeZone);
  const head = { binder: id, client: client?.value.name ?? '', today: day, mayChange: false } as const;
  if (!isSection(page)) return { outcome: 'cover', ...head, spaceKey: binder.space.key, sections: standings(binder, day) };
  const section = sectionNamed(id, page, binder.mode);
  if (!section) return { outcome: 'noSection' };
  return sectionView({ ...head, section, care: binder.care[page] ?? {} }, stored);
}

async function binderAndClient(
  id: Binder['id'],
): Promise<{ readonly binder: Binder | undefined; readonly client: StoredClient | undefined }> {
  const [ofBinder, ofClient] = [
    { entity: 'binder', key: id },
    { entity: 'client', key: id },
  ];
  const row = await rowsTogether(id === 'own' ? [ofBinder] : [ofBinder, ofClient]);
  return {
    binder: (row(ofBinder) as Stored<Binder> | undefined)?.value,
    client: id === 'own' ? undefined : (row(ofClient) as StoredClient | undefined),
  };
}
