import { instant } from '../../platform/rules/units';
import type { Entry } from '../rules/entry';
import { countsFor, type CountedName } from '../rules/ticket-client';
import { lengthOf, type Stretch } from '../rules/stretch';
import { entries } from '../time-store';

const pageSize = 100;
const mostSlices = 20;

/**
 * Everybody's entries for a client that began within a stretch, the oldest first, breaks and all; an entry belongs to where it began, so that none
 * is in two months. `names` are the ids by which tickets name the client (`namesOf`): a page for each of them; where that is not all, the rest
 * is asked for in slices at once, as many as the page lets expect.
 */
export async function entriesOfClient(names: readonly (string | CountedName)[], stretch: Stretch): Promise<readonly Entry[]> {
  const found = (await Promise.all(names.map((name) => entriesCounted(typeof name === 'string' ? { name } : name, stretch)))).flat();
  const once = new Map(found.map((entry) => [entry.id, entry]));
  return [...once.values()].filter(({ removed, startedAt }) => !removed && startedAt < stretch.stoppedAt).sort(byStart);
}

async function entriesCounted(counted: CountedName, stretch: Stretch): Promise<readonly Entry[]> {
  const { name, from, until } = counted;
  if ((from !== undefined && from >= stretch.stoppedAt) || (until !== undefined && until <= stretch.startedAt)) return [];
  return (await entriesNamed(name, stretch)).filter(({ startedAt }) => countsFor([counted], name, startedAt));
}

async function entriesNamed(client: string, stretch: Stretch): Promise<readonly Entry[]> {
  const { rows, next } = await page(client, stretch);
  const first = rows.map(({ value }) => value);
  const [oldest, last] = [first.at(0), first.at(-1)];
  if (next === undefined || !oldest || !last) return first;
  const read = { startedAt: oldest.startedAt, stoppedAt: last.startedAt };
  const rest = { startedAt: last.startedAt, stoppedAt: stretch.stoppedAt };
  const slices = Math.ceil((lengthOf(rest) / Math.max(1, lengthOf(read))) * 1.5);
  const others = await Promise.all(inSlices(rest, Math.min(mostSlices, slices)).map((slice) => everyPage(client, slice)));
  return [...first, ...others.flat()];
}

async function everyPage(client: string, stretch: Stretch): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  let after: string | undefined;
  do {
    const { rows, next } = await page(client, stretch, after);
    found.push(...rows.map(({ value }) => value));
    after = next;
  } while (after !== undefined);
  return found;
}

const page = (client: string, { startedAt, stoppedAt }: Stretch, after?: string) =>
  entries.page('by-client', { partition: [client], from: startedAt, to: stoppedAt, limit: pageSize, after });

function inSlices({ startedAt, stoppedAt }: Stretch, count: number): readonly Stretch[] {
  const [from, length] = [Date.parse(startedAt), Date.parse(stoppedAt) - Date.parse(startedAt)];
  const bound = (index: number) => instant(new Date(from + Math.round((length * index) / count)).toISOString());
  return Array.from({ length: count }, (_, index) => ({ startedAt: bound(index), stoppedAt: bound(index + 1) }));
}

const byStart = (one: Entry, other: Entry): number => (one.startedAt < other.startedAt ? -1 : 1);
