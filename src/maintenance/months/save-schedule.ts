import { storedClient, asClient } from '../../clients/client-store';
import { replacing } from '../../clients/client-writes';
import type { Client, ClientId } from '../../clients/rules/client';
import { startsOn } from '../../clients/rules/starts-on';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import { plainPlan, type BusinessDayRule, type ClientPlan } from '../rules/client-plan';
import { planRow, planChanges } from '../templates/plan-store';

export interface SaveSchedule {
  readonly client: ClientId;
  /** The versions of the client and of its plan that the person saw. */
  readonly version: number;
  readonly plan: number;
  readonly planDay: number;
  readonly businessDays: BusinessDayRule;
  readonly leadDays: number;
}

export interface ScheduleSaved {
  readonly outcome: 'saved' | 'changedMeanwhile';
  readonly client: Client;
  readonly plan: ClientPlan;
}

export const readSchedule = async (_: Asker, { client }: SaveSchedule) => {
  const [stored, plan] = await Promise.all([storedClient(client), planRow(client)]);
  return { stored, plan };
};

/** Saves when a client's months are planned, as a new version of its plan; the day and the plan together or neither. */
export async function saveSchedule(
  { accountId: by }: Asker,
  asked: SaveSchedule,
  { stored, plan: row }: Awaited<ReturnType<typeof readSchedule>>,
): Promise<ScheduleSaved> {
  if (!stored) throw new Refusal('notFound', 'There is no such client.');
  const client = asClient(stored);
  const plan = row?.value ?? plainPlan(client);
  if (client.version !== asked.version || plan.version !== asked.plan) return { outcome: 'changedMeanwhile', client, plan };
  const { planDay, businessDays, leadDays } = asked;
  const entry = { ...stored.value, planDay, startsOn: startsOn({ ...client, planDay }, client, now()) };
  const writing = planChanges(row, { ...plan, businessDays, leadDays, changed: { by, at: now() } });
  const outcome = await commit(...replacing(stored, entry), ...writing.changes);
  if (outcome === 'committed')
    return { outcome: 'saved', client: { ...client, ...entry, version: client.version + 1 }, plan: writing.next };
  const again = await readSchedule({ accountId: by, ticket: null }, asked);
  return saveSchedule({ accountId: by, ticket: null }, asked, again);
}
