import type { Asker } from '../../platform/asker';
import type { ClientId } from '../../clients/rules/client';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { plainPlan, type ClientPlan } from '../rules/client-plan';
import { plannedWith } from '../rules/plan/planned-with';
import { planProblem } from '../rules/plan/plan-problem';
import type { PlanDraft } from '../rules/plan/plan-schema';
import { same } from '../rules/templates/content-difference';
import { isActive, masterNamed } from '../rules/templates/masters';
import { currentVersion } from './master-copies';
import type { ReadPlan } from './open-plan';
import { planRow, savePlan as writePlan } from './plan-store';

export interface SavePlan {
  readonly client: ClientId;
  /** The version that the person saw. */
  readonly version: number;
  readonly draft: PlanDraft;
}

export type PlanSaved =
  { readonly outcome: 'saved'; readonly plan: ClientPlan } | { readonly outcome: 'changedMeanwhile'; readonly plan: ClientPlan };

/** Saves how a client's checklist differs from the master as a new version; tickets made before keep the one they have. */
export async function savePlan(asker: Asker, { version, draft }: SavePlan, read: ReadPlan): Promise<PlanSaved> {
  const present = read.plan?.value ?? plainPlan(read.client);
  const wanted = plannedWith(present, draft);
  if (present.changed?.by === asker.accountId && present.version === version + 1 && same(wanted, present))
    return { outcome: 'saved', plan: present }; // this click was answered into the void
  if (present.version !== version) return { outcome: 'changedMeanwhile', plan: present };
  const master = masterNamed(read.masters, draft.template);
  if (!isActive(master) && draft.template !== present.template)
    throw new Refusal('badInput', `“${master.name}” is retired. Choose another checklist.`);
  const problem = planProblem(wanted, await currentVersion(read, draft.template));
  if (problem !== undefined) throw new Refusal('badInput', problem);
  const saved = await writePlan(read.plan, { ...wanted, changed: { by: asker.accountId, at: now() } });
  if (saved !== 'conflict') return { outcome: 'saved', plan: saved };
  return { outcome: 'changedMeanwhile', plan: (await planRow(read.client.id))?.value ?? present };
}
