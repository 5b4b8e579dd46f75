import type { DateOnly } from '../../platform/rules/units';
import { agreementFacts } from './agreement-facts';
import { toldAnew } from './beside/told';
import type { Binder } from './binder';
import { summaryOf } from './health';
import type { HipaaRecord } from './record';
import { hasEnded } from './retention';
import { judgeSection, turnsOf } from './section-rules';
import type { Section, SectionId } from './sections';

/** The binder with what it keeps of that section made anew from its records: how it stands, and what it tells the others. */
export function judgedAnew(binder: Binder, section: Section, records: readonly HipaaRecord[], today: DateOnly): Binder {
  const summary = summaryOf((day) => judgeSection(section, records, day), turnsOf(section, records), today);
  const health = { ...binder.health, [section.id]: summary };
  const told = toldAnew(
    binder.told,
    section.id,
    records.filter((record) => !hasEnded(record, today)),
  );
  const anew = { ...binder, health, ...(told === undefined ? {} : { told }) };
  if (!ofAgreements.includes(section.id)) return anew;
  return { ...anew, agreements: { ...binder.agreements, [section.id]: agreementFacts(records) } };
}

export const ofAgreements: readonly SectionId[] = ['agreements', 'subcontractors'];
