import type { ClientId } from '../../../clients/rules/client';
import { cents, type Cents, type DateOnly } from '../../../platform/rules/units';
import { budgetOf } from './budget';
import { budgetQuarterOf, calendarQuarterOf, type BudgetQuarter } from './budget-year';
import type { PlanLine } from './plan-line';

/** What the pipeline needs to know of a client. */
export interface PlannedClient {
  readonly id: ClientId;
  readonly name: string;
  readonly lines: readonly PlanLine[];
  readonly firstMonth: number;
}

export interface ClientAmount {
  readonly id: ClientId;
  readonly name: string;
  readonly amount: Cents;
}

/** What clients plan to spend in a calendar quarter, or in a year without saying when (quarter null). */
export interface PipelineQuarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4 | null;
  readonly amount: Cents;
  /** The largest first. */
  readonly clients: readonly ClientAmount[];
}

/** A client whose next budget year begins soon: when it begins, and what is planned for it by now. */
export interface BudgetDue {
  readonly id: ClientId;
  readonly name: string;
  readonly year: number;
  readonly begins: DateOnly;
  readonly planned: Cents;
}

export interface Pipeline {
  readonly outcome: 'pipeline';
  readonly quarters: readonly PipelineQuarter[];
  /** The soonest first. */
  readonly budgetsDue: readonly BudgetDue[];
  /** All served clients, by name, for who opens the plan of one. */
  readonly clients: readonly { readonly id: ClientId; readonly name: string }[];
  readonly currency: string;
  readonly today: DateOnly;
}

const quartersAhead = 8;

/** The next eight calendar quarters over all clients; budget quarters of a shifted year count in the calendar quarter in which they begin. */
export function pipelineQuarters(clients: readonly PlannedClient[], today: DateOnly): readonly PipelineQuarter[] {
  const sums = new Map<string, ClientAmount[]>();
  for (const { id, name, lines, firstMonth } of clients) {
    for (const [key, amount] of amountsOf(lines, firstMonth, today)) sums.set(key, [...(sums.get(key) ?? []), { id, name, amount }]);
  }
  return placesFrom(today).flatMap(({ year, quarter }) => {
    const found = (sums.get(keyOf(year, quarter)) ?? []).sort(
      (one, other) => other.amount - one.amount || one.name.localeCompare(other.name),
    );
    const amount = cents(found.reduce<number>((sum, client) => sum + client.amount, 0));
    return quarter === null && amount === 0 ? [] : [{ year, quarter, amount, clients: found }];
  });
}

type Place = Pick<PipelineQuarter, 'year' | 'quarter'>;

const keyOf = (year: number, quarter: number | null): string => `${String(year)}/${String(quarter ?? 'any')}`;

/** What each quarter costs, by the key of its place; each budget year without a quarter counts in the calendar year in which it ends. */
function amountsOf(lines: readonly PlanLine[], firstMonth: number, today: DateOnly): ReadonlyMap<string, Cents> {
  const amounts = new Map<string, Cents>();
  const add = (key: string, amount: Cents): void => {
    if (amount > 0) amounts.set(key, cents((amounts.get(key) ?? 0) + amount));
  };
  const first = budgetQuarterOf(today, firstMonth).year;
  for (const year of lines.length === 0 ? [] : [first, first + 1, first + 2]) {
    const { quarters, anytime } = budgetOf(lines, year);
    for (const quarter of [1, 2, 3, 4] as const) {
      const place = calendarQuarterOf({ year, quarter }, firstMonth);
      add(keyOf(place.year, place.quarter), quarters[quarter]);
    }
    add(keyOf(year, null), anytime);
  }
  return amounts;
}

/** The calendar quarters to come, and after the last of each year what has no quarter. */
function placesFrom(today: DateOnly): readonly Place[] {
  const { year, quarter } = budgetQuarterOf(today);
  const quarters = Array.from({ length: quartersAhead }, (_, ahead): BudgetQuarter => {
    const index = quarter - 1 + ahead;
    return { year: year + Math.floor(index / 4), quarter: ((index % 4) + 1) as BudgetQuarter['quarter'] };
  });
  return quarters.flatMap((place, at): readonly Place[] =>
    place.quarter === 4 || at === quarters.length - 1 ? [place, { year: place.year, quarter: null }] : [place],
  );
}
