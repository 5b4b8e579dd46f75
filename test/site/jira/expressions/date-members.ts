import { CalendarDay, Moment } from './dates';
import { ExpressionError } from './expression-error';

type Members<T> = Readonly<Record<string, (value: T) => unknown>>;

/** What the documents list for `Date`. Months count from 0 and days of the week from Sunday, as in JavaScript. */
export const momentMembers: Members<Moment> = {
  toCalendarDate: (moment) => () => new CalendarDay(moment.at.toPlainDate()),
  toCalendarDateUTC: (moment) => () => new CalendarDay(moment.at.withTimeZone('UTC').toPlainDate()),
  toISOString: (moment) => () => moment.at.toInstant().toString({ fractionalSecondDigits: 3 }),
  toString: (moment: Moment) => () => moment.toString(),
  getTime: (moment) => () => moment.at.epochMilliseconds,
  getFullYear: (moment) => () => moment.at.year,
  getMonth: (moment) => () => moment.at.month - 1,
  getDate: (moment) => () => moment.at.day,
  getDay: (moment) => () => moment.at.dayOfWeek % 7,
  getHours: (moment) => () => moment.at.hour,
  getMinutes: (moment) => () => moment.at.minute,
  plusMonths: (moment) => (count: unknown) => new Moment(moment.at.add({ months: whole(count) })),
  minusMonths: (moment) => (count: unknown) => new Moment(moment.at.subtract({ months: whole(count) })),
  plusDays: (moment) => (count: unknown) => new Moment(moment.at.add({ days: whole(count) })),
  minusDays: (moment) => (count: unknown) => new Moment(moment.at.subtract({ days: whole(count) })),
  plusHours: (moment) => (count: unknown) => new Moment(moment.at.add({ hours: whole(count) })),
  minusHours: (moment) => (count: unknown) => new Moment(moment.at.subtract({ hours: whole(count) })),
  plusMinutes: (moment) => (count: unknown) => new Moment(moment.at.add({ minutes: whole(count) })),
  minusMinutes: (moment) => (count: unknown) => new Moment(moment.at.subtract({ minutes: whole(count) })),
};

/** What the documents list for `CalendarDate`. */
export const dayMembers: Members<CalendarDay> = {
  toISOString:
    ({ day }) =>
    () =>
      day.toString(),
  toString: (value: CalendarDay) => () => value.toString(),
  getFullYear:
    ({ day }) =>
    () =>
      day.year,
  getMonth:
    ({ day }) =>
    () =>
      day.month - 1,
  getDate:
    ({ day }) =>
    () =>
      day.day,
  getDay:
    ({ day }) =>
    () =>
      day.dayOfWeek % 7,
  plusMonths:
    ({ day }) =>
    (count: unknown) =>
      new CalendarDay(day.add({ months: whole(count) })),
  minusMonths:
    ({ day }) =>
    (count: unknown) =>
      new CalendarDay(day.subtract({ months: whole(count) })),
  plusDays:
    ({ day }) =>
    (count: unknown) =>
      new CalendarDay(day.add({ days: whole(count) })),
  minusDays:
    ({ day }) =>
    (count: unknown) =>
      new CalendarDay(day.subtract({ days: whole(count) })),
};

/** What two dates of one type are ordered by; undefined for anything else. */
export function orderOfDates(left: unknown, right: unknown): number | undefined {
  if (left instanceof Moment && right instanceof Moment) return left.at.epochMilliseconds - right.at.epochMilliseconds;
  if (left instanceof CalendarDay && right instanceof CalendarDay) {
    const [one, other] = [left.day.toString(), right.day.toString()];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  return undefined;
}

function whole(count: unknown): number {
  if (typeof count !== 'number' || !Number.isInteger(count)) throw new ExpressionError(`Expected a whole Number, got ${String(count)}.`);
  return count;
}
