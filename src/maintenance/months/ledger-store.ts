import type { Month } from '../../platform/rules/units';
import { commit, rowsOf, type Stored } from '../../platform/store/rows';
import { monthlyPlan, sheetKey, type LedgerSheet, type Run } from '../rules/run';

const sheets = rowsOf<LedgerSheet>('ledger');

/** A ledger sheet as it was read; one that nobody has written yet has version 0. */
export type ReadSheet = Stored<LedgerSheet>;

/** The sheets of several months in one call, also those that are still empty. */
export async function readSheets(sheet: number, periods: readonly Month[]): Promise<readonly ReadSheet[]> {
  const found = await sheets.getAll(periods.map((period) => sheetKey(period, sheet)));
  return periods.map((period) => {
    const key = sheetKey(period, sheet);
    return found.find((row) => row.key === key) ?? { key, version: 0, value: { period, plan: monthlyPlan, sheet, runs: {} } };
  });
}

/** Writes runs into a sheet if it is still the one that was read; answers the sheet as it then is, or undefined when somebody was faster. */
export async function writeRuns(read: ReadSheet, runs: Readonly<Record<string, Run>>): Promise<ReadSheet | undefined> {
  const value: LedgerSheet = { ...read.value, runs: { ...read.value.runs, ...runs } };
  const change = read.version === 0 ? sheets.insert(read.key, value) : sheets.replace(read, value);
  return (await commit(change)) === 'committed' ? { key: read.key, version: read.version + 1, value } : undefined;
}

/** Writes facts that nobody else can contradict, on whatever the sheet has become meanwhile. */
export async function noteRuns(read: ReadSheet, runs: Readonly<Record<string, Run>>): Promise<void> {
  if ((await writeRuns(read, runs)) !== undefined) return;
  const [now] = await readSheets(read.value.sheet, [read.value.period]);
  if (now) await noteRuns(now, runs);
}
