import { Temporal } from 'temporal-polyfill';
import { dateOnly, instant, type DateOnly, type Instant, type Month, type TimeZone } from './units';

/** The month that a text like `2026-12` names, or undefined where it names none. */
export function monthNamed(text: string): Month | undefined {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : undefined;
}

/** The date on the wall of that zone at that instant. */
export function dateIn(zone: TimeZone, at: Instant): DateOnly {
  return dateOnly(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString());
}

export const monthOf = (date: DateOnly): Month => date.slice(0, 7) as Month;

/** That many months later; counted from the month itself, so that nothing drifts. */
export function addMonths(month: Month, count: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months: count }).toString() as Month;
}

/** How many months lie between the firsts of two months; negative where the other is earlier. */
export const monthsBetween = (from: Month, to: Month): number =>
  Temporal.PlainYearMonth.from(from).until(Temporal.PlainYearMonth.from(to), { largestUnit: 'month' }).months;

/** That day of the month, or the last day of a shorter one: day 31 is 28 Feb and then 31 Mar. */
export function dayOf(month: Month, day: number): DateOnly {
  const of = Temporal.PlainYearMonth.from(month);
  return dateOnly(of.toPlainDate({ day: Math.min(day, of.daysInMonth) }).toString());
}

export const lastDayOf = (month: Month): DateOnly => dayOf(month, 31);

/** The instant at which the month is over in that zone, the first that no longer belongs to it. */
export function endOfMonth(month: Month, zone: TimeZone): Instant {
  const next = Temporal.PlainYearMonth.from(month).add({ months: 1 }).toPlainDate({ day: 1 });
  return instant(next.toZonedDateTime(zone).toInstant().toString({ fractionalSecondDigits: 3 }));
}

/** `December 2026`. */
export function monthInWords(month: Month): string {
  return Temporal.PlainDate.from(dayOf(month, 1)).toLocaleString('en-US', { month: 'long', year: 'numeric' });
}
