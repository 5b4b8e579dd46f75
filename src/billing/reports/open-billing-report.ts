import { allClients } from '../../clients/all-clients';
import type { Client, ClientId } from '../../clients/rules/client';
import { clientsSeen } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { dateAt } from '../../platform/rules/date-at';
import { addMonths, monthOf } from '../../platform/rules/month';
import type { Month, TimeZone } from '../../platform/rules/units';
import { rowsTogether } from '../../platform/store/rows-together';
import type { CountedBy } from '../../time/rules/team/time-report';
import { namedBy } from '../../time/rules/ticket-client';
import { teamHours, type Range } from '../../time/team/team-hours';
import { everyMark, everyTerms, keys, placeOf } from '../billing-store';
import { shippedCosts } from '../policy/shipped-costs';
import { teamAtFirst, type BillingTeam } from '../rules/billing-team';
import type { Costs } from '../rules/cost';
import { billingReport, type BillingReported } from '../rules/report/billing-report';
import { pricingPlaces, versionsIn } from '../statements/kept-versions';
import { billedClient } from '../statements/read-month';

export interface BillingReportView {
  readonly report: BillingReported;
  readonly currency: string;
  /** By id, of all clients that the report may name. */
  readonly names: Readonly<Record<ClientId, string>>;
}

/** Two rounds of calls whatever the range: one query for each month and hundred technicians, one for each month and hundred clients with marks. */
export async function readBillingReport(asker: Asker, range: Range) {
  const [all, sees, entries, marks, terms, settings] = await Promise.all([
    allClients(),
    clientsSeen(asker),
    teamHours(range),
    Promise.all(monthsAround(range).map(everyMark)),
    everyTerms(),
    rowsTogether([...pricingPlaces, ...[keys.team, keys.costs].map(placeOf)]),
  ]);
  return { all, sees, entries, marks: marks.flat(), terms, settings };
}

/** What a range of time earned and cost with the clients that the person sees, for service managers: margins, driving, how busy everybody is, interruptions, journeys. */
export function openBillingReport(
  _asker: Asker,
  { from, to }: Range,
  { all, sees, entries, marks, terms, settings }: Awaited<ReturnType<typeof readBillingReport>>,
): BillingReportView {
  const value = (key: string): unknown => settings(placeOf(key))?.value;
  const { currency, roles } = (value(keys.team) as BillingTeam | undefined) ?? teamAtFirst;
  const range = { from: Date.parse(from), to: Date.parse(to) };
  const clients = all.filter(sees);
  const seen = new Set(clients.map(({ id }) => id));
  const agreed = new Map(terms.map((kept) => [kept.client, kept]));
  const report = billingReport({
    range,
    clients: clients.map((client) => ({ name: client.name, billed: billedClient(client, agreed.get(client.id)) })),
    entries: reported(entries, all, range).filter(({ client }) => client === null || seen.has(client)),
    marks: Object.assign({}, ...marks.map((ofMonth) => ofMonth.entries)) as (typeof marks)[number]['entries'],
    versions: versionsIn(settings),
    roles,
    costs: (value(keys.costs) as Costs | undefined) ?? shippedCosts,
  });
  return { report, currency, names: Object.fromEntries(clients.map(({ id, name }) => [id, name])) };
}

/** As on statements, an entry belongs to where it began. */
function reported(entries: readonly CountedBy[], clients: readonly Client[], { from, to }: { readonly from: number; readonly to: number }) {
  const byName = new Map(clients.flatMap((client) => namedBy(client).map((name) => [name, client.id] as const)));
  return entries
    .filter((entry) => entry.from >= from && entry.from < to)
    .map((entry) => ({ ...entry, client: byName.get(entry.ticket.clientId ?? '') ?? null }));
}

/** The months that a range touches in some client's zone. */
function monthsAround({ from, to }: Range): readonly Month[] {
  const day = 86_400_000;
  const monthAt = (at: number): Month => monthOf(dateAt('UTC' as TimeZone, at));
  const [first, last] = [monthAt(Date.parse(from) - day), monthAt(Date.parse(to) + day)];
  const months = [first];
  for (let month = addMonths(first, 1); month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}
