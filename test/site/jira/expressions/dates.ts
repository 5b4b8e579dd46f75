import { Temporal } from 'temporal-polyfill';
import { ExpressionError } from './expression-error';

/** A type that an expression can make values of: `new Date()`. */
export class Constructor {
  constructor(
    readonly type: string,
    readonly make: (input?: unknown) => unknown,
  ) {}
}

/** A moment, as an expression sees it in the zone of the person who acts. */
export class Moment {
  constructor(readonly at: Temporal.ZonedDateTime) {}

  /** As Jira writes moments for people: `20/Nov/26 3:00 PM`. */
  toString(): string {
    const { hour, minute } = this.at;
    return `${dayInWords(this.at)} ${String(hour % 12 || 12)}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
  }
}

/** A day of the calendar, without a time or zone. */
export class CalendarDay {
  constructor(readonly day: Temporal.PlainDate) {}

  toString(): string {
    return dayInWords(this.day);
  }
}

export const momentOf = (iso: string, zone: string): Moment => new Moment(Temporal.Instant.from(iso).toZonedDateTimeISO(zone));

/** The constructors `Date` and `CalendarDate`, at an instant (milliseconds since 1970) and for a person's zone. */
export function dateTypes(now: number, zone: string): Readonly<Record<string, Constructor>> {
  const moment = (milliseconds: number) => new Moment(Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone));
  return {
    Date: new Constructor('Date', (input) => {
      if (input === undefined) return moment(now);
      return typeof input === 'number' && Number.isInteger(input) ? moment(input) : readMoment(input, zone);
    }),
    CalendarDate: new Constructor('CalendarDate', (input) =>
      input === undefined ? new CalendarDay(moment(now).at.toPlainDate()) : readDay(input),
    ),
  };
}

/** ISO 8601 with its offset, with or without a colon in it as Jira's REST has it. */
const moments = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?:Z|([+-]\d{2}):?(\d{2}))$/;

function readMoment(input: unknown, zone: string): Moment {
  const [, wall, hours, minutes] = (typeof input === 'string' ? moments.exec(input) : null) ?? [];
  if (wall === undefined) throw new ExpressionError(`Cannot make a Date of ${JSON.stringify(input)}.`);
  return parsed(input, () => momentOf(hours === undefined ? `${wall}Z` : `${wall}${hours}:${minutes ?? ''}`, zone));
}

function readDay(input: unknown): CalendarDay {
  if (typeof input !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(input))
    throw new ExpressionError(`Cannot make a CalendarDate of ${JSON.stringify(input)}.`);
  return parsed(input, () => new CalendarDay(Temporal.PlainDate.from(input)));
}

function parsed<T>(input: unknown, read: () => T): T {
  try {
    return read();
  } catch {
    throw new ExpressionError(`There is no date ${JSON.stringify(input)}.`);
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayInWords({ day, month, year }: Temporal.PlainDate | Temporal.ZonedDateTime): string {
  return `${String(day)}/${months[month - 1] ?? ''}/${String(year % 100).padStart(2, '0')}`;
}
