import { clientsOfSheet } from '../../clients/client-store';
import type { Client } from '../../clients/rules/client';
import { countTickets } from '../../platform/jira/count-tickets';
import { elapsed } from '../../platform/rules/elapsed';
import { instantAfter } from '../../platform/rules/instant-after';
import { addMonths, dateIn, monthOf } from '../../platform/rules/month';
import { Duration, type Instant, type Month, type TimeZone } from '../../platform/rules/units';
import { readSheets, sheetsOfMonth } from '../../maintenance/months/ledger-store';
import { planSheet } from '../../maintenance/rules/plan-sheet';
import { hasTicket } from '../../maintenance/rules/run';
import { plansOfSheet } from '../../maintenance/templates/plan-store';
import type { Holiday } from '../../time/rules/day/holidays';
import type { MonthCount } from '../rules/check/facts';

/** This month and the last. */
export function monthsAt(at: Instant): readonly Month[] {
  const month = monthOf(dateIn('UTC' as TimeZone, at));
  return [addMonths(month, -1), month];
}

export const foundInJira = (months: readonly Month[]): Promise<readonly (number | undefined)[]> =>
  Promise.all(months.map((month) => countTickets('app', `maintenancePeriod = "${month}" AND maintenanceRun is not EMPTY`)));

/** Search finds a ticket some seconds after it was made. */
const foundAfter = Duration.ofMinutes(10);
const aDayBefore = Duration.ofMinutes(-26 * 60);
const sheetsLookedAt = 10;

export async function countedMonths(
  sheets: number,
  months: readonly Month[],
  found: readonly (number | undefined)[],
  at: Instant,
): Promise<readonly MonthCount[]> {
  const ledgers = await Promise.all(months.map((month) => sheetsOfMonth(sheets, month)));
  return months.map((period, index) => {
    const runs = (ledgers[index] ?? []).flatMap((ledger) => Object.values(ledger.runs));
    const expected = runs.filter((run) => hasTicket(run) && elapsed(run.at, at) > foundAfter).length;
    return { period, expected, found: found[index] };
  });
}

/** The clients of the first ten sheets, and for how many of them a ticket has been due for more than a day. */
export async function overdueAmong(sheets: number, months: readonly Month[], holidays: readonly Holiday[], at: Instant) {
  const dayBefore = instantAfter(at, aDayBefore);
  const wanted = Array.from({ length: Math.min(sheets, sheetsLookedAt) }, (_, sheet) => sheet);
  const looked = await Promise.all(
    wanted.map(async (sheet) => {
      const [clients, ledgers, plans] = await Promise.all([clientsOfSheet(sheet), readSheets(sheet, months), plansOfSheet(sheet)]);
      const due = ledgers.map(({ value }) => planSheet(clients, value, { kind: 'due' }, { plans, holidays }, dayBefore).create.length);
      return { clients, overdue: due.reduce((sum, count) => sum + count, 0) };
    }),
  );
  const clients: readonly Client[] = looked.flatMap((one) => one.clients);
  return { clients, overdue: looked.reduce((sum, one) => sum + one.overdue, 0) };
}
