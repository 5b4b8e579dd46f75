import type { Asker } from '../platform/asker';
import { isManager } from '../platform/people';
import { asClient, storedClient } from './client-store';
import type { Client, ClientId } from './rules/client';
import { clientsSeen, noSuchClient } from './seen-clients';

export interface OneClient {
  readonly client: ClientId;
}

export interface SeenClient {
  readonly client: Client;
  /** Whether the person who asks may change it. */
  readonly mayEdit: boolean;
}

/** A client as far as the person who asks may see it. One round of calls up to 100 projects. */
export async function visibleClient(asker: Asker, { client: id }: OneClient): Promise<SeenClient> {
  const [stored, mayEdit, sees] = await Promise.all([storedClient(id), isManager(asker), clientsSeen(asker)]);
  const client = stored && asClient(stored);
  if (!client || !sees(client)) throw noSuchClient();
  return { client, mayEdit };
}
