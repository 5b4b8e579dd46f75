import { counted } from '../../../platform/rules/counted';
import type { Cents, DateOnly } from '../../../platform/rules/units';
import { dayInWords } from '../questionnaire/answer-in-words';

/** What a client is told about a product that ends. */
export interface LetterFacts {
  readonly product: string;
  readonly supportEnds: DateOnly;
  /** Until when updates can be bought. */
  readonly extendedEnds: DateOnly | null;
  readonly devices: readonly string[];
  readonly applications: readonly string[];
  /** What the roadmap has set aside; null where nothing is planned yet. */
  readonly budget: Cents | null;
  readonly today: DateOnly;
}

/** The letter's paragraphs: what gets better first, then what ends, what it concerns and what is planned for it. */
export function letterOf(
  { product, supportEnds, extendedEnds, devices, applications, budget, today }: LetterFacts,
  inCurrency: (amount: Cents) => string,
): readonly string[] {
  const day = dayInWords(supportEnds);
  const bought = extendedEnds !== null && today <= extendedEnds ? [`Updates for it can be bought until ${dayInWords(extendedEnds)}.`] : [];
  return [
    'Newer systems start faster, work with today’s applications, and need less attention. They also keep your data safe: only a supported system gets its holes closed.',
    today > supportEnds
      ? `The maker’s support for ${product} ended on ${day}. Problems found in it since then are not repaired as a matter of course.`
      : `${product} is supported by its maker until ${day}. From the next day no problem found in it will be repaired.`,
    ...bought,
    `This concerns ${counted(devices.length, 'device', 'devices')}: ${devices.join(', ')}.`,
    ...(applications.length > 0
      ? [
          `${counted(applications.length, 'application', 'applications')} on them will not be supported any more: ${applications.join(', ')}.`,
        ]
      : []),
    budget === null
      ? 'Your roadmap has no money set aside for it yet; we propose to plan it at the next meeting.'
      : `Your roadmap has ${inCurrency(budget)} set aside for it.`,
  ];
}
