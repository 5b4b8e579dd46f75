import type { Client, ClientId } from '../../clients/rules/client';
import { MasterCopies } from '../templates/master-copies';
import { planRow, planVersion } from '../templates/plan-store';
import { templateVersion } from '../templates/template-store';
import { plainPlan } from '../rules/client-plan';
import type { Checklist } from '../rules/new-ticket';
import type { MadeFrom } from '../rules/run';

/** What a client's ticket would be made from now. */
export async function currentChecklist(client: Client): Promise<Checklist> {
  const plan = (await planRow(client.id))?.value ?? plainPlan(client);
  return { template: await new MasterCopies().current(plan.template), plan };
}

/** What a run's ticket was made from. */
export async function checklistMadeFrom(client: ClientId, from: MadeFrom): Promise<Checklist> {
  const [template, plan] = await Promise.all([templateVersion(from.template, from.version), planVersion(client, from.plan)]);
  return { template, plan };
}
