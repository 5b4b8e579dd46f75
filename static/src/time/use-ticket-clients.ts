import { useEffect, useState } from 'react';
import type { Ticket } from '../../../src/time/rules/timer';
import type { Group } from '../../../src/time/rules/day/week-totals';
import { call } from '../ui/call';
import { dayAccents } from './day/day-accent';

const mostAtOnce = 200;
/** Kept while the page is open: a ticket hardly ever changes its client. */
let known: ReadonlyMap<string, string> = new Map();
const asked = new Set<string>();

export interface TicketClients {
  /** The client of a ticket, once Jira has named it; until then, and where there is none, the ticket stands for itself. */
  readonly groupOf: (ticket: Ticket) => Group;
  /** The colour class of a group. */
  readonly accentOf: (id: string) => string;
}

/** Whose the tickets on show are. */
export function useTicketClients(tickets: readonly Ticket[]): TicketClients {
  const [names, setNames] = useState(known);
  const wanted = [...new Set(tickets.map(({ id }) => id))].sort().join(' ');
  useEffect(() => {
    const missing = wanted
      .split(' ')
      .filter((id) => id !== '' && !asked.has(id))
      .slice(0, mostAtOnce);
    if (missing.length === 0) return;
    for (const id of missing) asked.add(id);
    call('clientsOfTickets', { tickets: missing }).then(
      (found) => {
        known = new Map([...known, ...found.map(({ ticket, client }) => [ticket, client] as const)]);
        setNames(known);
      },
      () => {
        // only the names are missing: the next screen asks again
        for (const id of missing) asked.delete(id);
      },
    );
  }, [wanted]);
  const groupOf = ({ id, key, summary }: Ticket): Group => {
    const client = names.get(id);
    return client === undefined ? { id, name: `${key} ${summary}` } : { id: client, name: client };
  };
  return { groupOf, accentOf: dayAccents(tickets.map((ticket) => groupOf(ticket).id)) };
}
