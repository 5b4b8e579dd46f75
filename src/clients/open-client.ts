import type { Asker } from '../platform/asker';
import { storedClients, whoStayed } from './client-store';
import type { Client } from './rules/client';
import { clientsSeen } from './seen-clients';
import type { OneClient, SeenClient } from './visible-client';

export interface ClientOpened extends SeenClient {
  /** Clients that were merged into it, and into those, as far as the person sees them. */
  readonly doubles: readonly Pick<Client, 'id' | 'name'>[];
}

/** What is known of one client; the name of one that was merged leads to who stayed in the end. */
export async function openClient(asker: Asker, _: OneClient, { client, mayEdit }: SeenClient): Promise<ClientOpened> {
  const [doubles, stays] = await Promise.all([doublesOf(asker, client), whoStayed(client)]);
  const merged = client.merged && { merged: { ...client.merged, into: stays.id, name: stays.name } };
  return { client: { ...client, ...merged }, mayEdit, doubles };
}

async function doublesOf(asker: Asker, { also = [] }: Client): Promise<ClientOpened['doubles']> {
  if (also.length === 0) return [];
  const [known, sees] = await Promise.all([storedClients(also.map(({ id }) => id)), clientsSeen(asker)]);
  return known.flatMap(({ value }) => (sees(value) ? [{ id: value.id, name: value.name }] : []));
}
