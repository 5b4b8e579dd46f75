import type { ClientId } from '../../clients/rules/client';
import { groupsOf } from '../../platform/groups-of';
import type { Month } from '../../platform/rules/units';
import { commit, rowsOf, type Stored } from '../../platform/store/rows';
import { nextRun } from '../rules/months/next-run';
import { hasTicket, monthlyPlan, sheetKey, type LedgerSheet, type Runs, type RunWithTicket } from '../rules/run';

const sheets = rowsOf<LedgerSheet>('ledger');

/** A ledger sheet as it was read; one that nobody has written yet has version 0. */
export type ReadSheet = Stored<LedgerSheet>;

/** The sheets of several months in one call, also those that are still empty. */
export async function readSheets(sheet: number, periods: readonly Month[]): Promise<readonly ReadSheet[]> {
  const found = await sheets.getAll(periods.map((period) => sheetKey(period, sheet)));
  return periods.map((period) => {
    const key = sheetKey(period, sheet);
    return found.find((row) => row.key === key) ?? emptySheet(sheet, period);
  });
}

/** A month's sheets of all clients, those that are still empty left out; a call for each 25. */
export async function sheetsOfMonth(count: number, period: Month): Promise<readonly LedgerSheet[]> {
  const keys = Array.from({ length: count }, (_, sheet) => sheetKey(period, sheet));
  return (await Promise.all(groupsOf(keys, 25).map((some) => sheets.getAll(some)))).flat().map(({ value }) => value);
}

/** One month's sheet. */
export async function readSheet(sheet: number, period: Month): Promise<ReadSheet> {
  const [read] = await readSheets(sheet, [period]);
  return read ?? emptySheet(sheet, period);
}

/** Writes runs into a sheet if it is still the one that was read; answers the sheet as it then is, or undefined when somebody was faster. */
export async function writeRuns(read: ReadSheet, runs: Readonly<Runs>): Promise<ReadSheet | undefined> {
  const value: LedgerSheet = { ...read.value, runs: { ...read.value.runs, ...withHistory(read.value.runs, runs) } };
  const change = read.version === 0 ? sheets.insert(read.key, value) : sheets.replace(read, value);
  return (await commit(change)) === 'committed' ? { key: read.key, version: read.version + 1, value } : undefined;
}

/** Writes facts that nobody else can contradict, on whatever the sheet has become meanwhile. */
export async function noteRuns(read: ReadSheet, runs: Readonly<Runs>): Promise<void> {
  if ((await writeRuns(read, runs)) !== undefined) return;
  await noteRuns(await readSheet(read.value.sheet, read.value.period), runs);
}

/** The same for one run that has its ticket, made from what stands there now. */
export async function noteRun(read: ReadSheet, client: ClientId, change: (run: RunWithTicket) => RunWithTicket): Promise<void> {
  const run = read.value.runs[client];
  if (!hasTicket(run) || (await writeRuns(read, { [client]: change(run) })) !== undefined) return;
  await noteRun(await readSheet(read.value.sheet, read.value.period), client, change);
}

const emptySheet = (sheet: number, period: Month): ReadSheet => ({
  key: sheetKey(period, sheet),
  version: 0,
  value: { period, plan: monthlyPlan, sheet, runs: {} },
});

const withHistory = (before: Readonly<Runs>, runs: Readonly<Runs>): Runs =>
  Object.fromEntries(Object.entries(runs).map(([client, run]) => [client, nextRun(before[client as ClientId], run)]));
