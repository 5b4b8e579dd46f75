import type { StoredClient } from '../../clients/client-rows';
import { clientsOfSheet, sheetCount } from '../../clients/client-store';
import { clientsSeen, type SeesClient } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { isCompliance, pageOf } from '../../platform/people';
import type { Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { placesOfPages, recordsIn, type PlaceOfPage } from '../hipaa-store';
import { today } from '../today';
import { boundClients, type BoundClient } from '../rules/agreement-facts';
import type { Binder } from '../rules/binder';
import { isSection, sectionView, standings, tellsOfClients, type CoverView, type NoSection, type SectionView } from '../rules/section-view';
import { sectionNamed } from '../rules/sections';
import { teamGap } from '../rules/team';

/** The section, or the cover, of the page the person stands in; two rounds of calls. */
export async function openSection(asker: Asker): Promise<SectionView | CoverView | NoSection> {
  const mayChange = isCompliance(asker);
  mayChange.catch(() => undefined);
  const [place, sheets] = await Promise.all([placesOfPages.get(pageOf(asker).id), sheetCount()]);
  if (!place) return { outcome: 'noSection' };
  const [view, may] = await Promise.all([sectionAt(place.value, sheets, asker), mayChange]);
  return view.outcome === 'noSection' ? view : { ...view, mayChange: may };
}

/** The section, or the cover, of a page by what is known of it, and of how many sheets of clients there are; with the clients that the reader sees, or all on the page itself. */
export async function sectionAt(
  { binder: id, page }: PlaceOfPage,
  sheets: number,
  reader?: Asker,
): Promise<SectionView | CoverView | NoSection> {
  const [{ binder, client }, stored, clients] = await Promise.all([
    binderAndClient(id),
    isSection(page) ? recordsIn(id, page) : [],
    tellsOfClients(id, page) ? clientsOf(sheets, reader ? clientsSeen(reader) : () => true) : undefined,
  ]);
  if (!binder) return { outcome: 'noSection' };
  const day = today(client?.value.timeZone);
  const head = { binder: id, client: client?.value.name ?? '', today: day, mayChange: false } as const;
  if (!isSection(page))
    return {
      outcome: 'cover',
      ...head,
      spaceKey: binder.space.key,
      teamGap: binder.team ? teamGap(binder.team) : null,
      sections: standings(binder, day, clients),
    };
  const section = sectionNamed(id, page, binder.mode);
  if (!section) return { outcome: 'noSection' };
  const unwritten = binder.unwritten?.[page] !== undefined;
  return sectionView({ ...head, section, care: binder.care[page] ?? {}, clients, unwritten }, stored, binder);
}

async function clientsOf(sheets: number, seen: SeesClient | Promise<SeesClient>): Promise<readonly BoundClient[]> {
  const [sees, ...all] = await Promise.all([seen, ...Array.from({ length: sheets }, (_, sheet) => clientsOfSheet(sheet))]);
  return boundClients(all.flat().filter(sees));
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
