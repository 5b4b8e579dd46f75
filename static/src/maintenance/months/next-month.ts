import type { DateOnly, Instant, Month } from '../../../../src/platform/rules/units';
import { cellsOf, nextPeriod, type MonthsView } from '../../../../src/maintenance/rules/months/months-view';

/** The month to come: for how many clients a ticket is planned, and on which day the first of them is created. */
export interface NextMonth {
  readonly month: Month;
  readonly clients: number;
  readonly first: DateOnly | null;
}

export function nextMonth(view: MonthsView, at: Instant): NextMonth {
  const month = nextPeriod(at);
  const cellOf = cellsOf(view, undefined);
  const cells = view.clients.map((client) => cellOf(client, month, at));
  const planned = cells.filter(({ state, day }) => (state === 'planned' || state === 'missing') && day.skipped === undefined);
  const days = planned.map(({ day }) => day.from).sort();
  return { month, clients: planned.length, first: days[0] ?? null };
}
