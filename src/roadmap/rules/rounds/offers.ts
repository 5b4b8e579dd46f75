import { book, byTime, openBeside, type Caps, type Slot } from './slots';

/** How many times a proposal names. */
export const offersEach = 3;

/**
 * What each client is offered: first a time of its own, so that all of them can meet, then the next ones that are nobody's, and where there
 * are none of these, times that others have been offered as well. Who finds no time of its own is waiting.
 */
export function offersFor(
  clients: readonly string[],
  slots: readonly Slot[],
  caps: Caps,
  taken: readonly Slot[],
): { readonly offers: ReadonlyMap<string, readonly Slot[]>; readonly waiting: readonly string[] } {
  const open = byTime(slots).filter(openBeside(taken, caps).isOpen);
  const { booked, waiting } = book(clients, open, caps, taken);
  const own = new Set(booked.map(keyOf));
  const spare = open.filter((slot) => !own.has(keyOf(slot)));
  const offers = booked.map(({ client, ...slot }) => [client, [slot, ...others(slot, spare, booked)]] as const);
  return { offers: new Map(offers), waiting };
}

function others(own: Slot, spare: readonly Slot[], booked: readonly Slot[]): readonly Slot[] {
  const starts = new Set([own.startsAt]); // the same time with another host is no choice
  const chosen = [...nearest(own, spare), ...nearest(own, booked)]
    .filter(({ startsAt }) => !starts.has(startsAt) && starts.add(startsAt))
    .slice(0, offersEach - 1);
  return byTime(chosen.map(({ host, startsAt, minutes, timeZone }) => ({ host, startsAt, minutes, timeZone })));
}

/** Those after it before those ahead of it. */
function nearest(own: Slot, slots: readonly Slot[]): readonly Slot[] {
  const later = slots.filter(({ startsAt }) => startsAt > own.startsAt);
  const earlier = slots.filter(({ startsAt }) => startsAt <= own.startsAt).reverse();
  return [...later, ...earlier];
}

/** The first times that are free for one client, after an instant. */
export const freeSlots = (slots: readonly Slot[], caps: Caps, taken: readonly Slot[], after: string): readonly Slot[] =>
  byTime(slots.filter(({ startsAt }) => startsAt > after)).filter(openBeside(taken, caps).isOpen);

const keyOf = ({ host, startsAt }: Slot): string => `${host} ${startsAt}`;
