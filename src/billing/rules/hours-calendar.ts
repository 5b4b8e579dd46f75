import { Temporal } from 'temporal-polyfill';
import { dateOnly, type DateOnly, type TimeZone } from '../../platform/rules/units';
import type { BusinessHours, HoursClass, Policy, WallTime } from './policy';

/** A stretch of time in which one class of hours applies; instants in milliseconds since 1970. */
export interface HoursStretch {
  readonly from: number;
  readonly to: number;
  readonly date: DateOnly;
  readonly hours: HoursClass;
}

/** Knows the date on a client's wall and the class of hours of any instant. Days are worked out once, when they are first asked for. */
export class HoursCalendar {
  readonly #days = new Map<number, readonly HoursStretch[]>();

  constructor(
    private readonly zone: TimeZone,
    private readonly policyOf: (date: DateOnly) => Pick<Policy, 'hours' | 'multipliers'>,
  ) {}

  /** The parts of an interval by the hours they lie in, oldest first. An interval of no length has one part of no length. */
  split(from: number, to: number): readonly HoursStretch[] {
    const parts: HoursStretch[] = [];
    for (let day = Math.floor(from / perDay) - 1; day <= Math.floor(to / perDay) + 1; day += 1) {
      for (const stretch of this.#dayNumber(day)) {
        if (stretch.from >= to || stretch.to <= from) continue;
        parts.push({ ...stretch, from: Math.max(from, stretch.from), to: Math.min(to, stretch.to) });
      }
    }
    return parts.length > 0 ? parts : [{ from, to, date: this.dateAt(from), hours: 'business' }];
  }

  /** The date on the wall. */
  dateAt(at: number): DateOnly {
    for (let day = Math.floor(at / perDay) - 1; ; day += 1) {
      const [first] = this.#dayNumber(day);
      const end = this.#dayNumber(day).at(-1)?.to ?? 0;
      if (first && at < end) return first.date;
    }
  }

  /** That many days after 1970-01-01. */
  #dayNumber(day: number): readonly HoursStretch[] {
    const known = this.#days.get(day);
    if (known) return known;
    const date = dateOnly(epoch.add({ days: day }).toString());
    const stretches = stretchesOf(date, this.zone, this.policyOf(date));
    this.#days.set(day, stretches);
    return stretches;
  }
}

const perDay = 86_400_000;
const epoch = Temporal.PlainDate.from('1970-01-01');

/** A day from midnight to midnight; where a clock change skips a wall time, what begins then begins an hour later on the wall. */
function stretchesOf(date: DateOnly, zone: TimeZone, policy: Pick<Policy, 'hours' | 'multipliers'>): readonly HoursStretch[] {
  const { hours } = policy;
  const day = Temporal.PlainDate.from(date);
  const at = (wall: WallTime, of = day): number => of.toZonedDateTime({ timeZone: zone, plainTime: wall }).epochMilliseconds;
  const midnight = (of: Temporal.PlainDate): number => of.toZonedDateTime(zone).epochMilliseconds;
  const inside = classOf(day, true, policy);
  const outside = classOf(day, false, policy);
  const walls = [midnight(day), at(hours.from), at(hours.to), midnight(day.add({ days: 1 }))];
  return [outside, inside, outside].flatMap((hoursClass, index) => {
    const [from = 0, to = 0] = [walls[index], walls[index + 1]];
    return to > from ? [{ from, to, date, hours: hoursClass }] : [];
  });
}

/** Of the classes that apply, the one that costs most. */
function classOf(day: Temporal.PlainDate, inHours: boolean, { hours, multipliers }: Pick<Policy, 'hours' | 'multipliers'>): HoursClass {
  const isWorkday = hours.days.includes(day.dayOfWeek);
  const applying: HoursClass[] = [
    ...(isHoliday(day, hours) ? (['holiday'] as const) : []),
    ...(isWorkday ? [] : (['weekend'] as const)),
    ...(isWorkday && !inHours ? (['evening'] as const) : []),
  ];
  return (
    applying.reduce<HoursClass | undefined>(
      (most, next) => (most === undefined || multipliers[next] > multipliers[most] ? next : most),
      undefined,
    ) ?? 'business'
  );
}

const isHoliday = (day: Temporal.PlainDate, { holidays }: BusinessHours): boolean =>
  holidays.includes(day.toString()) || holidays.includes(day.toString().slice(5));
