import type { Client } from '../../../../src/clients/rules/client';
import type { Instant, Month } from '../../../../src/platform/rules/units';
import type { Cell, CellState } from '../../../../src/maintenance/rules/months/month-cell';
import { cellsOf, type MonthsView, type TicketsFound } from '../../../../src/maintenance/rules/months/months-view';

export type Show = 'all' | 'attention' | 'missing' | 'late' | 'skipped';

export interface Row {
  readonly client: Client;
  /** In the order of the months. */
  readonly cells: readonly Cell[];
}

const attention: readonly CellState[] = ['missing', 'failed', 'deleted', 'late'];
const states: Readonly<Record<Exclude<Show, 'all'>, readonly CellState[]>> = {
  attention,
  missing: ['missing', 'failed', 'deleted'],
  late: ['late'],
  skipped: ['skipped'],
};

/** The clients that have something to show in those months: all that are active, and others with a run. */
export function rowsOf(view: MonthsView, found: TicketsFound | undefined, months: readonly Month[], at: Instant): readonly Row[] {
  const cellOf = cellsOf(view, found);
  return view.clients
    .map((client) => ({ client, cells: months.map((month) => cellOf(client, month, at)) }))
    .filter(({ client, cells }) => client.status === 'active' || cells.some(({ run }) => run !== undefined));
}

export const fits = (row: Row, show: Show, search: string): boolean =>
  row.client.name.toLowerCase().includes(search.trim().toLowerCase()) &&
  (show === 'all' || row.cells.some(({ state }) => states[show].includes(state)));

export const countOf = (rows: readonly Row[], show: Show): number => rows.filter((row) => fits(row, show, '')).length;
