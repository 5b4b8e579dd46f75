import type { DateOnly } from '../../platform/rules/units';
import type { Binder } from './binder';
import { summaryOf } from './health';
import type { HipaaRecord } from './record';
import { judgeSection, turnsOf } from './section-rules';
import type { Section } from './sections';

/** The binder with what it keeps of that section made anew from its records. */
export function judgedAnew(binder: Binder, section: Section, records: readonly HipaaRecord[], today: DateOnly): Binder {
  const summary = summaryOf((day) => judgeSection(section, records, day), turnsOf(section, records), today);
  return { ...binder, health: { ...binder.health, [section.id]: summary } };
}
