import { dateAt } from '../../../platform/rules/date-at';
import { monthOf } from '../../../platform/rules/month';
import type { Month, TimeZone } from '../../../platform/rules/units';
import { purposeOf } from '../marks';
import type { Reporting } from './reported-work';

export interface ErrandMonth {
  /** Of UTC. */
  readonly month: Month;
  readonly errands: number;
  /** So many that the stock of spares should be looked at. */
  readonly reviewStock: boolean;
}

const tooMany = 3;
const utc = 'UTC' as TimeZone;

/** Errands, month by month; months without any are left out. */
export function errandMonths({ entries, marks }: Pick<Reporting, 'entries' | 'marks'>): readonly ErrandMonth[] {
  const months = new Map<Month, number>();
  for (const { id, from, reason } of entries) {
    if (purposeOf(marks[id], reason) !== 'errand') continue;
    const month = monthOf(dateAt(utc, from));
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, errands]) => ({ month, errands, reviewStock: errands >= tooMany }));
}
