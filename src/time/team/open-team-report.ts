import { clientsOfSheet, sheetCount } from '../../clients/client-store';
import type { Asker } from '../../platform/asker';
import { organizationsField } from '../../platform/jira/desk';
import { ticketFacts, type TicketFacts } from '../../platform/jira/ticket-facts';
import { clientOfTicket, maintenanceProperty } from '../rules/client-of-ticket';
import { teamReport, type ReportTicket, type TeamReport } from '../rules/team/team-report';
import { partsIn, type CountedBy } from '../rules/team/time-report';
import { teamHours, type Range } from './team-hours';

export interface AskReport extends Range {
  /** A client's name; everybody's time if it is not given. */
  readonly client?: string | undefined;
}

/** More tickets than these, those with the least time, are left without ticket and client. */
const mostTickets = 2_000;

/** What a report is made of. The clients take two rounds of calls, so they are waited for only when the tickets are there too. */
export async function readReport(_asker: Asker, range: AskReport) {
  const clients = allClients();
  clients.catch(() => undefined); // whoever waits for them is told
  const [entries, field] = await Promise.all([teamHours(range), organizationsField()]);
  return { entries, field, clients };
}

/** Hours by kind, person, client and ticket in a range. Tickets that Jira hides from the person who asks count, and stay unnamed. */
export async function openTeamReport(
  _asker: Asker,
  { from, to, client }: AskReport,
  { entries, clients, field }: Awaited<ReturnType<typeof readReport>>,
): Promise<TeamReport> {
  const range = { from: Date.parse(from), to: Date.parse(to) };
  const asked = { fields: field === undefined ? [] : [field], properties: [maintenanceProperty] };
  const [tickets, all] = await Promise.all([ticketFacts('user', ticketsWithMost(entries, range), asked), clients]);
  const names = new Map(all.flatMap(({ organization, name }) => (organization ? [[organization.id, name]] : [])));
  const known = new Map([...tickets].map(([id, facts]) => [id, reportTicket(id, facts, field, names)]));
  return teamReport(entries, range, (ticket) => known.get(ticket) ?? unknown, client);
}

const unknown: ReportTicket = { ticket: null, client: null };

function reportTicket(
  id: string,
  { key, summary, fields, properties }: TicketFacts,
  field: string | undefined,
  names: ReadonlyMap<string, string>,
): ReportTicket {
  const organizations = field === undefined ? undefined : fields[field];
  return { ticket: { id, key, summary }, client: clientOfTicket(properties[maintenanceProperty], organizations, names) };
}

function ticketsWithMost(entries: readonly CountedBy[], { from, to }: { readonly from: number; readonly to: number }): readonly string[] {
  const times = new Map<string, number>();
  for (const { ticket, milliseconds } of partsIn(entries, from, to)) times.set(ticket.id, (times.get(ticket.id) ?? 0) + milliseconds);
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostTickets)
    .map(([id]) => id);
}

async function allClients() {
  const sheets = await sheetCount();
  return (await Promise.all(Array.from({ length: sheets }, (_, sheet) => clientsOfSheet(sheet)))).flat();
}
