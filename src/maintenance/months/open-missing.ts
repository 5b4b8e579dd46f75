import { clientsOfSheet, sheetCount } from '../../clients/client-store';
import { clientsSeen, type SeesClient } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { groupsOf } from '../../platform/groups-of';
import type { Instant, Month } from '../../platform/rules/units';
import { holidays } from '../../time/day/holidays';
import type { Holiday } from '../../time/rules/day/holidays';
import { periodsBeyond } from '../rules/due';
import { planSheet } from '../rules/plan-sheet';
import { plansOfSheet } from '../templates/plan-store';
import { readSheets } from './ledger-store';

/** So many clients of a sheet lack their ticket of that month. */
export interface MissingMonth {
  readonly sheet: number;
  readonly period: Month;
  readonly clients: number;
}

export interface MissingBeyond {
  readonly missing: readonly MissingMonth[];
  /** The sheet of clients to ask for next; null at the end. */
  readonly next: number | null;
}

/** The clients of 500. */
const sheetsPerAnswer = 10;
const monthsPerCall = 25;

/** What is due and missing of the clients that the person sees in the last two years beyond the year that is looked at, so that nothing stays unseen because of the year shown. */
export async function openMissing(
  asker: Asker,
  { year, from = 0 }: { readonly year: number; readonly from?: number | undefined },
): Promise<MissingBeyond> {
  const at = now();
  const [sheets, closed, sees] = await Promise.all([sheetCount(), holidays(), clientsSeen(asker)]);
  const until = Math.min(sheets, from + sheetsPerAnswer);
  const wanted = Array.from({ length: Math.max(0, until - from) }, (_each, index) => from + index);
  const found = await Promise.all(wanted.map((sheet) => missingIn(sheet, periodsBeyond(year, at), { closed, sees, at })));
  return { missing: found.flat(), next: until < sheets ? until : null };
}

async function missingIn(
  sheet: number,
  periods: readonly Month[],
  { closed, sees, at }: { readonly closed: readonly Holiday[]; readonly sees: SeesClient; readonly at: Instant },
): Promise<readonly MissingMonth[]> {
  const [all, plans, ...ledgers] = await Promise.all([
    clientsOfSheet(sheet),
    plansOfSheet(sheet),
    ...groupsOf(periods, monthsPerCall).map((some) => readSheets(sheet, some)),
  ]);
  const clients = all.filter(sees);
  return ledgers.flat().flatMap(({ value }) => {
    const { create } = planSheet(clients, value, { kind: 'due' }, { plans, holidays: closed }, at);
    return create.length === 0 ? [] : [{ sheet, period: value.period, clients: create.length }];
  });
}
