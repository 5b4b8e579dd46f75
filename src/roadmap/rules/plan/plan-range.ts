import type { Plan, PlannedFor } from './plan-line';

/** How many budget years ahead a plan begins and ends. */
const reach: Readonly<Record<Plan, readonly [from: number, to: number]>> = { '1y': [0, 1], '3y': [2, 3], '5y': [4, 5] };

export const furthestYear = 5;

/** The plan that a budget year belongs into. */
export function planOfYear(year: number, thisYear: number): Plan {
  const ahead = year - thisYear;
  return ahead <= reach['1y'][1] ? '1y' : ahead <= reach['3y'][1] ? '3y' : '5y';
}

/** When something is planned for that is put into another plan: its year where that lies in the plan, else the nearest of the plan, at any time of it. */
export function plannedIn(plan: Plan, plannedFor: PlannedFor, thisYear: number): PlannedFor {
  const [from, to] = reach[plan].map((ahead) => thisYear + ahead) as [number, number];
  const nearest = plan === '1y' ? to : from;
  return plannedFor.year >= from && plannedFor.year <= to ? plannedFor : { year: plannedFor.year > to ? to : nearest };
}
