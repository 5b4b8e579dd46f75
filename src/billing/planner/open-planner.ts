import * as z from 'zod';
import type { Client, ClientId } from '../../clients/rules/client';
import { seenClients } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { organizationsField } from '../../platform/jira/desk';
import { searchTickets, type FoundTicket } from '../../platform/jira/search-tickets';
import { rowsTogether } from '../../platform/store/rows-together';
import { maintenanceProperty, namedBy, ticketClient } from '../../time/rules/ticket-client';
import { everyTerms, keys, placeOf } from '../billing-store';
import { usualTerms } from '../rules/client-terms';
import type { OnSiteTicket, Stop } from '../rules/planner/propose-routes';
import type { Policy } from '../rules/policy';
import { usualPolicy } from '../rules/usual-policy';
import { zoneOf } from '../rules/zones';
import { keptVersions } from '../statements/kept-versions';

export interface Planner {
  /** Clients with work on site, by name. */
  readonly stops: readonly Stop[];
  /** Tickets that name no client of ours. */
  readonly unknown: readonly OnSiteTicket[];
  /** There are more tickets than were read. */
  readonly isPart: boolean;
}

const most = 100;
const onSite =
  'statusCategory != Done AND (maintenanceTier = onSite OR labels = "site-visit" OR summary ~ "site visit") ORDER BY created ASC';
const fields = z.looseObject({ summary: z.string(), assignee: z.object({ accountId: z.string() }).nullish() });

/** Two rounds of calls. */
export async function readPlanner(asker: Asker) {
  const [clients, found, terms, rows] = await Promise.all([
    seenClients(asker),
    foundOnSite(),
    everyTerms(),
    rowsTogether([placeOf(keys.policies)]),
  ]);
  const policies = rows(placeOf(keys.policies))?.value as { readonly packed: string } | undefined;
  return { clients, found, terms, policy: keptVersions(policies).at(-1)?.policy ?? usualPolicy };
}

async function foundOnSite() {
  const field = await organizationsField();
  const wanted = ['summary', 'assignee', ...(field === undefined ? [] : [field])];
  return { field, tickets: await searchTickets('user', onSite, wanted, most, [maintenanceProperty]) };
}

/** Where somebody has to go: open on-site items of maintenance and visits that were asked for, with how far away their clients are. */
export function openPlanner(
  _asker: Asker,
  _input: object,
  { clients, found: { field, tickets }, terms, policy }: Awaited<ReturnType<typeof readPlanner>>,
): Planner {
  const byName = new Map(clients.flatMap((client) => namedBy(client).map((name) => [name, client] as const)));
  const pinned = new Map(terms.map((kept) => [kept.client, kept.terms]));
  const stops = new Map<ClientId, { readonly client: Client; readonly tickets: OnSiteTicket[] }>();
  const unknown: OnSiteTicket[] = [];
  for (const ticket of tickets) {
    const client = byName.get(
      ticketClient(field === undefined ? undefined : ticket.fields[field], ticket.properties[maintenanceProperty])?.id ?? '',
    );
    if (!client) unknown.push(onSiteTicket(ticket));
    else stops.set(client.id, { client, tickets: [...(stops.get(client.id)?.tickets ?? []), onSiteTicket(ticket)] });
  }
  const all = [...stops.values()].map(({ client, tickets: of }) => stopAt(client, of, policy, pinned.get(client.id)));
  return { stops: all.sort((a, b) => (a.name < b.name ? -1 : 1)), unknown, isPart: tickets.length === most };
}

function onSiteTicket({ id, key, fields: given, properties }: FoundTicket): OnSiteTicket {
  const { summary, assignee } = fields.parse(given);
  return { id, key, summary, assignee: assignee?.accountId ?? null, what: properties[maintenanceProperty] ? 'maintenance' : 'visit' };
}

function stopAt({ id, name, travelMinutes }: Client, tickets: readonly OnSiteTicket[], policy: Policy, terms = usualTerms): Stop {
  const zone = zoneOf(policy, travelMinutes, terms)?.zone.name ?? '';
  return { client: id, name, zone: travelMinutes === null && terms.zone === null ? '' : zone, away: travelMinutes, tickets };
}
