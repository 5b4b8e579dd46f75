import { clientsPerSheet } from '../../clients/client-rows';
import { clientCount, clientsOfSheet } from '../../clients/client-store';
import type { Client } from '../../clients/rules/client';
import { now } from '../../platform/clock';
import { log } from '../../platform/log';
import { pushAll } from '../../platform/queue';
import { Duration, type Instant, type Milliseconds } from '../../platform/rules/units';
import { holidays } from '../../time/day/holidays';
import type { Holiday } from '../../time/rules/day/holidays';
import { Desks } from './desks';
import { readSheets, type ReadSheet } from './ledger-store';
import { MasterCopies } from '../templates/master-copies';
import { plansOfSheet } from '../templates/plan-store';
import { periodsBefore } from '../rules/due';
import { clientsIn, monthsOf, type MonthRequest } from '../rules/months-of';
import { addTallies, noRuns } from '../rules/months/tally';
import { lacksSomething, type Days } from '../rules/plan-sheet';
import { runSheet, type RunOf, type SheetOutcome } from './run-sheet';

/** Sheets run before the answer, so that 100 clients have their tickets when the rule goes on; more go to the queue. */
const sheetsAtOnce = 2;
/** Sheets of one queue event: at 10 s per call to Jira well within the time of a consumer. */
const sheetsPerEvent = 10;
const eventsPerPush = 50;
/** Bulk creates that Jira gets side by side. */
const eventsAtOnce = 4;
/** A little more than what is waited for, so that it is over when the event comes. */
const margin = Duration.ofSeconds(5);

/** How a run went, and a sentence for each client that got no ticket. */
export type MonthOutcome = Pick<SheetOutcome, 'tally' | 'problems'>;

/** Runs the month for all clients, or for the sheet of one; what is not done at once is left to the queue and counted as waiting. */
export async function runMonth(request: MonthRequest, only?: number): Promise<MonthOutcome> {
  if (only !== undefined) return runSheets([only], request);
  const clients = (await clientCount())?.value.count ?? 0;
  const sheets = Array.from({ length: Math.ceil(clients / clientsPerSheet) }, (_, sheet) => sheet);
  const outcome = await runSheets(sheets.slice(0, sheetsAtOnce), request);
  const later = sheets.slice(sheetsAtOnce);
  if (later.length === 0) return outcome;
  await continueLater(request, later);
  const waiting = clients - sheetsAtOnce * clientsPerSheet;
  return { ...outcome, tally: addTallies(outcome.tally, { ...noRuns, waiting }) };
}

/** Runs those sheets one after another; what is not settled afterwards comes back through the queue. */
export async function runSheets(sheets: readonly number[], request: MonthRequest): Promise<MonthOutcome> {
  const desks = new Desks();
  const masters = new MasterCopies();
  const closed = await holidays();
  let total: MonthOutcome = { tally: noRuns, problems: [] };
  for (const sheet of sheets) {
    const { again, ...outcome } = await runSheetMonths(sheet, request, closed, { wanted: request.wanted, desks, masters });
    total = together(total, outcome);
    if (again !== undefined) await continueLater(request, [sheet], (again + margin) as Milliseconds);
  }
  const { created, failed, waiting } = total.tally;
  if (created + failed + waiting > 0) log('month-run', { ...total.tally, sheets: sheets.length });
  return total;
}

type Run = Omit<RunOf, 'days'>;

async function runSheetMonths(sheet: number, request: MonthRequest, closed: readonly Holiday[], run: Run): Promise<SheetOutcome> {
  const at = now();
  const [clients, read, plans] = await Promise.all([clientsOfSheet(sheet), readSheets(sheet, monthsOf(request, at)), plansOfSheet(sheet)]);
  const days = { plans, holidays: closed };
  const ledgers = request.wanted.kind === 'due' && request.period === undefined ? await withEarlier(sheet, read, clients, days, at) : read;
  let total: SheetOutcome = { tally: noRuns, problems: [] };
  for (const ledger of ledgers) {
    const outcome = await runSheet(ledger, clientsIn(ledger.value.period, clients, request, at), { ...run, days });
    total = { ...total, ...outcome, ...together(total, outcome) };
  }
  return total;
}

/** After a long outage the earliest month that was read lacks something, and then the months before it are read too. */
async function withEarlier(sheet: number, read: readonly ReadSheet[], clients: readonly Client[], days: Days, at: Instant) {
  let ledgers = read;
  for (let [earliest] = ledgers; earliest && lacksSomething(clients, earliest.value, days, at); [earliest] = ledgers) {
    const before = periodsBefore(earliest.value.period, at);
    if (before.length === 0) break;
    ledgers = [...(await readSheets(sheet, before)), ...ledgers];
  }
  return ledgers;
}

const together = (one: MonthOutcome, other: MonthOutcome): MonthOutcome => ({
  tally: addTallies(one.tally, other.tally),
  problems: [...one.problems, ...other.problems],
});

async function continueLater(request: MonthRequest, sheets: readonly number[], after?: Milliseconds): Promise<void> {
  const events = Array.from({ length: Math.ceil(sheets.length / sheetsPerEvent) }, (_, index) => {
    const some = sheets.slice(index * sheetsPerEvent, (index + 1) * sheetsPerEvent);
    return { body: { request, sheets: some }, atOnce: eventsAtOnce, ...(after === undefined ? {} : { after }) };
  });
  for (let start = 0; start < events.length; start += eventsPerPush) await pushAll('month', events.slice(start, start + eventsPerPush));
}
