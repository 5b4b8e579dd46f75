import { visibleClient, type OneClient } from '../../clients/visible-client';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { addMonths, dateIn, monthOf } from '../../platform/rules/month';
import type { Month, TimeZone } from '../../platform/rules/units';
import { rowsTogether } from '../../platform/store/rows-together';
import { keys, placeOf, type KeptStatement } from '../billing-store';
import { teamAtFirst, type BillingTeam } from '../rules/billing-team';
import { usualTerms, type KeptTerms } from '../rules/client-terms';
import { contractOf, type ClientContract } from '../rules/client/client-contract';
import { pricingPlaces, versionsIn } from '../statements/kept-versions';

const monthsBack = 12;

/** What is agreed with a client; one round of calls. Amounts are read for managers alone. */
export async function readClientContract(asker: Asker, asked: OneClient): Promise<ClientContract> {
  const months = lastMonths();
  const statements = months.map((month) => keys.statement(month, asked.client));
  const places = [...pricingPlaces, ...[keys.team, keys.terms(asked.client), ...statements].map(placeOf)];
  const [{ client, mayEdit }, rows] = await Promise.all([visibleClient(asker, asked), rowsTogether(places)]);
  const value = (key: string): unknown => rows(placeOf(key))?.value;
  const terms = { ...usualTerms, ...(value(keys.terms(client.id)) as KeptTerms | undefined)?.terms };
  const { currency } = (value(keys.team) as BillingTeam | undefined) ?? teamAtFirst;
  const closed = statements.flatMap((key) => (value(key) as KeptStatement | undefined) ?? []);
  return {
    ...contractOf({ ...client, terms }, versionsIn(rows), dateIn(client.timeZone ?? ('UTC' as TimeZone), now())),
    statements: mayEdit ? closed.map(({ month, total, at }) => ({ month, total, at })) : null,
    currency,
  };
}

/** This month and those before, the latest first. */
function lastMonths(): readonly Month[] {
  const month = monthOf(dateIn('UTC' as TimeZone, now()));
  return Array.from({ length: monthsBack }, (_, ago) => addMonths(month, -ago));
}
