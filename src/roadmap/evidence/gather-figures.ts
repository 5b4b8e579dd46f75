import * as z from 'zod';
import type { KeptClient } from '../../clients/client-rows';
import type { ClientTerms } from '../../billing/rules/client-terms';
import type { ClientEvidence } from '../../maintenance/rules/signals/evidence';
import { propertyKey } from '../../maintenance/rules/ticket-property';
import { countTickets } from '../../platform/jira/count-tickets';
import { searchTickets } from '../../platform/jira/search-tickets';
import type { DateOnly, Month, TimeZone } from '../../platform/rules/units';
import { entriesOfClient } from '../../time/entries/entries-of-client';
import { namesOf } from '../../time/rules/ticket-client';
import type { Figure, FigureName, Quarters } from '../rules/evidence/evidence';
import type { Cycles, Device } from '../rules/equipment/equipment';
import {
  ageingFigure,
  agreementsFigure,
  dutiesFigure,
  hoursFigure,
  missesFigure,
  missingMonthsFigure,
  stretchOf,
  visitsFigure,
  type MaintenanceMonth,
} from '../rules/evidence/evidence-figures';
import { maintenanceIn, ticketsIn, unresolvedTickets, workedIn } from '../rules/evidence/evidence-queries';

/** What is known of a client before Jira is asked. */
export interface KnownOfClient {
  readonly client: KeptClient;
  readonly heldOn: DateOnly;
  readonly duties: ClientEvidence | undefined;
  readonly terms: ClientTerms | undefined;
  readonly devices: readonly Device[];
  readonly cycles: Cycles;
}

/** The numbers of a client's quarters, asked of Jira in the app's name, so that they are the same for whoever looks; one round of calls. */
export async function gatherFigures(known: KnownOfClient, quarters: Quarters): Promise<readonly Figure[]> {
  const { client, heldOn, duties, terms, devices, cycles } = known;
  const zone = client.timeZone ?? ('UTC' as TimeZone);
  const [tickets, maintenance, work] = await Promise.all([
    ticketFigures(client.organization?.name, quarters),
    maintenanceMonths(client, quarters),
    entriesOfClient(namesOf(client), { ...stretchOf(quarters.now, zone), startedAt: stretchOf(quarters.before, zone).startedAt }),
  ]);
  const behind = { jql: maintenanceIn(client.id, [quarters.now]) };
  const worked = client.organization ? { jql: workedIn(client.organization.name, quarters) } : {};
  const [created, resolved, unresolved] = tickets;
  return [
    created,
    resolved,
    { ...missesFigure(maintenance, quarters), ...behind },
    { ...dutiesFigure(duties, quarters), ...behind },
    { ...hoursFigure(work, quarters, zone), ...worked },
    visitsFigure(work, quarters, zone),
    ageingFigure(devices, heldOn, cycles),
    agreementsFigure(terms?.blocks ?? [], heldOn),
    unresolved,
    missingMonthsFigure(maintenance, quarters),
  ];
}

const unknown = (name: FigureName, why: string): Figure => ({ name, value: null, why });
const notConnected = 'connect its organization on Clients';
const renamed = 'Jira does not know its organization any more; choose it again on Clients';

async function ticketFigures(organization: string | undefined, quarters: Quarters): Promise<readonly [Figure, Figure, Figure]> {
  if (organization === undefined)
    return [unknown('created', notConnected), unknown('resolved', notConnected), unknown('unresolved', notConnected)];
  return Promise.all([
    compared('created', organization, quarters),
    compared('resolved', organization, quarters),
    notResolved(organization),
  ]);
}

async function compared(name: 'created' | 'resolved', organization: string, { now, before, lastYear }: Quarters): Promise<Figure> {
  const jql = ticketsIn(organization, name, now);
  const [value, former, yearAgo] = await Promise.all([
    countTickets('app', jql),
    countTickets('app', ticketsIn(organization, name, before)),
    countTickets('app', ticketsIn(organization, name, lastYear)),
  ]);
  if (value === undefined || former === undefined) return unknown(name, renamed);
  // a client that had no ticket then was hardly a client yet
  return { name, value, before: former, ...(yearAgo !== undefined && yearAgo > 0 ? { lastYear: yearAgo } : {}), jql };
}

async function notResolved(organization: string): Promise<Figure> {
  const jql = unresolvedTickets(organization);
  const value = await countTickets('app', jql);
  return value === undefined ? unknown('unresolved', renamed) : { name: 'unresolved', value, jql };
}

const counts = z.object({
  period: z.string().transform((period) => period as Month),
  open: z.number(),
  failed: z.number(),
  couldNotDo: z.number().default(0),
});

async function maintenanceMonths({ id }: KeptClient, { now, before }: Quarters): Promise<readonly MaintenanceMonth[]> {
  const found = await searchTickets('app', maintenanceIn(id, [now, before]), ['key'], 100, [propertyKey]);
  return found.flatMap(({ properties }) => counts.safeParse(properties[propertyKey]).data ?? []);
}
