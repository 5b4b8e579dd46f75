import type { ClientId } from '../../../src/clients/rules/client';
import { usualTerms } from '../../../src/billing/rules/client-terms';
import type { PolicyVersion } from '../../../src/billing/rules/policy';
import type { HoursCalendar } from '../../../src/billing/rules/hours-calendar';
import { priceClient } from '../../../src/billing/rules/price-client';
import { replayClient } from '../../../src/billing/rules/replay';
import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import type { Work } from '../../../src/billing/rules/work';
import { minutes, type DateOnly, type Instant, type Month, type TimeZone } from '../../../src/platform/rules/units';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';
import { atMost, informs, type Row } from '../row';

const clients = 100;
const part = 'Billing: 100 clients, 12,000 entries a month';
const version: PolicyVersion = { version: 1, from: '2025-01-01' as DateOnly, by: '', at: '' as Instant, note: '', policy: usualPolicy };
const zones = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'] as readonly string[] as readonly TimeZone[];
const roleOf = (): undefined => undefined;

/** What pricing costs this machine, and a statement the wire. */
export async function billingBudgets(): Promise<readonly Row[]> {
  const month = timed(() => {
    const calendars = new Map<string, HoursCalendar>();
    for (let number = 0; number < clients; number += 1)
      priceClient({ ...clientOf(number), work: workOf(number, 1), marks: [], blocks: [] }, { versions: [version], roleOf, calendars });
  });
  const year = timed(() => {
    const calendars = { before: new Map(), after: new Map() };
    for (let number = 0; number < clients; number += 1)
      replayClient(
        { ...clientOf(number), name: '', work: workOf(number, 12.5), marks: [] },
        [version],
        { ...usualPolicy, scope: 'clientDay' },
        roleOf,
        calendars,
      );
  });
  const site = await openTestSite({ seed: 'harbor' });
  const grace = site.signIn('grace');
  const { clients: known } = await grace.call('listClients', {});
  const [first] = known;
  const asked = { client: first?.id ?? ('client-1' as ClientId), month: '2026-10' as Month, organization: first?.organization?.id ?? null };
  const trips = await roundTrips(site, () => grace.call('openStatement', asked));
  const year2026 = { from: '2026-01-01T00:00:00.000Z' as Instant, to: '2027-01-01T00:00:00.000Z' as Instant };
  const margins = await roundTrips(site, () => grace.call('openMargins', asked));
  const report = await roundTrips(site, () => grace.call('openBillingReport', year2026));
  const planner = await roundTrips(site, () => grace.call('openPlanner', {}));
  return [
    informs(part, 'a month priced: CPU of this machine (wanted: below 1 s)', `${month.toFixed(0)} ms`),
    informs(part, '150,000 entries replayed: CPU of this machine (wanted: below 10 s)', `${year.toFixed(0)} ms`),
    atMost(part, 'the statement of a client: one after another', trips.sequential, 2),
    atMost(part, 'the statement of a client: calls', trips.calls, 7),
    atMost(part, 'what a client’s month leaves: one after another', margins.sequential, 2),
    atMost(part, 'the report of a year for managers: one after another', report.sequential, 2),
    atMost(part, 'the day planner: one after another', planner.sequential, 2),
    atMost(part, 'the day planner: calls', planner.calls, 10),
  ];
}

/** Milliseconds of CPU. */
function timed(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const clientOf = (number: number) => ({
  client: {
    id: `client-${number}` as ClientId,
    contract: 'hourly' as const,
    zone: zones[number % zones.length] ?? ('UTC' as TimeZone),
    travelMinutes: minutes(number % 100),
    terms: usualTerms,
  },
});

/** 120 entries a month, five on each of 24 days. */
function workOf(number: number, months: number): readonly Work[] {
  return Array.from({ length: 120 * months }, (_, index): Work => {
    const from = Date.parse('2025-11-01T13:00:00Z') + Math.floor(index / 5) * 86_400_000 + (index % 5) * 6_600_000 + number * 1_000;
    const kind = index % 5 === 3 ? 'onSite' : index % 5 === 2 ? 'travel' : 'remote';
    return {
      id: `e${index}`,
      technician: `t${number % 7}`,
      ticket: { id: '1', key: 'HD-1' },
      kind,
      from,
      to: from + 2_520_000,
      purpose: 'work',
    };
  });
}
