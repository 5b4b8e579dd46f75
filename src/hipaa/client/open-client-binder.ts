import { visibleClient, type OneClient } from '../../clients/visible-client';
import type { HipaaStatus } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { binders } from '../hipaa-store';
import { listed, type BinderListed } from '../rules/binders-list';
import { today } from '../today';

export interface ClientBinder {
  readonly hipaa: HipaaStatus;
  readonly binder: BinderListed | null;
}

/** How a client's binder stands today; one round of calls. */
export async function readClientBinder(asker: Asker, asked: OneClient): Promise<ClientBinder> {
  const [{ client }, stored] = await Promise.all([visibleClient(asker, asked), binders.get(asked.client)]);
  return { hipaa: client.hipaa, binder: stored ? listed(stored.value, today()) : null };
}
