import { Temporal } from 'temporal-polyfill';
import { instant, type DateOnly, type Minutes, type TimeZone } from '../../../platform/rules/units';
import type { Holiday } from '../../../time/rules/day/holidays';
import { longest, shortest, type Slot } from './slots';

/** A time of the week that a host keeps open. */
export interface WeeklySlot {
  /** Monday is 1. */
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** On the host's wall, `14:30`. */
  readonly time: string;
  readonly minutes: Minutes;
}

/** Somebody who holds roadmap meetings. */
export interface Host {
  /** Account id. */
  readonly host: string;
  readonly name: string;
  /** Null where the person hides it. */
  readonly email: string | null;
  readonly timeZone: TimeZone;
  readonly slots: readonly WeeklySlot[];
  readonly capPerWeek: number;
  /** Days on which this host holds none. */
  readonly away: readonly DateOnly[];
}

/** Every slot that a host keeps open from one day to another, both included, in the host's zone; none on a holiday or a day away. */
export function slotsOf(host: Host, from: DateOnly, to: DateOnly, holidays: readonly Holiday[]): readonly Slot[] {
  const closed = new Set<string>([...host.away, ...holidays.map(({ date }) => date)]);
  return daysFrom(from, to)
    .filter((day) => !closed.has(day.toString()))
    .flatMap((day) => host.slots.filter(({ weekday }) => weekday === day.dayOfWeek).map((slot) => slotOn(day, slot, host)));
}

/** Where the clocks leave a time out it is an hour later, as on the wall. */
function slotOn(day: Temporal.PlainDate, { time, minutes }: WeeklySlot, { host, timeZone }: Host): Slot {
  const at = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
  return { host, startsAt: instant(at.toInstant().toString({ fractionalSecondDigits: 3 })), minutes, timeZone };
}

function daysFrom(from: DateOnly, to: DateOnly): readonly Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from(from);
  const count = first.until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days + 1;
  return Array.from({ length: Math.max(0, count) }, (_, day) => first.add({ days: day }));
}

/** What is wrong with what somebody entered about a host; undefined if nothing is. */
export function hostProblem({ name, slots, capPerWeek }: Pick<Host, 'name' | 'slots' | 'capPerWeek'>): string | undefined {
  if (slots.length === 0) return `Give ${name} at least one time of the week.`;
  const odd = slots.find(({ minutes }) => minutes < shortest || minutes > longest);
  if (odd) return `A meeting takes ${String(shortest)} to ${String(longest)} minutes.`;
  if (!Number.isInteger(capPerWeek) || capPerWeek < 1 || capPerWeek > 20) return 'A host holds 1 to 20 meetings a week.';
  const clash = slots.some((one, index) => slots.slice(index + 1).some((other) => clashes(one, other)));
  return clash ? 'Two of these times overlap.' : undefined;
}

function clashes(one: WeeklySlot, other: WeeklySlot): boolean {
  const start = ({ time }: WeeklySlot): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return one.weekday === other.weekday && start(one) < start(other) + other.minutes && start(other) < start(one) + one.minutes;
}
