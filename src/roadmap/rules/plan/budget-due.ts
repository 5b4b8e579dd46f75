import { Temporal } from 'temporal-polyfill';
import { dateOnly, type DateOnly } from '../../../platform/rules/units';
import { budgetOf } from './budget';
import { budgetQuarterOf, firstDayOf } from './budget-year';
import type { BudgetDue, PlannedClient } from './pipeline';

/** How long before a budget year begins its budget should be on the client's table. */
const monthsBefore = 3;

/** Clients whose next budget year begins within three months, the soonest first: whoever comes after that comes too late for it. */
export function budgetsDue(clients: readonly PlannedClient[], today: DateOnly): readonly BudgetDue[] {
  const until = dateOnly(Temporal.PlainDate.from(today).add({ months: monthsBefore }).toString());
  return clients
    .map(({ id, name, lines, firstMonth }) => {
      const year = budgetQuarterOf(today, firstMonth).year + 1;
      return { id, name, year, begins: firstDayOf(year, firstMonth), planned: budgetOf(lines, year).total };
    })
    .filter(({ begins }) => begins <= until)
    .sort((one, other) => one.begins.localeCompare(other.begins) || one.name.localeCompare(other.name));
}
