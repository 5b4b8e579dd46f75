import type { DateOnly } from '../../platform/rules/units';
import type { Binder } from './binder';
import { byTone, worstOf, type Reason, type Verdict } from './health';
import { dayInWords } from './in-words';
import { daysAfter } from './record';
import { sectionsOf } from './sections';

const soonDays = 30;

/** What the upkeep of a binder goes by. */
export type Upkept = Pick<Binder, 'id' | 'mode' | 'care' | 'pages' | 'undone'>;

/** How the upkeep of a binder stands: reviews that are overdue, and what fell due and was not done though its ticket was opened. */
export function withUpkeep(verdict: Verdict, binder: Upkept, day: DateOnly): Verdict {
  const reasons = [...reviews(binder, day), ...undone(binder, day), ...verdict.reasons].sort(byTone);
  const tone = worstOf([verdict.tone, ...reasons.map((reason) => reason.tone)]);
  return { ...verdict, tone, reasons, dueSoon: verdict.dueSoon + reasons.filter((reason) => reason.tone === 'soon').length };
}

function reviews({ id, mode, care, pages }: Upkept, day: DateOnly): readonly Reason[] {
  return sectionsOf(id, mode).flatMap((section): Reason[] => {
    const by = care[section.id]?.nextReview;
    if (by === undefined || by > daysAfter(day, soonDays)) return [];
    const [tone, words] = by < day ? (['amber', 'review was due by'] as const) : (['soon', 'review by'] as const);
    return [{ record: null, page: pages[section.id], tone, sentence: `${section.title}: ${words} ${dayInWords(by)}` }];
  });
}

const undone = ({ undone: list = [], pages }: Upkept, day: DateOnly): readonly Reason[] =>
  list
    .filter(({ due }) => due < day)
    .map(({ section, headline, due }) => ({
      record: null,
      page: pages[section],
      tone: 'amber',
      sentence: `${headline}: fell due on ${dayInWords(due)} and is not done`,
    }));
