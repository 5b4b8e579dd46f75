import { visibleClient, type OneClient } from '../../clients/visible-client';
import type { Asker } from '../../platform/asker';
import type { Month } from '../../platform/rules/units';
import { holidays } from '../../time/day/holidays';
import { monthsOfYear, type MonthsView } from '../rules/months/months-view';
import { planRow } from '../templates/plan-store';
import { readSheets } from './ledger-store';

interface Asked extends OneClient {
  readonly year: number;
}

/** One client's months of a year, as the page of all months shows them; two rounds of calls. */
export async function readClientMonths(asker: Asker, { client: id, year }: Asked): Promise<MonthsView> {
  const [{ client, mayEdit }, closed, plan] = await Promise.all([visibleClient(asker, { client: id }), holidays(), planRow(id)]);
  const months = monthsOfYear(year);
  const ledger = await readSheets(client.sheet, months);
  const runs = ledger.map(({ value }): [Month, MonthsView['runs'][Month]] => {
    const run = value.runs[client.id];
    return [value.period, run ? { [client.id]: run } : {}];
  });
  return {
    year,
    clients: [client],
    plans: plan ? [plan.value] : [],
    holidays: closed,
    runs: Object.fromEntries(runs),
    projects: client.project ? [client.project.id] : [],
    mayAct: mayEdit,
    next: null,
  };
}
