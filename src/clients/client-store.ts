import { groupsOf } from '../platform/groups-of';
import { clientRows, clientsPerSheet, countKey, countRows, keyOfName, nameRows, type ClientCount, type StoredClient } from './client-rows';
import type { Client, ClientId } from './rules/client';
import { nameKey } from './rules/name-key';

/** The clients of one sheet of the run ledger, at most 50, in the order of their names; one query. */
export async function clientsOfSheet(sheet: number): Promise<readonly Client[]> {
  return (await clientRows.page('by-sheet', { partition: [sheet], limit: 100 })).rows.map(asClient);
}

/** The clients of an organization of the service desk, mostly one, and those they were merged into; at most 100. */
export async function clientsOfOrganization(organization: string): Promise<readonly Client[]> {
  const found = (await clientRows.page('by-organization', { partition: [organization] })).rows.map(asClient);
  const into = found.flatMap(({ merged }) => merged?.into ?? []).filter((id) => !found.some((client) => client.id === id));
  return into.length === 0 ? found : [...found, ...(await storedClients([...new Set(into)])).map(asClient)];
}

/** The client itself, or the one that it was merged into. */
export async function whoStayed(client: Client): Promise<Client> {
  const into = client.merged && (await clientById(client.merged.into));
  return into ? whoStayed(into) : client;
}

/** How many sheets there are, numbered from 0; all of them can be read at once. One get. */
export async function sheetCount(): Promise<number> {
  return Math.ceil(((await clientCount())?.value.count ?? 0) / clientsPerSheet);
}

export async function clientById(id: ClientId): Promise<Client | undefined> {
  const stored = await storedClient(id);
  return stored && asClient(stored);
}

/** The client of that name, whatever its case and spaces. */
export async function clientByName(name: string): Promise<Client | undefined> {
  const stored = (await clientsNamed([name])).get(nameKey(name));
  return stored && asClient(stored);
}

export const asClient = ({ value, version }: StoredClient): Client => ({ ...value, version });

export const storedClient = (id: ClientId): Promise<StoredClient | undefined> => clientRows.get(id);

/** Several clients by their ids, in one round trip; those that do not exist are left out. */
export const storedClients = (ids: readonly ClientId[]): Promise<readonly StoredClient[]> =>
  inBatches(ids, (keys) => clientRows.getAll(keys));

export const clientCount = (): Promise<ClientCount> => countRows.get(countKey);

/** The clients of those names, by name key; names that nobody has are left out. Two round trips, however many names. */
export async function clientsNamed(wanted: readonly string[]): Promise<ReadonlyMap<string, StoredClient>> {
  const holders = await inBatches(wanted.map(keyOfName), (keys) => nameRows.getAll(keys));
  const ids = holders.map(({ value }) => value.client);
  const found = await inBatches(ids, (keys) => clientRows.getAll(keys));
  return new Map(found.map((client) => [nameKey(client.value.name), client]));
}

async function inBatches<T>(keys: readonly string[], read: (keys: readonly string[]) => Promise<readonly T[]>): Promise<readonly T[]> {
  return (await Promise.all(groupsOf(keys, mostInBatch).map(read))).flat();
}

/** The store's limit for one batch. */
const mostInBatch = 25;
