import { clientById } from '../../clients/client-store';
import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { plainPlan } from '../rules/client-plan';
import { itemsOfPlan } from '../rules/items-for';
import { noEvidence, type ItemEvidence } from '../rules/signals/evidence';
import { itemOfLine } from '../rules/signals/gather';
import { readinessOf } from '../rules/signals/graduation';
import { lastSignalOf, type LastSignal } from '../rules/signals/watch';
import type { Item, Tier } from '../rules/template';
import { currentVersion } from '../templates/master-copies';
import { planRow } from '../templates/plan-store';
import { readMasters } from '../templates/template-store';
import { evidenceRows, signalsOf } from './signal-store';

/** One item that monitoring watches, or might. */
export interface MonitoredItem {
  readonly item: string;
  readonly title: string;
  readonly unit: string;
  readonly threshold?: Item['threshold'];
  readonly tier: Tier;
  /** Last signals, one for each line of the item that was heard of; `place` names the server or site. */
  readonly signals: readonly (LastSignal & { readonly place: string })[];
  readonly evidence: ItemEvidence;
  /** What is missing before it can be left to monitoring; empty where nothing is, or where it is watched already. */
  readonly missing: readonly string[];
  /** Whether an alert has come that somebody may vouch for. */
  readonly hadAlert: boolean;
}

export interface MonitoredItems {
  readonly items: readonly MonitoredItem[];
}

/** What monitoring says of one client, item by item, and how far each item is from being left to it. */
export async function openMonitoredClient(_asker: Asker, { client }: { readonly client: ClientId }): Promise<MonitoredItems> {
  const [known, row, evidence, kept, masters] = await Promise.all([
    clientById(client),
    planRow(client),
    evidenceRows.get(client),
    signalsOf(client),
    readMasters(),
  ]);
  if (!known) throw new Refusal('notFound', 'This client is not known any more.');
  const plan = row?.value ?? plainPlan(known);
  const template = await currentVersion(masters, plan.template);
  const watchable = itemsOfPlan(template, plan).filter(({ tier, graduatesToMonitoring }) => tier === 'automatic' || graduatesToMonitoring);
  return {
    items: watchable.map((item) => {
      const own = kept.filter((signal) => itemOfLine(signal.item) === item.id);
      const about = evidence?.value.items[item.id] ?? noEvidence;
      return {
        item: item.id,
        title: item.title,
        unit: item.unit ?? '',
        ...(item.threshold && { threshold: item.threshold }),
        tier: item.tier,
        signals: own.map((signal) => ({ ...lastSignalOf(signal), place: signal.item.split('@')[1] ?? '' })),
        evidence: about,
        missing: item.tier === 'automatic' ? [] : readinessOf(item, about).missing,
        hadAlert: own.some(({ lastAlert }) => lastAlert !== undefined),
      };
    }),
  };
}
