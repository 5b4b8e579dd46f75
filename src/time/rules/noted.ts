import type { Instant } from '../../platform/rules/units';
import type { Entry } from './entry';

/** When an entry noted time on its ticket; undefined for what notes none: time thrown away, a break, or what waits for its technician's word. */
export const notedAt = ({ removed, review, kind, savedAt }: Entry): Instant | undefined =>
  removed || review || kind === 'break' ? undefined : savedAt;

/** When time was last noted on a ticket, of all entries on it; null for never. */
export function lastNoted(entries: readonly Entry[]): Instant | null {
  const noted = entries.flatMap((entry) => notedAt(entry) ?? []).sort();
  return noted.at(-1) ?? null;
}

/** An entry as a change leaves it, and as it was; without that where it is new. */
export interface Touched {
  readonly before?: Entry;
  readonly entry: Entry;
}

/** Whether it may change when time was last noted on some ticket. */
export function changesMark({ before, entry }: Touched): boolean {
  const noted = notedAt(entry);
  return before ? notedAt(before) !== noted || before.ticket.id !== entry.ticket.id : noted !== undefined;
}

/** Ids of the tickets that the entry is on or was on. */
export function ticketsEver({ ticket, history }: Entry): readonly string[] {
  const former = history.flatMap(({ before }) => before.ticket?.id ?? []);
  return [...new Set([ticket.id, ...former])];
}
