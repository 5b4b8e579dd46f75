import type { Asker } from '../../platform/asker';
import { clientById } from '../../clients/client-store';
import type { Client, ClientId } from '../../clients/rules/client';
import { Refusal } from '../../platform/rules/refusal';
import type { Stored } from '../../platform/store/rows';
import { plainPlan, type ClientPlan } from '../rules/client-plan';
import type { Master } from '../rules/templates/masters';
import type { TemplateVersion } from '../rules/template';
import { currentVersion } from './master-copies';
import { latestPlans, planRow } from './plan-store';
import { readMasters, type ReadMasters } from './template-store';

export interface PlanOpened {
  readonly client: Client;
  readonly plan: ClientPlan;
  readonly masters: readonly Master[];
  /** The client's checklist as it is published now. */
  readonly template: TemplateVersion;
  /** Former versions of the plan, latest first. */
  readonly former: readonly ClientPlan[];
}

export interface ReadPlan extends ReadMasters {
  readonly client: Client;
  readonly plan: Stored<ClientPlan> | undefined;
}

interface OfClient {
  readonly client: ClientId;
}

export async function readPlan(_: Asker, { client: id }: OfClient): Promise<ReadPlan> {
  const [client, plan, masters] = await Promise.all([clientById(id), planRow(id), readMasters()]);
  if (!client) throw new Refusal('notFound', 'There is no such client.');
  return { client, plan, ...masters };
}

/** How a client's checklist is planned, and what it was before. */
export async function openPlan(_: Asker, __: OfClient, read: ReadPlan): Promise<PlanOpened> {
  const { client, masters } = read;
  const plan = read.plan?.value ?? plainPlan(client);
  const [template, former] = await Promise.all([currentVersion(read, plan.template), latestPlans(plan)]);
  return { client, plan, masters, template, former };
}
