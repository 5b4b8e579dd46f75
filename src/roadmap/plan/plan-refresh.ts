import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { equipmentIn } from '../equipment/equipment-store';
import { normsIn } from '../equipment/norms-store';
import { budgetQuarterOf } from '../rules/plan/budget-year';
import { afterSteps, lineSteps } from '../rules/plan/made-lines';
import { refreshFamily, refreshLines } from '../rules/plan/refresh-lines';
import { today } from '../today';
import { changePlan, type PlanChanged } from './change-plan';
import type { OfClient, PlanningRead } from './read-planning';

export interface PlanRefresh extends OfClient {
  /** Lines changed by hand that shall become as the refresh plan has them. */
  readonly take: readonly string[];
}

/** Puts the refresh plan of the client's equipment into its plan. Doing it again updates the same lines; one that somebody changed by hand stays. */
export function planRefresh(asker: Asker, { take }: PlanRefresh, first: PlanningRead): Promise<PlanChanged> {
  const who = { take, at: now(), by: asker.accountId };
  return changePlan(first, (roadmap, read) => {
    const { firstMonth } = roadmap;
    const thisYear = budgetQuarterOf(today(), firstMonth).year;
    const proposed = refreshLines(equipmentIn(read.equipment).devices, { ...normsIn(read.norms), firstMonth, thisYear });
    const lines = afterSteps(roadmap.lines, lineSteps(roadmap.lines, proposed, refreshFamily, thisYear), who);
    return lines === roadmap.lines ? roadmap : { ...roadmap, lines };
  });
}
