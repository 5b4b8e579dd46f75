import { counted } from '../../../platform/rules/counted';
import { monthInWords, monthsBetween } from '../../../platform/rules/month';
import type { Month } from '../../../platform/rules/units';
import { everyMonths } from '../items-for';
import type { Item } from '../template';
import { agrees, type ItemEvidence, type MonthRecord } from './evidence';

/** How many checks in a row have to agree before an item may be left to monitoring. */
const monthsNeeded = 3;

/** The latest months in a row in which hand and monitor agreed, oldest first, and what is missing before the item may graduate. */
export interface Readiness {
  readonly months: readonly Month[];
  /** One sentence for each thing that is missing; none where the item is ready. */
  readonly missing: readonly string[];
}

/** Whether an item may be left to monitoring. What was recorded before it was last sent back does not count. */
export function readinessOf(item: Pick<Item, 'frequency'>, evidence: ItemEvidence): Readiness {
  const months = inARow(item, evidence).slice(-monthsNeeded);
  const missing = [...monthsMissing(months), ...(isProven(evidence) ? [] : ['No test alert has been proven yet.'])];
  return { months, missing };
}

const isProven = ({ proven, sentBack }: ItemEvidence): boolean =>
  proven !== undefined && (sentBack === undefined || proven.at > sentBack.at);

function inARow({ frequency }: Pick<Item, 'frequency'>, { months, sentBack }: ItemEvidence): readonly Month[] {
  const counted = Object.entries(months).filter(([, record]) => sentBack === undefined || record.at > sentBack.at) as [
    Month,
    MonthRecord,
  ][];
  const row: Month[] = [];
  for (const [month, record] of counted.sort(([one], [other]) => (one < other ? 1 : -1))) {
    const next = row[0];
    if (!agrees(record) || (next !== undefined && monthsBetween(month, next) !== everyMonths[frequency])) break;
    row.unshift(month);
  }
  return row;
}

function monthsMissing(months: readonly Month[]): readonly string[] {
  const more = monthsNeeded - months.length;
  if (more <= 0) return [];
  const sofar = months.length === 0 ? 'Hand and monitor have not agreed yet' : `Hand and monitor agree in ${inWords(months)}`;
  return [`${sofar}; ${counted(more, 'more in a row is', 'more in a row are')} needed.`];
}

const inWords = (months: readonly Month[]): string => months.map(monthInWords).join(' and ');
