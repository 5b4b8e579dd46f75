import type { Client } from '../../clients/rules/client';
import { firstMonth } from '../../clients/rules/first-month';
import { addMonths, dateIn, dayOf, monthOf } from '../../platform/rules/month';
import type { DateOnly, Instant, Month, TimeZone } from '../../platform/rules/units';
import type { PlannedDay } from './months/planned-day';

/** How many months back the schedule looks every hour; if something is missing in the earliest of them, it looks further. */
const monthsBack = 2;

/** The day of a client's month as its plan day names it, in the client's time zone, before weekends and holidays move it. */
export const plannedOn = (client: Pick<Client, 'planDay'>, period: Month): DateOnly => dayOf(period, client.planDay);

/** The client's first month, from which the months of rarer items are counted. */
export const firstPeriod = (client: Pick<Client, 'planDay' | 'startsOn'>): Month => firstMonth(client);

/** Whether the client has a run in that month at all: the plan's day, wherever it is moved to, lies not before the client's start. */
export const hasRunIn = (client: Pick<Client, 'planDay' | 'startsOn'>, period: Month): boolean =>
  plannedOn(client, period) >= client.startsOn;

/** Whether the client's month is due: the day on which its ticket is created has come in the client's own zone. */
export function isDue(client: Pick<Client, 'planDay' | 'timeZone' | 'startsOn'>, period: Month, day: PlannedDay, at: Instant): boolean {
  return hasRunIn(client, period) && day.from <= dateIn(client.timeZone ?? utc, at);
}

/** The month it is for a client now. */
export const currentPeriod = (client: Pick<Client, 'timeZone'>, at: Instant): Month => monthOf(dateIn(client.timeZone ?? utc, at));

const utc = 'UTC' as TimeZone;

/** Whether the month has ended for the client: what was skipped then stays skipped, whatever the plan says now. */
export const isOver = (client: Pick<Client, 'timeZone'>, period: Month, at: Instant): boolean => currentPeriod(client, at) > period;

/** The months that the schedule looks after at that instant, oldest first: those that may be due somewhere on earth, and the next, which may be made ahead. */
export function periodsInReach(at: Instant): readonly Month[] {
  const first = addMonths(monthOf(dateIn('Etc/GMT+12' as TimeZone, at)), -monthsBack);
  const last = addMonths(monthOf(dateIn('Etc/GMT-14' as TimeZone, at)), 1);
  const months = [first];
  for (let month = addMonths(first, 1); month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The months to look at beyond those, where something is missing in the earliest of them; none once that is two years ago. */
export function periodsBefore(earliest: Month, at: Instant): readonly Month[] {
  const until = addMonths(monthOf(dateIn(utc, at)), -mostMonthsBack);
  const months = Array.from({ length: monthsPerLook }, (_, index) => addMonths(earliest, index - monthsPerLook));
  return months.filter((month) => month >= until);
}

/** The months in which something may be due and missing, but for those of a year. */
export function periodsBeyond(year: number, at: Instant): readonly Month[] {
  const first = addMonths(monthOf(dateIn(utc, at)), -mostMonthsBack);
  const months = Array.from({ length: mostMonthsBack + 2 }, (_, index) => addMonths(first, index));
  return months.filter((month) => !month.startsWith(`${String(year)}-`));
}

const mostMonthsBack = 24;
const monthsPerLook = 12;
