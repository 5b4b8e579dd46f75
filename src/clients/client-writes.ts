import { commit, type Change } from '../platform/store/rows';
import {
  clientRows,
  clientsPerSheet,
  countKey,
  countRows,
  keyOfName,
  nameRows,
  type ClientCount,
  type KeptClient,
  type StoredClient,
} from './client-rows';
import type { Client, ClientDraft, ClientId } from './rules/client';
import { nameKey } from './rules/name-key';

/** What is written about a client: what a person entered, and from when its planned days count. */
export type ClientEntry = ClientDraft & Pick<Client, 'startsOn'>;

export interface NewClients {
  readonly added: readonly Client[];
  /** The count as it was written, for who adds more right after. */
  readonly count: ClientCount;
}

/** At most this many new clients fit into one transaction of 25: each takes its row and its name, all together the count. */
export const mostToAdd = 12;

/** Numbers new clients and writes them, all or none; of two who add at once, or add the same name, one has a conflict. */
export async function commitNew(entries: readonly ClientEntry[], count: ClientCount): Promise<NewClients | 'conflict'> {
  const before = count?.value.count ?? 0;
  const added = entries.map((entry, index) => numbered(entry, before + index + 1));
  const value = { count: before + added.length };
  const outcome = await commit(
    count ? countRows.replace(count, value) : countRows.insert(countKey, value),
    ...added.flatMap((client) => [clientRows.insert(client.id, client), nameRows.insert(keyOfName(client.name), { client: client.id })]),
  );
  if (outcome === 'conflict') return outcome;
  const next = { key: countKey, version: (count?.version ?? 0) + 1, value };
  return { added: added.map((client) => ({ ...client, version: 1 })), count: next };
}

function numbered(entry: ClientEntry, number: number): KeptClient {
  return { ...entry, id: `client-${String(number)}` as ClientId, sheet: Math.floor((number - 1) / clientsPerSheet) };
}

/** What replaces a client if it is still as it was read: its row and, where it is renamed, its name, which must be free. */
export function replacing(read: StoredClient, entry: ClientEntry): readonly Change[] {
  const { id, sheet, name, space, also } = read.value;
  const row = clientRows.replace(read, { ...entry, id, sheet, ...(space ? { space } : {}), ...(also ? { also } : {}) });
  if (nameKey(entry.name) === nameKey(name)) return [row];
  const former = { key: keyOfName(name), version: 1, value: { client: id } }; // a name is written once and never changed
  return [row, nameRows.remove(former), nameRows.insert(keyOfName(entry.name), { client: id })];
}
