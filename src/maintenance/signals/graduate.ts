import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { planChanges, planRow } from '../templates/plan-store';
import { plainPlan, type ClientPlan } from '../rules/client-plan';
import { itemsOfPlan } from '../rules/items-for';
import { noEvidence, type ClientEvidence, type ItemEvidence } from '../rules/signals/evidence';
import { readinessOf } from '../rules/signals/graduation';
import { handBack, handOver } from '../rules/signals/hand-over';
import type { Item } from '../rules/template';
import { currentVersion } from '../templates/master-copies';
import { readMasters } from '../templates/template-store';
import { nothingYet, writing } from './gather-evidence';
import { evidenceRows, signalKey, signals } from './signal-store';

interface OneItem {
  readonly client: ClientId;
  readonly item: string;
}

export interface ItemChanged {
  readonly outcome: 'changed';
  readonly evidence: ItemEvidence;
}

/** A manager leaves an item to monitoring, on the evidence of three months and a proven alert; new tickets have it so. */
export async function approveGraduation(asker: Asker, input: OneItem): Promise<ItemChanged> {
  return changeItem(input, ({ item, plan, evidence }) => {
    if (item.tier === 'automatic') throw new Refusal('changedMeanwhile', 'This item is watched by monitoring already.');
    if (!item.graduatesToMonitoring) throw new Refusal('badInput', 'This item cannot be watched by monitoring.');
    const { months, missing } = readinessOf(item, evidence);
    const { proven } = evidence;
    if (missing.length > 0 || !proven) throw new Refusal('badInput', missing.join(' '));
    const [by, at] = [asker.accountId, now()];
    return { plan: handOver(plan, input.item, by, at), evidence: { ...evidence, approved: { by, at, months, proven } } };
  });
}

/** A manager has an item checked by hand again, and says why; what was recorded so far does not count any more. */
export async function takeBackFromMonitoring(asker: Asker, input: OneItem & { readonly why: string }): Promise<ItemChanged> {
  return changeItem(input, ({ item, plan, evidence }) => {
    if (item.tier !== 'automatic') throw new Refusal('changedMeanwhile', 'This item is checked by hand already.');
    const sentBack = { why: input.why, by: asker.accountId, at: now() };
    return { plan: handBack(plan, input.item, sentBack), evidence: { ...evidence, sentBack } };
  });
}

/** Somebody found what monitoring should have warned of and did not: one such alert sends the item back to be checked by hand. */
export async function reportMissedAlert(asker: Asker, { what, ...input }: OneItem & { readonly what: string }): Promise<ItemChanged> {
  return changeItem(input, ({ item, plan, evidence }) => {
    if (item.tier !== 'automatic') throw new Refusal('changedMeanwhile', 'This item is checked by hand already.');
    const sentBack = { why: `Alert missed: ${what}`, by: asker.accountId, at: now() };
    return { plan: handBack(plan, input.item, sentBack), evidence: { ...evidence, sentBack } };
  });
}

/** A technician vouches that the item's last alert was a test, and arrived. */
export async function proveAlert(asker: Asker, input: OneItem): Promise<ItemChanged> {
  const kept = await signals.get(signalKey(input.client, input.item));
  const alert = kept?.value.lastAlert;
  if (!alert) throw new Refusal('notFound', 'No alert has come for this item yet. Cause one, and mark it when it has arrived.');
  return changeItem(input, ({ evidence }) => ({ evidence: { ...evidence, proven: { alert, by: asker.accountId, at: now() } } }));
}

interface Before {
  readonly item: Item;
  readonly plan: ClientPlan;
  readonly evidence: ItemEvidence;
}

/** Changes the evidence of an item, and with it the client's plan, in one write. */
async function changeItem(
  input: OneItem,
  change: (before: Before) => { readonly plan?: ClientPlan; readonly evidence: ItemEvidence },
): Promise<ItemChanged> {
  const [read, row] = await Promise.all([evidenceRows.get(input.client), planRow(input.client)]);
  const all = read?.value ?? (await nothingYet(input.client));
  if (!all) throw new Refusal('notFound', 'This client is not known any more.');
  const plan = row?.value ?? plainPlan({ id: input.client, sheet: all.sheet });
  const item = itemsOfPlan(await currentVersion(await readMasters(), plan.template), plan).find(({ id }) => id === input.item);
  if (!item) throw new Refusal('notFound', 'This item is not on the client’s checklist any more.');
  const next = change({ item, plan, evidence: all.items[input.item] ?? noEvidence });
  await write(read, { ...all, items: { ...all.items, [input.item]: next.evidence } }, row, next.plan);
  return { outcome: 'changed', evidence: next.evidence };
}

async function write(
  read: Stored<ClientEvidence> | undefined,
  evidence: ClientEvidence,
  row: Stored<ClientPlan> | undefined,
  plan: ClientPlan | undefined,
): Promise<void> {
  const changes = plan ? planChanges(row, plan).changes : [];
  if ((await commit(writing(read, evidence), ...changes)) === 'committed') return;
  throw new Refusal('changedMeanwhile', 'Something about this client changed just now. Look again, please.');
}
