import { bullets, heading, panel, paragraph, type DocumentNode } from '../../../platform/rules/document';
import { holdsPart, marksOf, putPart, type PartMarks } from '../../../platform/rules/own-part';
import { dayInWords } from '../questionnaire/answer-in-words';
import { threePlans, type PageFacts } from './meeting-page';

const agenda = [
  'What became of last time’s plan',
  'The questions: where the business is going, and what it needs',
  'What the last months showed',
  'The 1-, 3- and 5-year plans, and the budget',
  'Service as a whole, from 1 to 5; a single ticket is a ticket',
  'Who does what until when, and when we meet again',
];

type Opening = Pick<PageFacts, 'client' | 'heldOn' | 'lines' | 'currency'>;

/** What a meeting’s page says from its beginning: the cover, the agenda and the three plans, also while they are empty. */
export const openingBlocks = ({ client, heldOn, ...plan }: Opening): readonly DocumentNode[] =>
  opening(`With ${client.name}, on ${dayInWords(heldOn)}.`, plan);

/** The same on a page of which nobody has said yet with whom the meeting is. */
export const blankOpening = (): readonly DocumentNode[] =>
  opening('Begin the meeting in the box above; then this says with whom and when.', { lines: [], currency: 'USD' });

function opening(cover: string, plan: Pick<PageFacts, 'lines' | 'currency'>): readonly DocumentNode[] {
  return [
    heading(2, 'Roadmap meeting'),
    panel('info', paragraph(cover)),
    heading(3, 'Agenda'),
    bullets(agenda.map((line) => [line])),
    ...threePlans(plan),
  ];
}

export type OpeningOn = { readonly outcome: 'there' | 'kept' } | { readonly outcome: 'put'; readonly blocks: readonly DocumentNode[] };

/**
 * What to do with a page on which a meeting begins. `former` are the marks of what may stand there in its stead: the blank one of a template,
 * or what a copied page says of another meeting. A page that has plans which somebody changed keeps them.
 */
export function openingOn(page: readonly DocumentNode[], wanted: readonly DocumentNode[], former: readonly PartMarks[]): OpeningOn {
  if (holdsPart(page, wanted)) return { outcome: 'there' };
  for (const marks of [...former, marksOf(blankOpening())]) {
    const put = putPart(page, marks, wanted);
    if (put.outcome === 'put') return put;
  }
  const onPage = new Set(marksOf(page));
  const hasPlans = marksOf(planHeadings()).some((mark) => onPage.has(mark));
  return hasPlans ? { outcome: 'kept' } : { outcome: 'put', blocks: [...page, ...wanted] };
}

const planHeadings = (): readonly DocumentNode[] => threePlans({ lines: [], currency: 'USD' }).filter(({ type }) => type === 'heading');
