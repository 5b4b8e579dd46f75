import { Temporal } from 'temporal-polyfill';
import type { Instant, Minutes } from '../../platform/rules/units';

/** A time that a host keeps open for one meeting. */
export interface Slot {
  readonly host: string;
  readonly startsAt: Instant;
  readonly minutes: Minutes;
}

/** A meeting takes one to two hours. */
const shortest = 60 as Minutes;
const longest = 120 as Minutes;
const usualCap = 2;

export interface Booked extends Slot {
  readonly client: string;
}

/** Whether a slot may be offered: of the right length and, with what the host has in that ISO week, not over the cap. */
export function mayOffer(slot: Slot, booked: readonly Slot[], capPerWeek = usualCap): boolean {
  const week = weekOf(slot);
  const inWeek = booked.filter(({ host, startsAt }) => host === slot.host && weekOf({ startsAt }) === week);
  return slot.minutes >= shortest && slot.minutes <= longest && inWeek.length < capPerWeek;
}

/** The clients in their order, each into the earliest slot that is left; whoever finds none is waiting. */
export function book(
  clients: readonly string[],
  slots: readonly Slot[],
  capPerWeek = usualCap,
): { readonly booked: readonly Booked[]; readonly waiting: readonly string[] } {
  const open = [...slots].sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  const booked: Booked[] = [];
  const waiting: string[] = [];
  for (const client of clients) {
    const at = open.findIndex((slot) => mayOffer(slot, booked, capPerWeek));
    const [slot] = at < 0 ? [] : open.splice(at, 1);
    if (slot) booked.push({ ...slot, client });
    else waiting.push(client);
  }
  return { booked, waiting };
}

/** The ISO week in UTC, `2026-W48`. */
function weekOf({ startsAt }: Pick<Slot, 'startsAt'>): string {
  const { yearOfWeek, weekOfYear } = Temporal.Instant.from(startsAt).toZonedDateTimeISO('UTC');
  return `${String(yearOfWeek)}-W${String(weekOfYear)}`;
}
