import type { ClientId, Contract } from '../../../clients/rules/client';
import { cents, type Cents, type Milliseconds } from '../../../platform/rules/units';
import { billedIn, sumTimes, type Charge } from '../charge';
import { chargeCost } from '../charge-cost';
import { untouched } from '../cover-charges';
import { labourCost, margin } from '../cost';
import type { HoursCalendar } from '../hours-calendar';
import { nameOfRole } from '../margins';
import { sumOf } from '../money';
import { priceClient } from '../price-client';
import { visitMarks } from '../marks';
import { drivingIn, type Driving } from './driving';
import { errandMonths, type ErrandMonth } from './errands';
import { interruptionCosts, type InterruptionCost } from './interruption-costs';
import { journeysDriven, type JourneyDriven } from './journeys-driven';
import { workByClient, type Reported, type ReportedClient, type Reporting } from './reported-work';
import { utilisationOf, type Utilisation } from './utilisation';
import type { Work } from '../work';

export interface ClientMargin {
  readonly client: ClientId;
  readonly name: string;
  readonly contract: Contract;
  readonly worked: Milliseconds;
  readonly billed: Milliseconds;
  readonly charged: Cents;
  readonly cost: Cents;
  readonly margin: Cents;
}

export interface BillingReport {
  readonly outcome: 'shown';
  /** The client with the most hours first. */
  readonly byClient: readonly ClientMargin[];
  readonly total: Pick<ClientMargin, 'worked' | 'billed' | 'charged' | 'cost' | 'margin'>;
  /** Work on tickets of no known client. */
  readonly elsewhere: { readonly worked: Milliseconds; readonly cost: Cents };
  readonly driving: Driving;
  readonly utilisation: readonly Utilisation[];
  readonly interruptions: readonly InterruptionCost[];
  readonly journeys: readonly JourneyDriven[];
  readonly entries: { readonly remote: number; readonly onSite: number };
  readonly errands: readonly ErrandMonth[];
}

/** For managers only. A role that worked and has no wage blocks all of it. */
export type BillingReported = BillingReport | { readonly outcome: 'blocked'; readonly roles: readonly string[] };

/** What a range of time earned and cost. Work is priced by the policies in force; blocks of hours as if they were whole when it began. */
export function billingReport(given: Reporting): BillingReported {
  const { entries, versions, roles, costs } = given;
  const first = versions.at(-1)?.policy.rates[0]?.role ?? '';
  const roleOf = (technician: string): string => roles[technician] ?? first;
  const working = entries.filter(({ kind }) => kind !== 'break').map(({ technician }) => roleOf(technician));
  const missing = [...new Set(working)].filter((role) => (costs.wages[role] ?? null) === null);
  if (missing.length > 0) return { outcome: 'blocked', roles: missing.map((role) => nameOfRole(role, versions)) };
  const priced = pricedClients(given);
  const charges = priced.flatMap((one) => one.charges);
  const byClient = priced.map((one) => clientMargin(one, given));
  return {
    outcome: 'shown',
    byClient: byClient.sort((a, b) => b.worked - a.worked || (a.name < b.name ? -1 : 1)),
    total: totalOf(byClient),
    elsewhere: elsewhere(entries, given, roleOf),
    driving: drivingIn(charges, versions, given.range.to - given.range.from),
    utilisation: utilisationOf(entries, charges),
    interruptions: interruptionCosts(given, roleOf),
    journeys: journeysDriven(given),
    entries: { remote: count(entries, 'remote'), onSite: count(entries, 'onSite') },
    errands: errandMonths(given),
  };
}

interface Priced {
  readonly client: ReportedClient;
  readonly work: readonly Work[];
  readonly charges: readonly Charge[];
}

function pricedClients(given: Reporting): readonly Priced[] {
  const calendars = new Map<string, HoursCalendar>();
  const works = workByClient(given);
  const marks = visitMarks({ entries: given.marks });
  const roleOf = (technician: string): string | undefined => given.roles[technician];
  return given.clients.flatMap((client) => {
    const { billed } = client;
    const work = works.get(billed.id);
    if (!work) return [];
    const of = { client: billed, work, marks, blocks: billed.terms.blocks.map(untouched) };
    return [{ client, work, charges: priceClient(of, { versions: given.versions, roleOf, calendars }).charges }];
  });
}

function clientMargin({ client: { name, billed }, work, charges }: Priced, { costs }: Reporting): ClientMargin {
  const charged = sumOf(charges.map(({ amount }) => amount));
  const cost = sumOf(charges.map((charge) => chargeCost(charge, billed, costs).total));
  return {
    ...{ client: billed.id, name, contract: billed.contract },
    worked: sumTimes(work.map(({ from, to }) => (to - from) as Milliseconds)),
    billed: sumTimes(charges.map(billedIn)),
    ...{ charged, cost, margin: margin(charged, cost) },
  };
}

function totalOf(rows: readonly ClientMargin[]): BillingReport['total'] {
  const [charged, cost] = [sumOf(rows.map((row) => row.charged)), sumOf(rows.map((row) => row.cost))];
  const times = { worked: sumTimes(rows.map(({ worked }) => worked)), billed: sumTimes(rows.map(({ billed }) => billed)) };
  return { ...times, charged, cost, margin: margin(charged, cost) };
}

function elsewhere(entries: readonly Reported[], { costs }: Reporting, roleOf: (technician: string) => string): BillingReport['elsewhere'] {
  const own = entries.filter(({ client, kind }) => client === null && kind !== 'break');
  const cost = own.map(({ from, to, technician }) =>
    labourCost((to - from) as Milliseconds, costs.wages[roleOf(technician)] ?? cents(0), costs.factor),
  );
  return { worked: sumTimes(own.map(({ from, to }) => (to - from) as Milliseconds)), cost: sumOf(cost) };
}

const count = (entries: readonly Reported[], of: Reported['kind']): number => entries.filter(({ kind }) => kind === of).length;
