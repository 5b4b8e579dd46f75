import { bullets, heading, paragraph, type DocumentNode } from '../../../platform/rules/document';
import { dateInWords } from '../../../billing/rules/in-words';
import { monthInWords } from '../../../platform/rules/month';
import type { Month } from '../../../platform/rules/units';
import type { Item } from '../template';
import { resultOf, type Finished, type Result } from './finished';
import { summaryOf } from './summary';

const titles: Readonly<Record<Result, string>> = {
  failed: 'Needs attention',
  couldNotDo: 'Could not be done',
  open: 'Left open',
  inOrder: 'Done',
  notApplicable: 'Not applicable',
};

/** The first line of the comment, by which it is found again: one ticket is one run. */
export const finishedListTitle = (period: Month): string => `Finished checklist, ${monthInWords(period)}`;

/** The finished checklist with everything that technicians wrote, as the ticket's internal comment: it outlives the app. */
export function finishedList(finished: Finished): readonly DocumentNode[] {
  const results: readonly Result[] = ['failed', 'couldNotDo', 'open', 'inOrder', 'notApplicable'];
  return [
    heading(3, finishedListTitle(finished.head.period)),
    paragraph(`${summaryOf(finished)} Finished on ${dateInWords(finished.finishedOn)}.`),
    ...results.flatMap((result) => sectionOf(finished, result)),
    ...(finished.techNote ? [heading(4, 'Tech Note'), paragraph(finished.techNote.text)] : []),
  ];
}

function sectionOf(finished: Finished, result: Result): readonly DocumentNode[] {
  const items = finished.items.filter(({ id }) => resultOf(finished.marks[id]) === result);
  if (items.length === 0) return [];
  return [heading(4, `${titles[result]} (${String(items.length)})`), bullets(items.map((item) => [lineOf(finished, item)]))];
}

function lineOf({ marks }: Finished, item: Item): string {
  const { number, note } = marks[item.id] ?? {};
  const measured = number === undefined ? [] : [`${String(number)} ${item.unit ?? ''}`.trim()];
  return [item.title, ...measured, ...(note === undefined ? [] : [note])].join(' · ');
}
