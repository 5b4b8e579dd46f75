import type { ClientId } from '../../clients/rules/client';
import { groupsOf } from '../../platform/groups-of';
import { instantAfter } from '../../platform/rules/instant-after';
import { addMonths, dateIn, monthOf } from '../../platform/rules/month';
import { Duration, instant, type Instant, type Month, type TimeZone } from '../../platform/rules/units';
import type { Page } from '../../platform/store/rows';
import { entriesOfClient } from '../../time/entries/entries-of-client';
import { lateEntries } from '../../time/entries/late-entries';
import type { Entry } from '../../time/rules/entry';
import { countsFor, type CountedName } from '../../time/rules/ticket-client';
import { lastChange } from '../../time/rules/late-change';
import { keys, statementRows } from '../billing-store';
import type { ClosedStatement } from '../rules/statement';
import { stretchOfMonth } from '../rules/work-of-month';
import { closedIn } from './closed-in';

/** Months from before those that a statement looks at by itself, of which something changed since, with all that they are priced again from. */
export interface CameLate {
  readonly months: readonly Month[];
  /** These months as they were closed, and those since then that may have adjusted them. */
  readonly closed: readonly ClosedStatement[];
  readonly entries: readonly Entry[];
}

interface Looking {
  readonly client: ClientId;
  /** The names by which tickets name the client. */
  readonly names: readonly CountedName[];
  readonly zone: TimeZone;
  /** The first month that is looked at by itself. */
  readonly before: Month;
  /** The newest of the closed months that are looked at. */
  readonly lastClosed: ClosedStatement | undefined;
}

const someMinutesBefore = Duration.ofMinutes(-5);

/**
 * No call where nothing came late; else one round of them. What changed before the last closing was adjusted by it, and what a month left open in
 * between would take is left to that month.
 */
export async function cameLate(looking: Looking, first: Page<Entry>): Promise<CameLate> {
  const { client, names, zone, before } = looking;
  const concerned = (await changesSince(sinceWhen(looking), first)).filter((entry) => concerns(entry, names));
  const changed = concerned.map(({ startedAt }) => monthOf(dateIn(zone, startedAt))).filter((month) => month < before);
  const months = [...new Set(changed)].sort();
  const [oldest] = months;
  if (oldest === undefined) return { months, closed: [], entries: [] };
  const statements = groupsOf(monthsFrom(oldest, before), 25).map((group) =>
    statementRows.getAll(group.map((month) => keys.statement(month, client))),
  );
  const [kept, entries] = await Promise.all([
    Promise.all(statements),
    Promise.all(months.map((month) => entriesOfClient(names, stretchOfMonth(month, zone)))),
  ]);
  const closed = kept
    .flat()
    .map(({ value }) => closedIn(value))
    .sort((a, b) => (a.statement.month < b.statement.month ? -1 : 1));
  const isClosed = (month: Month): boolean => closed.some(({ statement }) => statement.month === month);
  return { months: months.filter((month) => monthsFrom(month, before).every(isClosed)), closed, entries: entries.flat() };
}

/** Some minutes before the last closing, so that what was saved while somebody closed is not missed; a year where nothing was closed lately. */
function sinceWhen({ lastClosed, before }: Looking): Instant {
  if (!lastClosed) return instant(`${addMonths(before, -9)}-01T00:00:00.000Z`);
  return instantAfter(lastClosed.at, someMinutesBefore);
}

async function changesSince(since: Instant, first: Page<Entry>): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  let page: Page<Entry> | undefined = first;
  while (page) {
    const entries: readonly Entry[] = page.rows.map(({ value }) => value);
    found.push(...entries.filter((entry) => lastChange(entry) >= since));
    const isAll = entries.some((entry) => lastChange(entry) < since);
    page = isAll || page.next === undefined ? undefined : await lateEntries(page.next);
  }
  return found;
}

/** An entry that was moved away concerns the client it came from, too. */
const concerns = ({ ticket, history, startedAt }: Entry, names: readonly CountedName[]): boolean =>
  [ticket, ...history.flatMap(({ before }) => before.ticket ?? [])].some(({ client }) => client && countsFor(names, client.id, startedAt));

function monthsFrom(first: Month, before: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = first; month < before; month = addMonths(month, 1)) months.push(month);
  return months;
}
