import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { equipmentIn } from '../equipment/equipment-store';
import { normsIn } from '../equipment/norms-store';
import { budgetQuarterOf } from '../rules/plan/budget-year';
import { afterSteps, lineSteps } from '../rules/plan/made-lines';
import { checklistWith, ticked, type Scenario } from '../rules/plan/scenario';
import { scenarioFamily, scenarioPlan } from '../rules/plan/scenario-plan';
import { today } from '../today';
import { changePlan, type PlanChanged } from './change-plan';
import type { OfClient, PlanningRead } from './read-planning';

export interface PlanScenario extends OfClient {
  readonly scenario: Scenario;
  /** How many people are left, for a client that shrinks. */
  readonly people: number;
}

/** Puts what a scenario needs into the client's plan, with its checklist. Doing it again updates the same lines and keeps what is ticked. */
export function planScenario(asker: Asker, { scenario, people }: PlanScenario, first: PlanningRead): Promise<PlanChanged> {
  const who = { take: [], at: now(), by: asker.accountId };
  return changePlan(first, (roadmap, read) => {
    const thisYear = budgetQuarterOf(today(), roadmap.firstMonth).year;
    const { standards } = normsIn(read.norms);
    const { lines: proposed, steps } = scenarioPlan(scenario, equipmentIn(read.equipment).devices, { standards, people, thisYear });
    const lines = afterSteps(roadmap.lines, lineSteps(roadmap.lines, proposed, scenarioFamily(scenario), thisYear), who);
    return { ...roadmap, lines, checklists: checklistWith(roadmap.checklists ?? [], scenario, steps) };
  });
}

/** Ticks a step of a scenario's checklist, or takes the tick back. */
export function tickStep(
  _: Asker,
  { scenario, step, done }: OfClient & { readonly scenario: Scenario; readonly step: string; readonly done: boolean },
  first: PlanningRead,
): Promise<PlanChanged> {
  return changePlan(first, (roadmap) => {
    const checklists = ticked(roadmap.checklists ?? [], scenario, step, done);
    if (!checklists) throw new Refusal('notFound', 'This step is no longer on the checklist.');
    return { ...roadmap, checklists };
  });
}

/** Gives a scenario up: its checklist goes, and so do its lines that nobody changed by hand. */
export function dropScenario(
  asker: Asker,
  { scenario }: OfClient & { readonly scenario: Scenario },
  first: PlanningRead,
): Promise<PlanChanged> {
  const who = { take: [], at: now(), by: asker.accountId };
  return changePlan(first, (roadmap) => ({
    ...roadmap,
    lines: afterSteps(roadmap.lines, lineSteps(roadmap.lines, [], scenarioFamily(scenario), 0), who),
    checklists: (roadmap.checklists ?? []).filter((checklist) => checklist.scenario !== scenario),
  }));
}
