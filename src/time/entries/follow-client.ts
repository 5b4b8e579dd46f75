import * as z from 'zod';
import { now } from '../../platform/clock';
import { unlessAbsent } from '../../platform/jira/request';
import { readTicket } from '../../platform/jira/ticket';
import { commit, type Stored } from '../../platform/store/rows';
import type { Entry } from '../rules/entry';
import { recentAfter } from '../rules/team/recent-time';
import { maintenanceProperty, ticketClient } from '../rules/ticket-client';
import type { Clock, TicketClient } from '../rules/timer';
import { clocks, entries, readClock, writeClock } from '../time-store';

/** Whether an entry was billed: the month that it lies in is closed for the client that it counts for. */
export type IsBilled = (entry: Entry) => Promise<boolean>;

/** The product's event of a changed ticket, as far as it may concern whose it is: organizations are a custom field. */
export const clientEvent = z.object({
  issue: z.object({ id: z.union([z.string(), z.number()]).transform(String) }),
  changelog: z
    .object({ items: z.array(z.looseObject({ fieldId: z.string().optional(), fieldtype: z.string().optional() })).default([]) })
    .default({ items: [] }),
});

export async function hearOfClient({ issue, changelog }: z.output<typeof clientEvent>, isBilled: IsBilled): Promise<void> {
  const maybe = changelog.items.some(({ fieldId, fieldtype }) => fieldtype === 'custom' || fieldId?.startsWith('customfield_') === true);
  if (maybe) await followClient(issue.id, isBilled);
}

/**
 * Makes what was worked on a ticket, and what runs there, count for the client that the ticket names now. What was billed to a client stays with it:
 * its statement is closed. The row is written only as it was read, together with what is on its way into the timesheets; the clock's without the mark of its technician's doing.
 */
export async function followClient(ticket: string, isBilled: IsBilled): Promise<void> {
  const found = await unlessAbsent(readTicket('app', ticket, maintenanceProperty));
  if (!found) return;
  const client = ticketClient(found.organizations, found.property);
  const running = await clocks.page('by-ticket', { partition: [ticket] });
  await Promise.all(running.rows.map((row) => runsFor(row, client)));
  let after: string | undefined;
  do {
    const page = await entries.page('by-ticket', { partition: [ticket], after });
    for (const row of page.rows) await countsFor(row, client, isBilled);
    after = page.next;
  } while (after !== undefined);
}

async function runsFor(row: Stored<Clock>, client: TicketClient | null): Promise<void> {
  const { timer } = row.value;
  if (!timer || isSame(timer.ticket.client, client)) return;
  const written = await commit(writeClock(row, { timer: { ...timer, ticket: { ...timer.ticket, client } } }));
  const standing = written === 'conflict' ? await clocks.get(row.key) : undefined;
  if (standing?.value.timer?.ticket.id === timer.ticket.id) await runsFor(standing, client);
}

async function countsFor(row: Stored<Entry>, client: TicketClient | null, isBilled: IsBilled): Promise<void> {
  const entry = row.value;
  if (isSame(entry.ticket.client, client) || (await isBilled(entry))) return;
  const followed = { ...entry, ticket: { ...entry.ticket, client } };
  const clock = await readClock(entry.technician);
  const recent = recentAfter(clock.value.recent ?? [], [{ before: entry, entry: followed }], now());
  const written = await commit(entries.replace(row, followed), writeClock(clock, { recent }));
  const standing = written === 'conflict' ? await entries.get(row.key) : undefined;
  if (standing?.value.ticket.id === entry.ticket.id) await countsFor(standing, client, isBilled);
}

const isSame = (one: TicketClient | null | undefined, other: TicketClient | null): boolean => (one ?? null)?.id === other?.id;
