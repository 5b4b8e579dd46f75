import { Temporal } from 'temporal-polyfill';
import { instantAfter } from '../../../platform/rules/instant-after';
import { Duration, type Instant, type Minutes, type TimeZone } from '../../../platform/rules/units';

/** A time that a host keeps open for one meeting. */
export interface Slot {
  readonly host: string;
  readonly startsAt: Instant;
  readonly minutes: Minutes;
  /** The host's, in which weeks are counted. */
  readonly timeZone: TimeZone;
}

/** A meeting takes one to two hours. */
export const shortest = 60 as Minutes;
export const longest = 120 as Minutes;
const usualCap = 2;

export interface Booked extends Slot {
  readonly client: string;
}

/** How many meetings a host has in a week at most, by host. */
export type Caps = (host: string) => number;

/** Whether a slot may be offered: of the right length, at a time when the host has nothing else, and not over what the host has in an ISO week. */
export function mayOffer(slot: Slot, booked: readonly Slot[], capPerWeek = usualCap): boolean {
  return openBeside(booked, () => capPerWeek).isOpen(slot);
}

/** Which slots are open beside what is booked; each that is taken closes others. */
export function openBeside(booked: readonly Slot[], caps: Caps) {
  const weeks = new Map<string, Slot[]>();
  const take = (slot: Slot): void => {
    const week = hostWeek(slot);
    weeks.set(week, [...(weeks.get(week) ?? []), slot]);
  };
  booked.forEach(take);
  const isOpen = (slot: Slot): boolean => {
    const inWeek = weeks.get(hostWeek(slot)) ?? [];
    return isRightLength(slot) && inWeek.length < caps(slot.host) && !inWeek.some((other) => overlap(slot, other));
  };
  return { isOpen, take };
}

/** The clients in their order, each into the earliest slot that is left beside what is booked already; whoever finds none is waiting. */
export function book(
  clients: readonly string[],
  slots: readonly Slot[],
  caps: Caps = () => usualCap,
  before: readonly Slot[] = [],
): { readonly booked: readonly Booked[]; readonly waiting: readonly string[] } {
  const left = places(slots, caps, before);
  const booked = left.slice(0, clients.length).map((slot, index) => ({ ...slot, client: clients[index] ?? '' }));
  return { booked, waiting: clients.slice(booked.length) };
}

/** As many slots as can all be booked, the earliest first: none over a host's cap, none at a time already taken. */
function places(slots: readonly Slot[], caps: Caps, before: readonly Slot[]): readonly Slot[] {
  const { isOpen, take } = openBeside(before, caps);
  return byTime(slots).filter((slot) => {
    if (!isOpen(slot)) return false;
    take(slot);
    return true;
  });
}

export const byTime = <T extends Slot>(slots: readonly T[]): readonly T[] =>
  [...slots].sort((one, other) => one.startsAt.localeCompare(other.startsAt) || one.host.localeCompare(other.host));

export const isSameSlot = (one: Pick<Slot, 'host' | 'startsAt'>, other: Pick<Slot, 'host' | 'startsAt'>): boolean =>
  one.host === other.host && one.startsAt === other.startsAt;

export const endOf = ({ startsAt, minutes }: Pick<Slot, 'startsAt' | 'minutes'>): Instant =>
  instantAfter(startsAt, Duration.ofMinutes(minutes));

const isRightLength = ({ minutes }: Slot): boolean => minutes >= shortest && minutes <= longest;

/** Touching ends are no overlap. */
const overlap = (one: Slot, other: Slot): boolean => one.startsAt < endOf(other) && other.startsAt < endOf(one);

const hostWeek = (slot: Slot): string => `${slot.host} ${weekOf(slot)}`;

/** The ISO week on the host's calendar, `2026-W48`: late on a Sunday evening it is Monday in UTC already. */
function weekOf({ startsAt, timeZone }: Pick<Slot, 'startsAt' | 'timeZone'>): string {
  const { yearOfWeek, weekOfYear } = Temporal.Instant.from(startsAt).toZonedDateTimeISO(timeZone);
  return `${String(yearOfWeek)}-W${String(weekOfYear)}`;
}
