import { Temporal } from 'temporal-polyfill';
import { dateOnly, instant, type DateOnly, type Instant, type TimeZone } from '../../../platform/rules/units';
import type { Holiday } from './holidays';
import type { PersonSettings, WallTime } from './person-settings';
import { within, type Stretch } from '../stretch';

/** A calendar day of a person, from midnight to midnight where they are, and where its shift and lunch lie. */
export interface DayPlan extends Stretch {
  readonly date: DateOnly;
  /** One stretch; two where a shift goes over midnight; none on a day off. */
  readonly shift: readonly Stretch[];
  readonly lunch: Stretch | null;
  /** What the firm celebrates that day; no shift begins on it. */
  readonly holiday: string | null;
}

/** The day as the settings and the firm's holidays have it; wall times that a clock change skips are moved on by it. */
export function planDay(date: DateOnly, { zone, workdays, shift, lunch }: PersonSettings, holidays: readonly Holiday[] = []): DayPlan {
  const day = Temporal.PlainDate.from(date);
  const [before, after] = [day.subtract({ days: 1 }), day.add({ days: 1 })];
  const whole = { startedAt: midnight(day, zone), stoppedAt: midnight(after, zone) };
  const on = (wall: WallTime, of = day): Instant => asInstant(of.toZonedDateTime({ timeZone: zone, plainTime: wall }));
  const holidayOn = (of: Temporal.PlainDate): string | null => holidays.find(({ date: on }) => on === of.toString())?.name ?? null;
  const shiftBegunOn = (begun: Temporal.PlainDate): Stretch | undefined => {
    if (!workdays.includes(begun.dayOfWeek) || holidayOn(begun) !== null) return undefined;
    const ends = shift.from < shift.to ? begun : begun.add({ days: 1 });
    return within({ startedAt: on(shift.from, begun), stoppedAt: on(shift.to, ends) }, whole);
  };
  const shifts = [shiftBegunOn(before), shiftBegunOn(day)].filter((stretch) => stretch !== undefined);
  const meal = lunch ? { startedAt: on(lunch.from), stoppedAt: on(lunch.to) } : null;
  return {
    date,
    ...whole,
    shift: shifts,
    lunch: meal && shifts.some((stretch) => within(meal, stretch)) ? meal : null,
    holiday: holidayOn(day),
  };
}

/** The date on the wall at that instant. */
export const dateAt = (at: Instant, zone: TimeZone): DateOnly =>
  dateOnly(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString());

/** That many days later. */
export const addDays = (date: DateOnly, days: number): DateOnly => dateOnly(Temporal.PlainDate.from(date).add({ days }).toString());

/** The seven dates of the week, Monday first, that a date lies in. */
export function weekOf(date: DateOnly): readonly DateOnly[] {
  const monday = addDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));
}

/** The first instant of a date; where a clock change skips midnight, that is later on the wall. */
const midnight = (date: Temporal.PlainDate, zone: TimeZone): Instant => asInstant(date.toZonedDateTime(zone));

const asInstant = (zoned: Temporal.ZonedDateTime): Instant => instant(zoned.toInstant().toString({ smallestUnit: 'millisecond' }));
