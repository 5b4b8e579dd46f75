import type { DateOnly } from '../../platform/rules/units';
import type { Binder } from './binder';
import { judgedAnew } from './judged-anew';
import type { HipaaRecord } from './record';
import { sectionsOf, type SectionId } from './sections';

/** The binder with every section judged by what there is: records of other binders are shown in it from its first day. */
export const judgedWhole = (binder: Binder, records: readonly HipaaRecord[], today: DateOnly): Binder =>
  sectionsOf(binder.id, binder.mode).reduce(
    (judged, section) => judgedAnew(judged, section, records.filter((record) => isIn(binder, section.id, record)), today), // prettier-ignore
    binder,
  );

function isIn({ id }: Binder, section: SectionId, record: HipaaRecord): boolean {
  const { shownIn, alsoIn = [] } = record;
  if (record.binder === id) return record.section === section;
  if (shownIn?.binder === id) return shownIn.section === section;
  return section === 'agreements' && alsoIn.includes(id);
}
