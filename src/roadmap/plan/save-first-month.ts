import type { Asker } from '../../platform/asker';
import { changePlan, type PlanChanged } from './change-plan';
import type { OfClient, PlanningRead } from './read-planning';

/** Notes in which month the client's budget year begins. Years and quarters of its lines stay as they are named. */
export const saveFirstMonth = (
  _: Asker,
  { firstMonth }: OfClient & { readonly firstMonth: number },
  first: PlanningRead,
): Promise<PlanChanged> => changePlan(first, (roadmap) => ({ ...roadmap, firstMonth }));
