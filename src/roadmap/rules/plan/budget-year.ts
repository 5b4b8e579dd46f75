import { Temporal } from 'temporal-polyfill';
import { dateOnly, type DateOnly } from '../../../platform/rules/units';

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

/** The first day of a budget year. */
export const firstDayOf = (year: number, firstMonth = 1): DateOnly =>
  dateOnly(Temporal.PlainDate.from({ year: firstMonth === 1 ? year : year - 1, month: firstMonth, day: 1 }).toString());

/** The calendar quarter in which a quarter of a budget year begins. */
export function calendarQuarterOf({ year, quarter }: BudgetQuarter, firstMonth = 1): BudgetQuarter {
  const begins = Temporal.PlainDate.from(firstDayOf(year, firstMonth)).add({ months: 3 * (quarter - 1) });
  return budgetQuarterOf(dateOnly(begins.toString()));
}

/** `Jul to Sep 2026`: which months a quarter of a budget year is. */
export function monthsInWords({ year, quarter }: BudgetQuarter, firstMonth: number): string {
  const from = Temporal.PlainDate.from(firstDayOf(year, firstMonth)).add({ months: 3 * (quarter - 1) });
  const to = from.add({ months: 2 });
  const month = (date: Temporal.PlainDate): string => date.toLocaleString('en-US', { month: 'short' });
  return `${month(from)}${from.year === to.year ? '' : ` ${String(from.year)}`} to ${month(to)} ${String(to.year)}`;
}
