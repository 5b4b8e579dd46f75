import { dateInWords, hoursAndMinutes } from '../../../billing/rules/in-words';
import { Duration, type Milliseconds } from '../../../platform/rules/units';
import { termsInWords, type ExtraWork } from './extra-work';
import type { Finished } from './finished';
import { linesByCategory } from './lines-by-category';
import { summaryOf } from './summary';

/** What an invoice says of the month's maintenance, ready to be copied: what was checked, no notes, no names of technicians. */
export function invoiceText(finished: Finished, worked: Milliseconds, extra: readonly ExtraWork[]): string {
  const done = linesByCategory(finished, 'inOrder');
  const other = extra.filter(({ terms }) => terms !== 'inPlan');
  return [
    summaryOf(finished),
    `Finished on ${dateInWords(finished.finishedOn)}, reference ${finished.ticket.key}. Time worked: ${hoursAndMinutes(worked)}.`,
    ...(done.length === 0 ? [] : ['Checked and in order:']),
    ...done.map((line) => `- ${line}`),
    ...(other.length === 0 ? [] : ['Not part of the plan:']),
    ...other.map(({ what, labour, terms }) => `- ${what}: ${hoursAndMinutes(Duration.ofMinutes(labour))} (${termsInWords[terms]})`),
  ].join('\n');
}
