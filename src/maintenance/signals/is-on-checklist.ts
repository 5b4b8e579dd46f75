import type { KeptClient } from '../../clients/client-rows';
import { plainPlan, type ClientPlan } from '../rules/client-plan';
import { linesOfPlan } from '../rules/items-for';
import { currentVersion } from '../templates/master-copies';
import type { ReadMasters } from '../templates/template-store';

/** Whether the client's checklist has such a line in some month of the year. */
export async function isOnChecklist(
  item: string,
  client: KeptClient,
  known: ClientPlan | undefined,
  masters: ReadMasters,
): Promise<boolean> {
  const plan = known ?? plainPlan(client);
  return linesOfPlan(await currentVersion(masters, plan.template), plan).some(({ id }) => id === item);
}
