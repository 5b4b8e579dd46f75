import type { ClientId } from '../../clients/rules/client';
import { commit, rowsOf, type Stored } from '../../platform/store/rows';
import { plainPlan, type ClientPlan } from '../rules/client-plan';

/** Each client's plan as it is now, found by the sheet of its client; and under a key of its own each version there ever was. */
const plans = rowsOf<ClientPlan>('plan', ({ sheet }) => ({ sheet }));
const planVersions = rowsOf<ClientPlan>('plan');

const mostFormer = 20;

const versionKey = (client: ClientId, version: number): string => `${client}:${String(version)}`;

/** The plans of a sheet's clients that somebody has changed, by client; one query. */
export async function plansOfSheet(sheet: number): Promise<ReadonlyMap<ClientId, ClientPlan>> {
  const { rows } = await plans.page('by-sheet', { partition: [sheet] });
  return new Map(rows.map(({ value }) => [value.client, value]));
}

/** A client's plan as it is now; the row is absent while nobody has changed it. */
export const planRow = (client: ClientId): Promise<Stored<ClientPlan> | undefined> => plans.get(client);

/** The plan that a ticket was created with. Version 0 needs no call. */
export async function planVersion(client: ClientId, version: number): Promise<ClientPlan> {
  const plain = plainPlan({ id: client, sheet: 0 });
  return version === 0 ? plain : ((await planVersions.get(versionKey(client, version)))?.value ?? plain);
}

/** The versions before this one, latest first; one call. */
export async function latestPlans({ client, version }: ClientPlan): Promise<readonly ClientPlan[]> {
  const count = Math.min(mostFormer, Math.max(0, version - 1));
  const rows = await planVersions.getAll(Array.from({ length: count }, (_, ago) => versionKey(client, version - 1 - ago)));
  return rows.map(({ value }) => value).sort((one, other) => other.version - one.version);
}

/** What writes the next version if the plan is still the one that was read, beside whatever else is written with it. */
export function planChanges(read: Stored<ClientPlan> | undefined, plan: ClientPlan) {
  const next: ClientPlan = { ...plan, version: (read?.value.version ?? 0) + 1 };
  const changes = [
    read ? plans.replace(read, next) : plans.insert(next.client, next),
    planVersions.insert(versionKey(next.client, next.version), next),
  ];
  return { next, changes };
}

/** Writes the next version if the plan is still the one that was read; answers it as it then is. */
export async function savePlan(read: Stored<ClientPlan> | undefined, plan: ClientPlan): Promise<ClientPlan | 'conflict'> {
  const { next, changes } = planChanges(read, plan);
  return (await commit(...changes)) === 'conflict' ? 'conflict' : next;
}
