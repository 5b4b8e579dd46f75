import { clientRows } from '../../clients/client-rows';
import { asClient, clientsOfSheet, sheetCount } from '../../clients/client-store';
import type { Client, ClientId } from '../../clients/rules/client';
import { clientsSeen } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { groupsOf } from '../../platform/groups-of';
import { isManager } from '../../platform/people';
import type { Instant } from '../../platform/rules/units';
import { rowsTogether } from '../../platform/store/rows-together';
import { triggerAddress } from '../../platform/web-trigger';
import { MasterCopies } from '../templates/master-copies';
import { plansOfSheet } from '../templates/plan-store';
import { plainPlan } from '../rules/client-plan';
import { currentPeriod } from '../rules/due';
import { itemsOfPlan, linesOfPlan } from '../rules/items-for';
import { neglectedDuties, type NeglectedDuty } from '../rules/signals/client-duty';
import { coverageOf, type Coverage } from '../rules/signals/coverage';
import { noEvidence, type ClientEvidence } from '../rules/signals/evidence';
import { readinessOf } from '../rules/signals/graduation';
import type { KeptSignal } from '../rules/signals/signal';
import { lastSignalOf, type LastSignal } from '../rules/signals/watch';
import type { TemplateVersion } from '../rules/template';
import { refusedPlace, type RefusedSignal } from './refused-signals';
import { secretPlace, type SecretFacts } from './signal-secret';
import { alertsNow, evidenceOfSheet, signalsTold } from './signal-store';

/** A signal that somebody should look at, with the words for its client and item. */
export interface NoticedSignal extends LastSignal {
  readonly client: ClientId;
  readonly clientName: string;
  readonly item: string;
  readonly title: string;
  readonly unit: string;
}

export interface MonitoredClient {
  readonly id: ClientId;
  readonly name: string;
  readonly coverage: Coverage;
  /** How many items have all that is needed to be left to monitoring. */
  readonly ready: number;
  readonly neglected: readonly (NeglectedDuty & { readonly title: string })[];
}

export interface Monitoring {
  readonly mayManage: boolean;
  /** Where signals are sent; only a manager is told. */
  readonly address: string | null;
  readonly secret: { readonly by: string; readonly at: Instant } | null;
  readonly alerts: readonly NoticedSignal[];
  readonly silent: readonly NoticedSignal[];
  readonly refused: readonly RefusedSignal[];
  readonly clients: readonly MonitoredClient[];
  /** The next sheet of clients; null after the last. */
  readonly next: number | null;
}

const triggerKey = 'signals';

/** What monitoring reports, and how far it carries: the first clients, or those of a further sheet. */
export async function openMonitoring(asker: Asker, { sheet = 0 }: { readonly sheet?: number | undefined }): Promise<Monitoring> {
  const masters = new MasterCopies();
  const [mayManage, sees, rows, loud, silent, sheets, all, plans, evidence] = await Promise.all([
    isManager(asker),
    clientsSeen(asker),
    rowsTogether([secretPlace, refusedPlace]),
    alertsNow(),
    signalsTold('silent', now()),
    sheetCount(),
    clientsOfSheet(sheet),
    plansOfSheet(sheet),
    evidenceOfSheet(sheet),
  ]);
  const planOf = (client: Client) => plans.get(client.id) ?? plainPlan(client);
  const clients = all.filter(sees);
  const quiet = silent.map(({ value }) => value);
  const [names, address, ...templates] = await Promise.all([
    namesOf([...loud, ...quiet], sees),
    mayManage ? triggerAddress(triggerKey) : null,
    ...clients.map((client) => masters.current(planOf(client).template)),
  ]);
  const noticed = noticing(names, templates[0]);
  const facts = rows(secretPlace)?.value as SecretFacts | undefined;
  return {
    mayManage,
    address,
    secret: facts ? { by: facts.by, at: facts.at } : null,
    alerts: loud.flatMap(noticed),
    silent: quiet.flatMap(noticed),
    refused: (rows(refusedPlace)?.value as { readonly list: readonly RefusedSignal[] } | undefined)?.list ?? [],
    clients: clients.flatMap((client, place) => {
      const template = templates[place];
      return template && client.status === 'active' ? [monitored(client, itemsOf(template, planOf(client)), evidence.get(client.id))] : [];
    }),
    next: sheet + 1 < sheets ? sheet + 1 : null,
  };
}

const itemsOf = (template: TemplateVersion, plan: Parameters<typeof linesOfPlan>[1]) => ({
  lines: linesOfPlan(template, plan),
  items: itemsOfPlan(template, plan),
});

function monitored(client: Client, { lines, items }: ReturnType<typeof itemsOf>, evidence: ClientEvidence | undefined): MonitoredClient {
  const candidates = items.filter(({ tier, graduatesToMonitoring }) => graduatesToMonitoring && tier !== 'automatic');
  const ready = candidates.filter((item) => readinessOf(item, evidence?.items[item.id] ?? noEvidence).missing.length === 0);
  const neglected = evidence ? neglectedDuties(evidence, currentPeriod(client, now())) : [];
  const titled = neglected.map((duty) => ({ ...duty, title: items.find(({ id }) => id === duty.item)?.title ?? duty.item }));
  return { id: client.id, name: client.name, coverage: coverageOf(lines), ready: ready.length, neglected: titled };
}

function noticing(names: ReadonlyMap<ClientId, string>, template: TemplateVersion | undefined) {
  return (kept: KeptSignal): readonly NoticedSignal[] => {
    const [base, place] = kept.item.split('@');
    const item = template?.items.find(({ id }) => id === base);
    const title = [item?.title ?? kept.item, ...(item && place !== undefined ? [place] : [])].join(' · ');
    const clientName = names.get(kept.client);
    if (clientName === undefined) return [];
    return [{ ...lastSignalOf(kept), client: kept.client, clientName, item: kept.item, title, unit: item?.unit ?? '' }];
  };
}

/** Of the clients that the person sees. */
async function namesOf(kept: readonly KeptSignal[], sees: (client: Client) => boolean): Promise<ReadonlyMap<ClientId, string>> {
  const groups = groupsOf([...new Set(kept.map(({ client }) => client))], 25);
  const rows = await Promise.all(groups.map((group) => clientRows.getAll(group)));
  const seen = rows.flat().filter((row) => sees(asClient(row)));
  return new Map(seen.map(({ value }) => [value.id, value.name]));
}
