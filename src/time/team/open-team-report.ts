import type { Asker } from '../../platform/asker';
import { organizationsField } from '../../platform/jira/desk';
import { ticketFacts, type TicketFacts } from '../../platform/jira/ticket-facts';
import { instant } from '../../platform/rules/units';
import { entriesOfClient } from '../entries/entries-of-client';
import { teamReport, type ReportTicket, type TeamReport } from '../rules/team/team-report';
import { partsIn, type CountedBy } from '../rules/team/time-report';
import { counted } from '../rules/team/timesheet';
import { maintenanceProperty, ticketClient } from '../rules/ticket-client';
import type { TicketClient } from '../rules/timer';
import { teamHours, type Range } from './team-hours';

export interface AskReport extends Range {
  /** The ids by which tickets name one client; everybody's time if none are given. */
  readonly client?: readonly string[] | undefined;
}

/** More tickets than these, those with the least time, are left without ticket and client. */
const mostTickets = 2_000;

/** No entry is longer than this, so that whatever reaches into the range began at most so long before it. */
const longestEntry = 7 * 24 * 3_600_000;

/** What a report is made of. Entries that were looked for by client know it; for the others their tickets are asked. */
interface ReportSource {
  readonly entries: readonly CountedBy[];
  readonly clients: ReadonlyMap<string, TicketClient>;
  readonly field: string | undefined;
}

export async function readReport(_asker: Asker, { client, ...range }: AskReport): Promise<ReportSource> {
  if (client) return hoursOf(client, range);
  const [entries, field] = await Promise.all([teamHours(range), organizationsField()]);
  return { entries, field, clients: new Map() };
}

async function hoursOf(client: readonly string[], { from, to }: Range): Promise<ReportSource> {
  const startedAt = instant(new Date(Date.parse(from) - longestEntry).toISOString());
  const found = await entriesOfClient(client, { startedAt, stoppedAt: to });
  const entries = found.map((entry) => ({ ...counted(entry), technician: entry.technician }));
  return {
    entries,
    field: undefined,
    clients: new Map(found.flatMap(({ ticket }) => (ticket.client ? [[ticket.id, ticket.client]] : []))),
  };
}

/**
 * Hours by kind, tier, person, client and ticket in a range. Tickets that Jira hides from the person who asks count, and stay unnamed; they do not count
 * for a client, since that would tell whose they are.
 */
export async function openTeamReport(
  _asker: Asker,
  { from, to, client }: AskReport,
  { entries, clients, field }: ReportSource,
): Promise<TeamReport> {
  const range = { from: Date.parse(from), to: Date.parse(to) };
  const asked = { fields: field === undefined ? [] : [field], properties: [maintenanceProperty] };
  const tickets = await ticketFacts('user', ticketsWithMost(entries, range), asked);
  const known = new Map([...tickets].map(([id, facts]) => [id, reportTicket(id, facts, clients.get(id) ?? clientIn(facts, field))]));
  const counting = client ? entries.filter(({ ticket }) => known.has(ticket.id)) : entries;
  return teamReport(counting, range, (ticket) => known.get(ticket) ?? unknown);
}

const unknown: ReportTicket = { ticket: null, client: null };

const reportTicket = (id: string, { key, summary, properties }: TicketFacts, client: TicketClient | null): ReportTicket => ({
  ticket: { id, key, summary },
  client,
  isMaintenance: (properties[maintenanceProperty] ?? null) !== null,
});

const clientIn = ({ fields, properties }: TicketFacts, field: string | undefined): TicketClient | null =>
  ticketClient(field === undefined ? undefined : fields[field], properties[maintenanceProperty]);

function ticketsWithMost(entries: readonly CountedBy[], { from, to }: { readonly from: number; readonly to: number }): readonly string[] {
  const times = new Map<string, number>();
  for (const { ticket, milliseconds } of partsIn(entries, from, to)) times.set(ticket.id, (times.get(ticket.id) ?? 0) + milliseconds);
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostTickets)
    .map(([id]) => id);
}
