import { closedSince } from '../../billing/merge/closed-since';
import { clientRows } from '../../clients/client-rows';
import { asClient, storedClient } from '../../clients/client-store';
import { requireSeen } from '../../clients/of-seen-clients';
import type { ClientId } from '../../clients/rules/client';
import { takenApart } from '../../clients/rules/merge/merged';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { pushAll } from '../../platform/queue';
import { Refusal } from '../../platform/rules/refusal';
import { Duration } from '../../platform/rules/units';
import { commit } from '../../platform/store/rows';
import { takeBackProblem } from '../rules/merge/take-back-problem';

export interface MergeTakenBack {
  readonly outcome: 'takenBack';
  readonly client: ClientId;
}

/** Lets the double stand for itself again: its names, tickets and time count for it. What the other took over stays with that one. */
export async function takeBackMerge(asker: Asker, { client: id }: { readonly client: ClientId }): Promise<MergeTakenBack> {
  const double = await storedClient(id);
  const merged = double?.value.merged;
  const stays = merged && (await storedClient(merged.into));
  await requireSeen(asker, merged ? [merged.into] : []);
  if (!double || !stays) throw new Refusal('notFound', 'This client is not merged into another.');
  const problem = takeBackProblem(double.value, stays.value, await closedSince(asClient(stays), merged.at));
  if (problem !== undefined) throw new Refusal('badInput', problem);
  await pushAll('merge', [{ body: { from: id }, after: Duration.ofMinutes(2), atOnce: 1 }]);
  const apart = takenApart(stays.value, double.value, now());
  const outcome = await commit(clientRows.replace(double, apart.double), clientRows.replace(stays, apart.stays));
  return outcome === 'conflict' ? takeBackMerge(asker, { client: id }) : { outcome: 'takenBack', client: id };
}
