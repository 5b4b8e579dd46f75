import { hoursBy, hoursOf, interruptionsBy, partsIn, type Hours, type Interruptions, type CountedBy } from './time-report';
import { hoursByTier, type TierHours } from './tier-hours';
import type { TicketClient } from '../timer';
import type { SeenTicket } from './team-view';

/** What a report knows of a ticket: how the person may see it, and whose it is. */
export interface ReportTicket {
  readonly ticket: SeenTicket;
  /** Null where the ticket names none that is known. */
  readonly client: TicketClient | null;
  /** Whether it is a month's maintenance; missing where that is not known. */
  readonly isMaintenance?: boolean;
}

/** A client by name, and all the ids by which tickets name it. */
export interface ReportClient {
  readonly name: string;
  readonly ids: readonly string[];
}

/** Where time ran up; null for tickets that Jira hides from the person who looks. */
export interface TicketHours extends Hours<string> {
  readonly ticket: SeenTicket;
  readonly client: string | null;
}

/** Hours of the team in a range. Lists begin with the most. */
export interface TeamReport {
  readonly total: Hours<'all'>;
  readonly byPerson: readonly Hours<string>[];
  readonly byTier: readonly TierHours[];
  /** By name of the client; '' is time on tickets of no known client. */
  readonly byClient: readonly Hours<string>[];
  /** The fifty tickets with the most time. */
  readonly byTicket: readonly TicketHours[];
  readonly tickets: number;
  readonly interruptions: {
    readonly total: Interruptions<'all'>;
    readonly byPerson: readonly Interruptions<string>[];
    /** By the client that interrupted. */
    readonly byClient: readonly Interruptions<string>[];
    /** By the ticket that interrupted, named as in `ticketsNamed`. */
    readonly byTicket: readonly (Interruptions<string> & { readonly ticket: SeenTicket })[];
  };
  /** Every client in the range, by name. */
  readonly clients: readonly ReportClient[];
}

const mostTickets = 50;

/** Sums a range up. Range in milliseconds since 1970. */
export function teamReport(
  entries: readonly CountedBy[],
  range: { readonly from: number; readonly to: number },
  known: (ticket: string) => ReportTicket,
): TeamReport {
  const clientOf = (ticket: string): string => known(ticket).client?.name ?? '';
  const parts = partsIn(entries, range.from, range.to);
  const byTicket = hoursBy(parts, ({ ticket }) => ticket.id).filter((hours) => hours.worked > 0);
  return {
    total: hoursOf('all', parts),
    byPerson: hoursBy(parts, ({ technician }) => technician),
    byTier: hoursByTier(parts, (ticket) => known(ticket).isMaintenance === true),
    byClient: hoursBy(parts, ({ ticket, kind }) => (kind === 'break' ? undefined : clientOf(ticket.id))),
    byTicket: byTicket
      .slice(0, mostTickets)
      .map((hours) => ({ ...hours, ticket: known(hours.of).ticket, client: clientOf(hours.of) || null })),
    tickets: byTicket.length,
    interruptions: {
      total: interruptionsBy(parts, () => 'all' as const)[0] ?? { of: 'all', milliseconds: 0, count: 0 },
      byPerson: interruptionsBy(parts, ({ technician }) => technician),
      byClient: interruptionsBy(parts, ({ ticket }) => clientOf(ticket.id)),
      byTicket: interruptionsBy(parts, ({ ticket }) => ticket.id)
        .slice(0, mostTickets)
        .map((cost) => ({ ...cost, ticket: known(cost.of).ticket })),
    },
    clients: clientsNamed(parts.flatMap(({ ticket }) => known(ticket.id).client ?? [])),
  };
}

function clientsNamed(clients: readonly TicketClient[]): readonly ReportClient[] {
  const ids = new Map<string, Set<string>>();
  for (const { id, name } of clients) ids.set(name, (ids.get(name) ?? new Set()).add(id));
  return [...ids].map(([name, of]) => ({ name, ids: [...of] })).sort((a, b) => a.name.localeCompare(b.name));
}
