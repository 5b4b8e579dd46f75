import type { Client, ClientId } from '../../clients/rules/client';
import { now } from '../../platform/clock';
import { addMonths, dateIn, monthOf } from '../../platform/rules/month';
import type { Month, TimeZone } from '../../platform/rules/units';
import { rowsTogether } from '../../platform/store/rows-together';
import { groupsOf } from '../../platform/groups-of';
import { keys, placeOf, statementRows, type KeptStatement } from '../billing-store';
import type { KeptTerms } from '../rules/client-terms';
import type { BilledUntil } from '../rules/billed-until';
import { stretchOfMonth } from '../rules/work-of-month';

/** As far back as anybody closes months. */
const monthsBack = 48;

export async function billedUntil({ id, timeZone }: Client): Promise<BilledUntil> {
  const zone = timeZone ?? ('UTC' as TimeZone);
  const today = dateIn(zone, now());
  const [statements, rows] = await Promise.all([closedStatements(id, monthOf(today)), rowsTogether([placeOf(keys.terms(id))])]);
  const closed = latestMonth(statements);
  const terms = (rows(placeOf(keys.terms(id)))?.value as KeptTerms | undefined)?.terms;
  const expiries = (terms?.blocks ?? []).map(({ expires }) => expires).filter((day) => day >= today);
  return {
    month: closed,
    at: closed && stretchOfMonth(closed, zone).stoppedAt,
    hoursUntil: expiries.sort().at(-1) ?? null,
    hasTerms: terms !== undefined,
  };
}

/** What was closed of a client up to that month, in no order; two calls. */
export async function closedStatements(client: ClientId, month: Month): Promise<readonly KeptStatement[]> {
  const months = Array.from({ length: monthsBack }, (_, ago) => addMonths(month, 1 - ago));
  const pages = await Promise.all(
    groupsOf(months, 25).map((group) => statementRows.getAll(group.map((one) => keys.statement(one, client)))),
  );
  return pages.flat().map(({ value }) => value);
}

export const latestMonth = (statements: readonly Pick<KeptStatement, 'month'>[]): Month | null =>
  statements
    .map(({ month }) => month)
    .sort()
    .at(-1) ?? null;
