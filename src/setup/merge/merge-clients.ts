import * as z from 'zod';
import { billedUntil } from '../../billing/merge/billed-until';
import { clientRows } from '../../clients/client-rows';
import { asClient, storedClient } from '../../clients/client-store';
import { clientIdSchema } from '../../clients/rules/client-draft-schema';
import type { ClientId } from '../../clients/rules/client';
import { asDouble, withDouble } from '../../clients/rules/merge/merged';
import { takeOverMaintenance } from '../../maintenance/merge/take-over';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { log } from '../../platform/log';
import { pushAll } from '../../platform/queue';
import { Refusal } from '../../platform/rules/refusal';
import { Duration } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import { takeOverRoadmap } from '../../roadmap/merge/take-over';
import { mergePreview, type MergeFacts } from '../rules/merge/merge-preview';
import { mergeRows, type KeptMerge } from './merge-store';
import { nameWhatIsTheirs } from './name-what-is-theirs';
import type { TwoClients } from './read-merge';

export interface MergeAsked extends TwoClients {
  /** As the person saw them. */
  readonly versions: { readonly from: number; readonly into: number };
}

export interface MergeDone {
  readonly outcome: 'merged';
  readonly into: ClientId;
}

export const mergeEvent = z.object({ from: clientIdSchema });

/**
 * Makes one client of two. 1. The queue is told, should this function die. 2. The intent is written under the double's id. 3. What the double has goes
 * over, each thing known by its id. 4. One transaction lets the double's names lead to the one that stays. Every step can be done again.
 */
export async function mergeClients(asker: Asker, { from, into, versions }: MergeAsked, facts: MergeFacts): Promise<MergeDone> {
  const begun = await mergeRows.get(from);
  if (begun?.value.done !== true && begun?.value.into === into) return carryOut(asker, begun);
  const [refusal] = mergePreview(facts).refusals;
  if (refusal !== undefined) throw new Refusal('badInput', refusal);
  if (facts.from.version !== versions.from || facts.into.version !== versions.into) throw changed();
  noteConflicts(facts);
  const wanted: KeptMerge = { from, into, by: asker.accountId, at: now(), done: false };
  await pushAll('merge', [{ body: { from }, after: Duration.ofMinutes(2), atOnce: 1 }]);
  if ((await commit(begun ? mergeRows.replace(begun, wanted) : mergeRows.insert(from, wanted))) === 'conflict') throw changed();
  return carryOut(asker, { key: from, version: (begun?.version ?? 0) + 1, value: wanted });
}

/** Goes on with a merge whose function died; and once it stands, or was taken back, lets the tickets in Jira follow. */
export async function continueMerge({ from }: z.output<typeof mergeEvent>): Promise<void> {
  const begun = await mergeRows.get(from);
  if (!begun) return;
  if (!begun.value.done) await carryOut({ accountId: begun.value.by, ticket: null }, begun);
  await nameWhatIsTheirs(begun.value);
}

async function carryOut(asker: Asker, begun: Stored<KeptMerge>): Promise<MergeDone> {
  const { from, into } = begun.value;
  const [double, stays] = await Promise.all([storedClient(from), storedClient(into)]);
  if (!double || !stays) throw new Refusal('notFound', 'There is no such client.');
  if (!double.value.merged) {
    await takeOverRoadmap(asker, from, into);
    await takeOverMaintenance(begun.value.by, { from: asClient(double), into: asClient(stays) });
  }
  await finish(begun);
  return { outcome: 'merged', into };
}

async function finish(begun: Stored<KeptMerge>): Promise<void> {
  const { from, into, by, at } = begun.value;
  const [double, stays, intent] = await Promise.all([storedClient(from), storedClient(into), mergeRows.get(from)]);
  if (!double || !stays || intent?.value.done !== false) return;
  const { at: billed } = await billedUntil(asClient(double));
  const outcome = await commit(
    clientRows.replace(double, asDouble(double.value, { into, name: stays.value.name, from: billed, at, by })),
    clientRows.replace(stays, withDouble(stays.value, double.value, billed)),
    mergeRows.replace(intent, { ...intent.value, done: true }),
  );
  if (outcome === 'conflict') await finish(begun);
}

/** What of the double gives way to what the one that stays has; it stands on the double's own pages. */
function noteConflicts({ from, into, maintenance: { plan }, roadmap }: MergeFacts): void {
  const { parts, items, checked } = plan.differs;
  const counts = { plan: parts.length + items.length, checked: checked.length, roadmap: roadmap.differs.length };
  if (Object.values(counts).some((count) => count > 0)) log('merge-conflicts', { from: from.id, into: into.id, ...counts });
}

const changed = (): Refusal =>
  new Refusal('changedMeanwhile', 'Somebody has changed one of them meanwhile. Look at what would move once more.');
