import { clientsOfSheet, sheetCount } from '../../clients/client-store';
import type { ClientId } from '../../clients/rules/client';
import { clientsSeen, projectsShown } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { isManager } from '../../platform/people';
import type { Month } from '../../platform/rules/units';
import { holidays } from '../../time/day/holidays';
import { monthsOfYear, nextPeriod, type MonthsView } from '../rules/months/months-view';
import type { LedgerSheet, Runs } from '../rules/run';
import { plansOfSheet } from '../templates/plan-store';
import { readSheets } from './ledger-store';

/** An answer holds 500 clients. */
const sheetsPerAnswer = 10;

interface Asked {
  readonly year: number;
  /** The sheet of clients to begin with. */
  readonly from?: number | undefined;
}

/** What can be read before it is known who may look. */
export async function readMonths(asker: Asker) {
  const [sheets, mayAct, sees, visible, closed] = await Promise.all([
    sheetCount(),
    isManager(asker),
    clientsSeen(asker),
    projectsShown(asker),
    holidays(),
  ]);
  return { sheets, sees, mayAct, projects: visible.map(({ id }) => id), holidays: closed };
}

/** 500 clients' months of a year in one round trip, as far as the person sees the clients. */
export async function openMonths(_: Asker, asked: Asked, read: Awaited<ReturnType<typeof readMonths>>): Promise<MonthsView> {
  const { sheets, sees, ...frame } = read;
  const { year, from = 0 } = asked;
  const until = Math.min(sheets, from + sheetsPerAnswer);
  const months = [...new Set([...monthsOfYear(year), nextPeriod(now())])];
  const wanted = Array.from({ length: Math.max(0, until - from) }, (_each, index) => from + index);
  const pages = await Promise.all(
    wanted.map((sheet) => Promise.all([clientsOfSheet(sheet), readSheets(sheet, months), plansOfSheet(sheet)])),
  );
  const clients = pages.flatMap(([page]) => page).filter(sees);
  const shown = new Set(clients.map(({ id }) => id));
  const ledgers = pages.flatMap(([, ledger]) => ledger.map(({ value }) => value));
  const plans = pages.flatMap(([, , planned]) => [...planned.values()]).filter(({ client }) => shown.has(client));
  return { year, ...frame, clients, plans, runs: byMonth(months, ledgers, shown), next: until < sheets ? until : null };
}

function byMonth(months: readonly Month[], ledgers: readonly LedgerSheet[], shown: ReadonlySet<ClientId>): MonthsView['runs'] {
  const runsOf = (month: Month): Runs => {
    const runs = ledgers.filter(({ period }) => period === month).flatMap((ledger) => Object.entries(ledger.runs));
    return Object.fromEntries(runs.filter(([client]) => shown.has(client as ClientId)));
  };
  return Object.fromEntries(months.map((month) => [month, runsOf(month)]));
}
