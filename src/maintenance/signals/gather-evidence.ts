import { clientById } from '../../clients/client-store';
import type { ClientId } from '../../clients/rules/client';
import { commit, type Stored } from '../../platform/store/rows';
import type { LaidOut } from '../checklist/checklist-store';
import { planChanges, planRow } from '../templates/plan-store';
import { plainPlan, type ClientPlan } from '../rules/client-plan';
import { handBack } from '../rules/signals/hand-over';
import type { ClientEvidence } from '../rules/signals/evidence';
import { gathered, newlySentBack } from '../rules/signals/gather';
import type { KeptSignal } from '../rules/signals/signal';
import { evidenceRows } from './signal-store';

/** Notes what hand and monitor said of a ticket's items; an alert that monitoring missed sends its item back in the same write. */
export async function gatherEvidence(laidOut: LaidOut, kept: readonly KeptSignal[]): Promise<void> {
  const { head, marks } = laidOut.row.value;
  const read = await evidenceRows.get(head.client);
  const before = read?.value ?? (await nothingYet(head.client));
  if (!before) return;
  const after = gathered(before, { head, items: laidOut.items, marks }, kept);
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  const sentBack = newlySentBack(before, after);
  const changes = sentBack.length === 0 ? [] : await sendBack(after, sentBack);
  if ((await commit(writing(read, after), ...changes)) === 'conflict') await gatherEvidence(laidOut, kept);
}

export const writing = (read: Stored<ClientEvidence> | undefined, evidence: ClientEvidence) =>
  read ? evidenceRows.replace(read, evidence) : evidenceRows.insert(evidence.client, evidence);

/** Undefined for a client that is not there any more. */
export async function nothingYet(client: ClientId): Promise<ClientEvidence | undefined> {
  const known = await clientById(client);
  return known && { client, sheet: known.sheet, items: {}, duties: {} };
}

async function sendBack({ client, sheet, items }: ClientEvidence, ids: readonly string[]) {
  const read = await planRow(client);
  const plan = read?.value ?? plainPlan({ id: client, sheet });
  const changed = ids.reduce<ClientPlan>((before, id) => {
    const sentBack = items[id]?.sentBack;
    return sentBack ? handBack(before, id, sentBack) : before;
  }, plan);
  return planChanges(read, changed).changes;
}
