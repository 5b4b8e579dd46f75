import type { ClientId } from '../../../src/clients/rules/client';
import type { Costs } from '../../../src/billing/rules/cost';
import { billingReport, type BillingReport } from '../../../src/billing/rules/report/billing-report';
import type { Reported, Reporting } from '../../../src/billing/rules/report/reported-work';
import { shareOf } from '../../../src/billing/rules/report/utilisation';
import { cents, minutes, type DateOnly, type Instant } from '../../../src/platform/rules/units';
import { aBilledClient, aVersion, aWork } from './a-pricing';

const costs: Costs = {
  wages: { technician: cents(2_000) },
  factor: 125,
  parking: cents(0),
  mileage: [{ from: '2013-01-01' as DateOnly, cents: 56.5, confirmed: true }],
  milesPerHour: 40,
};
const week = { from: Date.parse('2026-11-16T00:00Z'), to: Date.parse('2026-11-23T00:00Z') };
const hour = 3_600_000;
const [a, b, c] = ['client-1', 'client-2', 'client-3'] as [ClientId, ClientId, ClientId];
const client = (id: ClientId, name: string) => ({ name, billed: { ...aBilledClient(), id, travelMinutes: minutes(30) } });

function entry(from: string, length: number, given: Partial<Reported> = {}): Reported {
  const { id, technician, from: start, to } = aWork(from, length);
  return {
    id: `${id} ${String(given.technician)}`,
    technician,
    ticket: { id: '1', key: 'HD-1' },
    kind: 'remote',
    from: start,
    to,
    client: a,
    ...given,
  };
}

function report(entries: readonly Reported[], given: Partial<Reporting> = {}): BillingReport {
  const clients = [client(a, 'Acme'), client(b, 'Bolt'), client(c, 'Curie')];
  const told = billingReport({ range: week, clients, entries, marks: {}, versions: [aVersion()], roles: {}, costs, ...given });
  if (told.outcome === 'blocked') throw new Error(told.roles.join());
  return told;
}

describe('the report for managers', () => {
  it('tells hours and margin by client, the most hours first', () => {
    const { byClient, total } = report([entry('09:00', 60), entry('11:00', 120, { client: b })]);
    expect(byClient).toMatchObject([
      { name: 'Bolt', worked: 2 * hour, charged: 20_000, cost: 5_000, margin: 15_000 },
      { name: 'Acme', worked: hour, charged: 10_000, cost: 2_500, margin: 7_500 },
    ]);
    expect(total).toEqual({ worked: 3 * hour, billed: 3 * hour, charged: 30_000, cost: 7_500, margin: 22_500 });
  });

  it('is blocked while the owner worked and has no wage (practice 61)', () => {
    const given = { range: week, clients: [], marks: {}, versions: [aVersion()], roles: { ada: 'owner' }, costs };
    expect(billingReport({ ...given, entries: [entry('09:00', 60)] })).toEqual({ outcome: 'blocked', roles: ['Owner'] });
    expect(billingReport({ ...given, entries: [entry('09:00', 60, { kind: 'break' })] })).toMatchObject({ outcome: 'shown' });
  });

  it('loses 1,000 a week to two unbilled hours of driving on each of five days at 100 (practice 68)', () => {
    const days = ['16', '17', '18', '19', '20'];
    const drives = days.flatMap((day) => [
      entry(`2026-11-${day} 09:00`, 60, { kind: 'travel' }),
      entry(`2026-11-${day} 10:00`, 60, { kind: 'onSite' }),
      entry(`2026-11-${day} 11:00`, 60, { kind: 'travel' }),
    ]);
    expect(report(drives).driving).toEqual({ travel: 10 * hour, unbilled: 10 * hour, lost: 100_000, lostAWeek: 100_000 });
    const fortnight = { from: week.from, to: week.to + 7 * 24 * hour };
    expect(report(drives, { range: fortnight }).driving.lostAWeek).toBe(50_000);
  });

  it('counts driving that a trip charge pays for as paid', () => {
    const paid = report([entry('09:00', 60, { kind: 'travel' }), entry('10:00', 60, { kind: 'onSite' })], {
      versions: [aVersion({ trip: 'charge', zones: [{ name: 'All', upTo: null, minimum: minutes(0), tripCharge: cents(4_500) }] })],
    });
    expect(paid.driving).toMatchObject({ travel: hour, unbilled: 0, lost: 0 });
  });

  it('counts travel as hours worked, though it earns nothing (practice 72)', () => {
    const day = [entry('09:00', 30, { kind: 'travel' }), entry('09:30', 60, { kind: 'onSite' }), entry('10:30', 30, { kind: 'travel' })];
    expect(report(day).utilisation).toEqual([{ technician: 'ada', worked: 2 * hour, earning: hour }]);
    expect(shareOf(hour, 2 * hour)).toBe(50);
  });

  it('counts what a contract takes in as earning, and what is free of charge not (practice 41)', () => {
    const managed = { name: 'Acme', billed: { ...client(a, '').billed, contract: 'managed' as const } };
    const meeting = entry('11:00', 60);
    const mark = { purpose: 'meeting' as const, by: 'grace', at: '' as Instant };
    const { utilisation } = report([entry('09:00', 60), meeting], { clients: [managed], marks: { [meeting.id]: mark } });
    expect(utilisation).toEqual([{ technician: 'ada', worked: 2 * hour, earning: hour }]);
  });

  it('tells what interruptions cost, by who interrupted', () => {
    const interrupting = { id: '2', key: 'HD-2' };
    const { interruptions } = report([
      entry('09:00', 30, { interrupting, client: b }),
      entry('10:00', 30, { interrupting, client: b }),
      entry('11:00', 30),
    ]);
    expect(interruptions).toEqual([{ client: b, count: 2, time: hour, cost: 2_500 }]);
  });

  it('sees a chain of three clients as one journey of 55 miles instead of 120, which saves $36.73 (practice 69)', () => {
    const chain = [
      entry('09:00', 27.5, { kind: 'travel' }),
      entry('09:30', 60, { kind: 'onSite' }),
      entry('10:30', 27.5, { kind: 'travel', client: b }),
      entry('11:00', 60, { kind: 'onSite', client: b }),
      entry('12:00', 10, { kind: 'travel', client: c }),
      entry('12:10', 60, { kind: 'onSite', client: c }),
      entry('13:10', 17.5, { kind: 'travel', client: c }),
    ];
    expect(report(chain).journeys).toMatchObject([
      { technician: 'ada', clients: [a, b, c], saving: { driven: 55, miles: 65, money: 3_673 } },
    ]);
    expect(report(chain.filter(({ kind }) => kind === 'onSite')).journeys).toMatchObject([{ clients: [a, b, c], saving: null }]);
  });

  it('takes visits of two days for two journeys', () => {
    const days = [entry('2026-11-19 15:00', 60, { kind: 'onSite' }), entry('2026-11-20 09:00', 60, { kind: 'onSite', client: b })];
    expect(report(days).journeys).toEqual([]);
  });

  it('shows that 92 of 100 jobs were remote (practice 70)', () => {
    const jobs = Array.from({ length: 100 }, (_, number) =>
      entry('09:00', 5, { id: `e${String(number)}`, kind: number < 92 ? 'remote' : 'onSite' }),
    );
    const { entries } = report(jobs);
    expect(shareOf(entries.remote, entries.remote + entries.onSite)).toBe(92);
  });

  it('asks to look at the stock of spares after three errands in a month (practice 71)', () => {
    const visits = ['09:00', '10:00', '11:00'].map((at) => entry(at, 30, { kind: 'onSite' }));
    const errand = { reason: 'errand' as const, by: 'ada', at: '' as Instant };
    const marks = Object.fromEntries(visits.map(({ id }) => [id, errand]));
    expect(report(visits, { marks }).errands).toEqual([{ month: '2026-11', errands: 3, reviewStock: true }]);
    expect(report(visits.slice(1), { marks }).errands).toEqual([{ month: '2026-11', errands: 2, reviewStock: false }]);
    expect(report(visits).errands).toEqual([]);
  });

  it('keeps work for no known client apart, with what it costs', () => {
    const { elsewhere, byClient } = report([entry('09:00', 60, { client: null })]);
    expect([elsewhere, byClient]).toEqual([{ worked: hour, cost: 2_500 }, []]);
  });
});
