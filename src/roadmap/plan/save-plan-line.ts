import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { budgetQuarterOf } from '../rules/plan/budget-year';
import { lineProblem, moveLine, type PlanLine } from '../rules/plan/plan-line';
import { today } from '../today';
import { changePlan, type PlanChanged } from './change-plan';
import type { OfClient, PlanningRead } from './read-planning';

/** A line as it is entered; its history is the app's. */
export type LineDraft = Omit<PlanLine, 'moves' | 'made'>;

/** Adds a line to the client's plan or changes it; one that stands elsewhere now keeps where it stood. */
export async function savePlanLine(
  asker: Asker,
  { line }: OfClient & { readonly line: LineDraft },
  read: PlanningRead,
): Promise<PlanChanged> {
  const [at, by] = [now(), asker.accountId];
  return changePlan(read, (roadmap) => {
    const { lines, firstMonth } = roadmap;
    const known = lines.find(({ id }) => id === line.id);
    const { plan, plannedFor, ...rest } = line;
    const moved = known ? moveLine(known, { plan, plannedFor }, { at, by }) : { ...line, moves: [] };
    const changed: PlanLine = { ...moved, ...rest };
    const problem = lineProblem(changed, budgetQuarterOf(today(), firstMonth));
    if (problem) throw new Refusal('badInput', problem);
    return { ...roadmap, lines: known ? lines.map((other) => (other.id === line.id ? changed : other)) : [...lines, changed] };
  });
}

/** Takes a line out of the client's plan. */
export const removePlanLine = (_: Asker, { id }: OfClient & { readonly id: string }, read: PlanningRead): Promise<PlanChanged> =>
  changePlan(read, (roadmap) =>
    roadmap.lines.some((line) => line.id === id) ? { ...roadmap, lines: roadmap.lines.filter((line) => line.id !== id) } : roadmap,
  );
