import { cents, type Cents, type Instant } from '../../../platform/rules/units';
import type { BudgetQuarter } from './budget-year';

/** The plan a line stands in: this year's, the three-year or the five-year plan. */
export type Plan = '1y' | '3y' | '5y';

/** When money is spent, by the client's budget year; without a quarter it is spread over the year. */
export interface PlannedFor {
  readonly year: number;
  readonly quarter?: 1 | 2 | 3 | 4 | undefined;
}

/** One planned spending. */
export interface PlanLine {
  readonly id: string;
  readonly title: string;
  readonly plan: Plan;
  readonly plannedFor: PlannedFor;
  /** `once`, or each month or year from then on. */
  readonly recurring: 'once' | 'monthly' | 'yearly';
  /** Per device, or flat when the count is 1. */
  readonly each: Cents;
  readonly count: number;
  /** Our work, once. */
  readonly labour: Cents;
  readonly moves: readonly PlanMove[];
  /** For a line that the app proposed: as it wrote it last, so that a change by hand is seen. */
  readonly made?: LineFacts;
}

/** What a line says. */
export type LineFacts = Pick<PlanLine, 'title' | 'plan' | 'plannedFor' | 'recurring' | 'each' | 'count' | 'labour'>;

export const factsOf = ({ title, plan, plannedFor, recurring, each, count, labour }: LineFacts): LineFacts => ({
  title,
  plan,
  plannedFor,
  recurring,
  each,
  count,
  labour,
});

export interface PlanMove {
  readonly from: { readonly plan: Plan; readonly plannedFor: PlannedFor };
  readonly at: Instant;
  readonly by: string;
}

/** The line in another plan or year, with where it stood before; a move to where it stands changes nothing. */
export function moveLine(line: PlanLine, to: PlanMove['from'], { at, by }: Omit<PlanMove, 'from'>): PlanLine {
  const { plan, plannedFor } = line;
  if (plan === to.plan && plannedFor.year === to.plannedFor.year && plannedFor.quarter === to.plannedFor.quarter) return line;
  return { ...line, ...to, moves: [...line.moves, { from: { plan, plannedFor }, at, by }].slice(-mostMoves) };
}

/** The latest; a line that is pushed about for years stays small. */
const mostMoves = 20;

/** What the line costs each time: devices, without our work. */
export const costEachTime = ({ each, count }: Pick<PlanLine, 'each' | 'count'>): Cents => cents(each * count);

/** What is wrong with a line, as a sentence, in the present quarter of the client's budget years. */
export function lineProblem({ title, each, count, labour, plannedFor }: PlanLine, now: BudgetQuarter): string | undefined {
  if (title.trim() === '') return 'Say what the money is for.';
  if (each < 0 || labour < 0) return 'An amount may not be negative.';
  if (!Number.isInteger(count) || count < 1) return 'The count must be a whole number of one or more.';
  if (plannedFor.year < now.year) return `${String(plannedFor.year)} is over; plan for ${String(now.year)} or later.`;
  if (plannedFor.year === now.year && plannedFor.quarter !== undefined && plannedFor.quarter < now.quarter) {
    return `Q${String(plannedFor.quarter)} ${String(now.year)} is over; plan for Q${String(now.quarter)} or later.`;
  }
  return undefined;
}
