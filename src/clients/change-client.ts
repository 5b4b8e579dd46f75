import { Refusal } from '../platform/rules/refusal';
import { commit } from '../platform/store/rows';
import { clientRows, type KeptClient } from './client-rows';
import { storedClient } from './client-store';
import type { ClientId } from './rules/client';

/** Changes a field that is nobody's but its own: of two who change the client at once neither loses anything. */
export async function changeClient(id: ClientId, change: (client: KeptClient) => KeptClient): Promise<void> {
  const read = await storedClient(id);
  if (!read) throw new Refusal('notFound', 'There is no such client.');
  const outcome = await commit(clientRows.replace(read, change(read.value)));
  if (outcome === 'conflict') await changeClient(id, change);
}
