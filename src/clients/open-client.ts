import type { Asker } from '../platform/asker';
import { storedClients, whoStayed } from './client-store';
import type { Client, Merged } from './rules/client';
import { clientsSeen } from './seen-clients';
import type { OneClient, SeenClient } from './visible-client';

export interface ClientOpened extends SeenClient {
  /** Clients that were merged into it, and into those, as far as the person sees them. */
  readonly doubles: readonly Pick<Client, 'id' | 'name'>[];
}

/** What is known of one client; the name of one that was merged leads to who stayed in the end, and is empty where the person does not see that client. */
export async function openClient(asker: Asker, _: OneClient, { client, mayEdit }: SeenClient): Promise<ClientOpened> {
  const [doubles, merged] = await Promise.all([doublesOf(asker, client), mergedInto(asker, client)]);
  return { client: { ...client, ...(merged && { merged }) }, mayEdit, doubles };
}

async function mergedInto(asker: Asker, client: Client): Promise<Merged | undefined> {
  if (!client.merged) return undefined;
  const [stays, sees] = await Promise.all([whoStayed(client), clientsSeen(asker)]);
  return { ...client.merged, into: stays.id, name: sees(stays) ? stays.name : '' };
}

async function doublesOf(asker: Asker, { also = [] }: Client): Promise<ClientOpened['doubles']> {
  if (also.length === 0) return [];
  const [known, sees] = await Promise.all([storedClients(also.map(({ id }) => id)), clientsSeen(asker)]);
  return known.flatMap(({ value }) => (sees(value) ? [{ id: value.id, name: value.name }] : []));
}
