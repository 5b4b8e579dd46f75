import { Temporal } from 'temporal-polyfill';
import type { DateOnly } from '../../platform/rules/units';

/** A quarter of a client's budget year; the year is named by the calendar year in which it ends. */
export interface BudgetQuarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** The quarter of a day in a budget year that begins with that month, 1 to 12. */
export function budgetQuarterOf(date: DateOnly, firstMonth = 1): BudgetQuarter {
  const { year, month } = Temporal.PlainDate.from(date);
  const monthsIn = (month - firstMonth + 12) % 12;
  const begun = month >= firstMonth ? year : year - 1;
  return { year: firstMonth === 1 ? begun : begun + 1, quarter: (Math.floor(monthsIn / 3) + 1) as BudgetQuarter['quarter'] };
}
