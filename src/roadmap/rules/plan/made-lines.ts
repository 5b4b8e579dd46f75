import type { Instant } from '../../../platform/rules/units';
import { factsOf, moveLine, type LineFacts, type PlanLine } from './plan-line';

/** A line as the app would have it; its id is computed from what it is about, so that the same one is found again. */
export interface ProposedLine extends LineFacts {
  readonly id: string;
}

/** What becomes of a line when the app’s lines are brought up to date. */
export type LineStep =
  | { readonly verdict: 'add' | 'update' | 'same'; readonly id: string; readonly proposed: ProposedLine; readonly line?: PlanLine }
  /** Somebody changed it by hand: it stays, and what the app would have instead is shown; null where the app would have none. */
  | { readonly verdict: 'kept'; readonly id: string; readonly proposed: ProposedLine | null; readonly line: PlanLine }
  | { readonly verdict: 'drop'; readonly id: string; readonly line: PlanLine };

/** Compares the plan with what is proposed. Ids of one family begin alike; lines of years that are over stay out of it. */
export function lineSteps(
  lines: readonly PlanLine[],
  proposed: readonly ProposedLine[],
  family: string,
  thisYear: number,
): readonly LineStep[] {
  const wanted = proposed.map((one) =>
    stepFor(
      lines.find(({ id }) => id === one.id),
      one,
    ),
  );
  const gone = lines.filter(
    ({ id, plannedFor }) => id.startsWith(family) && plannedFor.year >= thisYear && !proposed.some((one) => one.id === id),
  );
  return [...wanted, ...gone.map(goneStep)];
}

function stepFor(line: PlanLine | undefined, proposed: ProposedLine): LineStep {
  const { id } = proposed;
  if (!line) return { verdict: 'add', id, proposed };
  if (sameFacts(factsOf(line), factsOf(proposed))) return { verdict: 'same', id, proposed, line };
  return isByHand(line) ? { verdict: 'kept', id, proposed, line } : { verdict: 'update', id, proposed, line };
}

const goneStep = (line: PlanLine): LineStep =>
  isByHand(line) ? { verdict: 'kept', id: line.id, proposed: null, line } : { verdict: 'drop', id: line.id, line };

/** Whether somebody changed a line that the app had made. */
const isByHand = (line: PlanLine): boolean => line.made === undefined || !sameFacts(line.made, factsOf(line));

const sameFacts = (one: LineFacts, other: LineFacts): boolean =>
  one.title === other.title &&
  one.plan === other.plan &&
  one.plannedFor.year === other.plannedFor.year &&
  one.plannedFor.quarter === other.plannedFor.quarter &&
  one.recurring === other.recurring &&
  one.each === other.each &&
  one.count === other.count &&
  one.labour === other.labour;

/** The plan after the steps; of the lines changed by hand only those in `take` become as the app would have them. */
export function afterSteps(
  lines: readonly PlanLine[],
  steps: readonly LineStep[],
  { take, at, by }: { readonly take: readonly string[]; readonly at: Instant; readonly by: string },
): readonly PlanLine[] {
  const stepOf = new Map(steps.map((step) => [step.id, step]));
  const left = lines.flatMap((line) => {
    const step = stepOf.get(line.id);
    if (!step || step.verdict === 'same' || (step.verdict === 'kept' && !take.includes(line.id))) return [line];
    if (step.verdict === 'drop' || step.proposed === null) return [];
    const { plan, plannedFor } = step.proposed;
    return [{ ...moveLine(line, { plan, plannedFor }, { at, by }), ...factsOf(step.proposed), made: factsOf(step.proposed) }];
  });
  const added = steps.flatMap(({ verdict, id, ...step }) =>
    verdict === 'add' && 'proposed' in step && step.proposed
      ? [{ id, ...factsOf(step.proposed), moves: [], made: factsOf(step.proposed) }]
      : [],
  );
  const next = [...left, ...added];
  return next.length === lines.length && next.every((line, at) => line === lines[at]) ? lines : next;
}
