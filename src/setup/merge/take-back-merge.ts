import { clientRows } from '../../clients/client-rows';
import { storedClient } from '../../clients/client-store';
import { requireSeen } from '../../clients/of-seen-clients';
import type { ClientId } from '../../clients/rules/client';
import { takenApart } from '../../clients/rules/merge/merged';
import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';

export interface MergeTakenBack {
  readonly outcome: 'takenBack';
  readonly client: ClientId;
}

/** Lets the double stand for itself again: its names, tickets and time count for it. What the other took over stays with that one. */
export async function takeBackMerge(asker: Asker, { client: id }: { readonly client: ClientId }): Promise<MergeTakenBack> {
  const double = await storedClient(id);
  const into = double?.value.merged?.into;
  const stays = into && (await storedClient(into));
  await requireSeen(asker, into ? [into] : []);
  if (!double || !stays) throw new Refusal('notFound', 'This client is not merged into another.');
  const apart = takenApart(stays.value, double.value);
  const outcome = await commit(clientRows.replace(double, apart.double), clientRows.replace(stays, apart.stays));
  return outcome === 'conflict' ? takeBackMerge(asker, { client: id }) : { outcome: 'takenBack', client: id };
}
