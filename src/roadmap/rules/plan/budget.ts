import { cents, type Cents } from '../../../platform/rules/units';
import { costEachTime, type PlanLine } from './plan-line';

type Quarter = 1 | 2 | 3 | 4;
const quarters: readonly Quarter[] = [1, 2, 3, 4];

export interface YearOfBudget {
  readonly year: number;
  readonly quarters: Readonly<Record<Quarter, Cents>>;
  /** What is planned for the year without a quarter. */
  readonly anytime: Cents;
  readonly total: Cents;
}

/** What the lines cost in each quarter of a budget year. Our work counts where the line begins. */
export function budgetOf(lines: readonly PlanLine[], year: number): YearOfBudget {
  const inQuarters = quarters.map((quarter) => sum(lines.map((line) => costIn(line, year, quarter))));
  const anytime = sum(lines.map((line) => costWithoutQuarter(line, year)));
  const [first = cents(0), second = cents(0), third = cents(0), fourth = cents(0)] = inQuarters;
  return { year, quarters: { 1: first, 2: second, 3: third, 4: fourth }, anytime, total: sum([...inQuarters, anytime]) };
}

function costIn(line: PlanLine, year: number, quarter: Quarter): Cents {
  const { plannedFor, recurring, labour } = line;
  const cost = costEachTime(line);
  if (recurring === 'monthly') return cents(startsBy(line, year, quarter) ? cost * 3 + (isStart(line, year, quarter) ? labour : 0) : 0);
  if (plannedFor.quarter !== quarter) return cents(0);
  if (recurring === 'yearly') return cents(year < plannedFor.year ? 0 : cost + (year === plannedFor.year ? labour : 0));
  return cents(year === plannedFor.year ? cost + labour : 0);
}

function costWithoutQuarter(line: PlanLine, year: number): Cents {
  const { plannedFor, recurring, labour } = line;
  if (plannedFor.quarter !== undefined || recurring === 'monthly') return cents(0);
  const begins = year === plannedFor.year;
  const again = recurring === 'yearly' && year > plannedFor.year;
  return cents((begins || again ? costEachTime(line) : 0) + (begins ? labour : 0));
}

const startsBy = ({ plannedFor }: PlanLine, year: number, quarter: Quarter): boolean =>
  plannedFor.year < year || (plannedFor.year === year && (plannedFor.quarter ?? 1) <= quarter);

const isStart = ({ plannedFor }: PlanLine, year: number, quarter: Quarter): boolean =>
  plannedFor.year === year && (plannedFor.quarter ?? 1) === quarter;

const sum = (amounts: readonly Cents[]): Cents => cents(amounts.reduce<number>((all, amount) => all + amount, 0));
