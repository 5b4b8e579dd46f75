import { billedUntil } from '../../billing/merge/billed-until';
import { asClient, storedClients } from '../../clients/client-store';
import type { ClientId } from '../../clients/rules/client';
import { binders } from '../../hipaa/hipaa-store';
import { maintenanceToMove } from '../../maintenance/merge/take-over';
import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { roadmapToMove } from '../../roadmap/merge/take-over';
import { mergePreview, type MergeFacts, type MergePreview } from '../rules/merge/merge-preview';

export interface TwoClients {
  /** The double. */
  readonly from: ClientId;
  /** The one that stays. */
  readonly into: ClientId;
}

/** What is known of both, so that it can be said before anything is done; three rounds of calls. */
export async function readMerge(_: Asker, { from: double, into: stays }: TwoClients): Promise<MergeFacts> {
  const found = (await storedClients([...new Set([double, stays])])).map(asClient);
  const [from, into] = [double, stays].map((id) => found.find((client) => client.id === id));
  if (!from || !into) throw new Refusal('notFound', 'There is no such client.');
  const [billed, maintenance, roadmap, theirs, ours] = await Promise.all([
    billedUntil(from),
    maintenanceToMove({ from, into }),
    roadmapToMove(double, stays),
    binders.get(double),
    binders.get(stays),
  ]);
  return { from, into, billed, maintenance, roadmap, binders: { from: theirs !== undefined, into: ours !== undefined } };
}

export const previewMerge = (_: Asker, __: TwoClients, facts: MergeFacts): MergePreview => mergePreview(facts);
