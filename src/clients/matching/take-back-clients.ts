import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { groupsOf } from '../../platform/groups-of';
import { commit } from '../../platform/store/rows';
import { clientRows, keyOfName, nameRows, type StoredClient } from '../client-rows';
import { storedClients } from '../client-store';
import type { ClientId } from '../rules/client';
import { isFresh } from '../rules/matching/is-fresh';

export interface TakenBack {
  readonly clients: number;
  /** Names of those that somebody has changed since; they stay. */
  readonly stayed: readonly string[];
}

/** Takes back clients that were just added and that nobody has touched since; their numbers are given to nobody else. */
export async function takeBackClients(_: Asker, { clients }: { readonly clients: readonly ClientId[] }): Promise<TakenBack> {
  const found = await storedClients(clients);
  const fresh = found.filter(({ version, value }) => isFresh({ ...value, version }, now()));
  const stayed = new Set(found.filter((each) => !fresh.includes(each)));
  for (const group of groupsOf(fresh, mostAtOnce)) {
    if ((await commit(...group.flatMap(removing))) === 'conflict') for (const each of group) stayed.add(each);
  }
  return { clients: found.length - stayed.size, stayed: [...stayed].map(({ value }) => value.name) };
}

/** A row and a name each; a transaction holds 25. */
const mostAtOnce = 12;

const removing = (read: StoredClient) => [
  clientRows.remove(read),
  nameRows.remove({ key: keyOfName(read.value.name), version: 1, value: { client: read.value.id } }),
];
