import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../../platform/rules/month';
import { dateOnly, type DateOnly, type Month } from '../../../platform/rules/units';
import { isWorkingDay, workingDay, type Holiday } from '../../../time/rules/day/holidays';
import type { ClientPlan } from '../client-plan';

/** What decides on which day of a month a client's maintenance is planned. */
export interface DayRule extends Pick<ClientPlan, 'businessDays' | 'leadDays'> {
  readonly planDay: number;
}

/** A client's day in one month. It may lie in the month before or after; the period stays the one it is planned for. */
export interface PlannedDay {
  readonly on: DateOnly;
  /** When the ticket is created: the lead time earlier. */
  readonly from: DateOnly;
  /** The month gets no ticket by plan; says why. */
  readonly skipped?: string;
}

/** The planned day of a period: the day of the month, or the last one of a shorter month, moved or skipped where it is no working day. */
export function plannedDay({ planDay, businessDays, leadDays }: DayRule, period: Month, holidays: readonly Holiday[]): PlannedDay {
  const day = dayOf(period, planDay);
  const placed = (on: DateOnly): PlannedDay => ({ on, from: daysBefore(on, leadDays) });
  if (businessDays === 'asIs' || isWorkingDay(day, holidays)) return placed(day);
  if (businessDays === 'skip') return { ...placed(day), skipped: `${inWords(day)} is ${whatItIs(day, holidays)}.` };
  return placed(workingDay(day, businessDays, holidays) ?? day);
}

const daysBefore = (date: DateOnly, days: number): DateOnly => dateOnly(Temporal.PlainDate.from(date).subtract({ days }).toString());

/** `Sunday, November 1, 2026`. */
const inWords = (date: DateOnly): string =>
  Temporal.PlainDate.from(date).toLocaleString('en-US', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });

const whatItIs = (date: DateOnly, holidays: readonly Holiday[]): string => {
  const holiday = holidays.find((each) => each.date === date);
  return holiday ? `a holiday (${holiday.name})` : 'no working day';
};
