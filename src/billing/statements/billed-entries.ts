import { clientById, clientsOfOrganization } from '../../clients/client-store';
import type { Client, ClientId } from '../../clients/rules/client';
import { dateIn, monthOf } from '../../platform/rules/month';
import type { TimeZone } from '../../platform/rules/units';
import type { Entry } from '../../time/rules/entry';
import { organizationNamed } from '../../time/rules/ticket-client';
import { keys, statementRows } from '../billing-store';

/** Tells of entries whether their month is closed for the client that they count for; what was read once is remembered. */
export function billedEntries(): (entry: Entry) => Promise<boolean> {
  const clients = new Map<string, Promise<readonly Client[]>>();
  const closed = new Map<string, Promise<boolean>>();
  return async ({ ticket, startedAt }) => {
    if (!ticket.client) return false;
    const named = remembered(clients, ticket.client.id, clientsNamed);
    const months = (await named).map(({ id, timeZone }) => keys.statement(monthOf(dateIn(timeZone ?? ('UTC' as TimeZone), startedAt)), id));
    const found = await Promise.all(months.map((month) => remembered(closed, month, isClosed)));
    return found.includes(true);
  };
}

async function clientsNamed(name: string): Promise<readonly Client[]> {
  const organization = organizationNamed(name);
  if (organization !== null) return clientsOfOrganization(organization);
  const client = await clientById(name as ClientId);
  return client ? [client] : [];
}

const isClosed = async (key: string): Promise<boolean> => (await statementRows.get(key)) !== undefined;

function remembered<Value>(known: Map<string, Promise<Value>>, key: string, read: (key: string) => Promise<Value>): Promise<Value> {
  const before = known.get(key);
  if (before) return before;
  const reading = read(key);
  known.set(key, reading);
  return reading;
}
