import type { StoredClient } from '../../clients/client-rows';
import { Refusal } from '../../platform/rules/refusal';
import type { Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import type { Binder, BinderId } from '../rules/binder';

export interface BinderAsked {
  readonly binder: Binder;
  /** The client's name; empty for our own. */
  readonly name: string;
  readonly client: StoredClient | undefined;
}

/** A binder with its client, in one call. */
export async function binderAsked(id: BinderId): Promise<BinderAsked> {
  const [ofBinder, ofClient] = [
    { entity: 'binder', key: id },
    { entity: 'client', key: id },
  ];
  const row = await rowsTogether(id === 'own' ? [ofBinder] : [ofBinder, ofClient]);
  const binder = (row(ofBinder) as Stored<Binder> | undefined)?.value;
  if (!binder) throw new Refusal('notFound', 'This binder is not made yet.');
  const client = id === 'own' ? undefined : (row(ofClient) as StoredClient | undefined);
  return { binder, client, name: client?.value.name ?? '' };
}
