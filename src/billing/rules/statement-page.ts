import { bullets, heading, paragraph, table, type DocumentNode } from '../../platform/rules/document';
import { monthInWords } from '../../platform/rules/month';
import type { Month } from '../../platform/rules/units';
import { clientSentence } from './client-sentence';
import { explainingOf } from './explaining';
import { dateInWords, hoursAndMinutes, inDollars } from './in-words';
import type { BilledKind } from './policy';
import { sumsOf } from './statement-sums';
import type { ClosedStatement, Statement } from './statement';

export const statementTitle = (month: Month): string => `Statement, ${monthInWords(month)}`;

const kinds: Readonly<Record<BilledKind, string>> = { remote: 'Remote', onSite: 'On site', travel: 'Travel' };

/** The app's part of a statement's page, for the client: the total, the hours, every charge with its sentence, and the notes. */
export function statementBlocks({ statement, hash }: ClosedStatement): readonly DocumentNode[] {
  const { currency, blocks } = statement;
  const sums = sumsOf(statement);
  const hours = sums.byKind.map(({ kind, worked, billed, covered, amount }) => [
    kinds[kind],
    ...[worked, billed, covered].map(hoursAndMinutes),
    inDollars(amount, currency),
  ]);
  const rest = [
    ['Trips', sums.trips],
    ['Adjustments of earlier months', sums.adjustments],
  ] as const;
  const further = rest.filter(([, amount]) => amount !== 0).map(([words, amount]) => [words, '', '', '', inDollars(amount, currency)]);
  const left = blocks.after.map(({ block, left: time }) => [
    `${hoursAndMinutes(time)} left of the block until ${dateInWords(block.expires)}.`,
  ]);
  return [
    paragraph(`${monthInWords(statement.month)}: ${inDollars(sums.total, currency)} in all.`),
    heading(2, 'Hours and subtotals'),
    table([
      ['Kind', 'Worked', 'Counted', 'In contract', 'Amount'],
      ...hours,
      ...further,
      ['Total', '', '', '', inDollars(sums.total, currency)],
    ]),
    ...chargesOf(statement),
    ...adjustmentsOf(statement),
    ...(left.length === 0 ? [] : [heading(2, 'Blocks of hours'), bullets(left)]),
    paragraph(`Times by the clock of ${statement.client.zone}. Seal ${hash.slice(0, 12)}.`),
  ];
}

function chargesOf(statement: Statement): readonly DocumentNode[] {
  if (statement.charges.length === 0) return [];
  const rows = statement.charges.map((charge) => {
    const about = explainingOf(charge, statement);
    const keys = [...new Set(charge.work.map(({ ticket }) => ticket.key))].join(', ');
    const notes = charge.work.flatMap(({ note }) => note ?? []).join(' ');
    return [
      dateInWords(charge.date),
      keys,
      `${about ? clientSentence(charge, about) : ''} ${notes}`.trim(),
      inDollars(charge.amount, statement.currency),
    ];
  });
  return [heading(2, 'Charges'), table([['Date', 'Ticket', 'What was done', 'Amount'], ...rows])];
}

function adjustmentsOf({ adjustments, currency }: Statement): readonly DocumentNode[] {
  if (adjustments.length === 0) return [];
  const rows = adjustments.map(({ month, date, before, after }) => [
    dateInWords(date),
    `Work of ${monthInWords(month)} that came or changed after its statement`,
    ...[before, after].map((amount) => inDollars(amount, currency)),
  ]);
  return [heading(2, 'Adjustments'), table([['Date', 'What happened', 'Charged before', 'Now'], ...rows])];
}
