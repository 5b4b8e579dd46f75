import { bullets, heading, panel, paragraph, table, type DocumentNode } from '../../../platform/rules/document';
import { dateInWords, hoursAndMinutes } from '../../../billing/rules/in-words';
import { monthInWords } from '../../../platform/rules/month';
import type { Milliseconds, Month } from '../../../platform/rules/units';
import type { Item } from '../template';
import { countsOf, followUpOf, resultOf, type Finished, type FormerMonth } from './finished';
import { linesByCategory } from './lines-by-category';
import { summaryOf } from './summary';
import { targetInWords, trendOf, type Trend } from './trend';

export const reportTitle = (period: Month): string => `Maintenance, ${monthInWords(period)}`;

const formerShown = 2;

/**
 * The app's part of the client's report page, in words for the client: what needed attention first and what is done about it, what was left, then the numbers
 * with their trend, then what is in order. Notes are the technicians' own and stay out. `worked` is given where the firm shows hours.
 */
export function reportBlocks(finished: Finished, former: readonly FormerMonth[], worked?: Milliseconds): readonly DocumentNode[] {
  const counts = countsOf(finished);
  const isGood = counts.failed + counts.couldNotDo + counts.open === 0;
  return [
    panel(isGood ? 'success' : 'warning', paragraph(summaryOf(finished))),
    ...attention(finished),
    ...listed('Not done this month', linesByCategory(finished, 'couldNotDo', 'open')),
    ...numbers(finished, former),
    ...listed('In order', linesByCategory(finished, 'inOrder')),
    ...(worked === undefined ? [] : [heading(2, 'Time'), paragraph(`We worked ${hoursAndMinutes(worked)} on this maintenance.`)]),
    paragraph(`Finished on ${dateInWords(finished.finishedOn)}. Reference ${finished.ticket.key}.`),
  ];
}

function attention(finished: Finished): readonly DocumentNode[] {
  const failed = finished.items.filter(({ id }) => resultOf(finished.marks[id]) === 'failed');
  return listed(
    'What needed attention',
    failed.map((item) => failure(finished, item)),
  );
}

const listed = (title: string, lines: readonly string[]): readonly DocumentNode[] =>
  lines.length === 0 ? [] : [heading(2, title), bullets(lines.map((line) => [line]))];

function failure(finished: Finished, item: Item): string {
  const number = finished.marks[item.id]?.number;
  const measured = number === undefined ? '' : `${String(number)} ${item.unit ?? ''}`.trim();
  const target = item.threshold ? `, should be ${targetInWords(item.threshold)}` : '';
  const ticket = followUpOf(finished, item);
  const done = ticket ? `We are putting this right in ${ticket.key}.` : 'We are looking into it.';
  const found = measured === '' ? '' : `: ${measured}${target}`;
  return `${item.title}${found}. ${done}`;
}

const trendWords: Readonly<Record<Trend, string>> = { better: 'better', worse: 'worse', same: 'unchanged', unknown: '' };

function numbers({ items, marks }: Finished, former: readonly FormerMonth[]): readonly DocumentNode[] {
  const before = former.slice(0, formerShown);
  const measured = items.flatMap((item) => {
    const number = marks[item.id]?.number;
    return number === undefined ? [] : [{ item, number }];
  });
  if (measured.length === 0) return [];
  const rows = measured.map(({ item, number }) => {
    const last = before[0]?.numbers[item.id];
    const told = before.map(({ numbers: known }) => (known[item.id] === undefined ? '' : String(known[item.id])));
    const trend = before.length === 0 ? [] : [trendWords[trendOf(number, last, item.threshold)]];
    return [item.title, `${String(number)} ${item.unit ?? ''}`.trim(), ...told, ...trend];
  });
  const trend = before.length === 0 ? [] : ['Trend'];
  const head = ['Measured', 'This month', ...before.map(({ period }) => monthInWords(period)), ...trend];
  return [heading(2, 'Numbers'), table([head, ...rows])];
}
