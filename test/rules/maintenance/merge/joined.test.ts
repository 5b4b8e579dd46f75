import type { ClientId } from '../../../../src/clients/rules/client';
import { plainPlan, type ClientPlan } from '../../../../src/maintenance/rules/client-plan';
import { evidenceConflicts, joinedEvidence } from '../../../../src/maintenance/rules/merge/joined-evidence';
import { isSamePlan, joinedPlan, planConflicts } from '../../../../src/maintenance/rules/merge/joined-plan';
import { namedAfter } from '../../../../src/maintenance/rules/merge/named-after';
import type { ClientEvidence, ItemEvidence, MonthRecord } from '../../../../src/maintenance/rules/signals/evidence';
import { instant, type Month } from '../../../../src/platform/rules/units';

const [real, double] = ['client-1', 'client-2'] as [ClientId, ClientId];
const plan = (about: Partial<ClientPlan>): ClientPlan => ({ ...plainPlan({ id: real, sheet: 0 }), version: 1, ...about });
const theirs = plan({
  client: double,
  template: 'quarterly',
  servers: ['SRV-1', 'SRV-2'],
  leadDays: 3,
  items: { a: { limit: 5 }, b: { limit: 6 } },
});

describe('two plans of maintenance as one', () => {
  it('takes the double’s whole where the one that stays has none, and nothing from a plain one', () => {
    const joined = joinedPlan(plainPlan({ id: real, sheet: 0 }), theirs);
    expect(joined).toMatchObject({ client: real, template: 'quarterly', leadDays: 3, servers: ['SRV-1', 'SRV-2'], items: theirs.items });
    expect(joinedPlan(theirs, plainPlan({ id: double, sheet: 0 }))).toBe(theirs);
    expect(joinedPlan(theirs, undefined)).toBe(theirs);
  });

  it('keeps what the one that stays has planned, fills what it lacks, and names what differs', () => {
    const ours = plan({ servers: ['srv-1 '], items: { a: { limit: 9 } } });
    const joined = joinedPlan(ours, theirs);
    expect(joined).toMatchObject({
      template: 'monthly',
      leadDays: 0,
      servers: ['srv-1 ', 'SRV-2'],
      items: { a: { limit: 9 }, b: { limit: 6 } },
    });
    expect(planConflicts(ours, theirs)).toEqual({ parts: ['checklist', 'leadDays'], items: ['a'] });
    expect(isSamePlan(joinedPlan({ ...joined, version: 2 }, theirs), joined)).toBe(true);
  });
});

const record = (month: string, hand: MonthRecord['hand'] = 'ok'): MonthRecord => ({
  hand,
  monitor: 'ok',
  by: 'ada',
  at: instant(`${month}-20T10:00:00.000Z`),
});
const months = (...all: [string, MonthRecord['hand']?][]) => Object.fromEntries(all.map(([month, hand]) => [month, record(month, hand)]));
const evidence = (client: ClientId, items: Record<string, ItemEvidence>, duties: ClientEvidence['duties'] = {}): ClientEvidence => ({
  client,
  sheet: 0,
  items,
  duties,
});

describe('what two clients’ checks say together', () => {
  const ours = evidence(real, { disk: { months: months(['2026-10', 'failed']) } }, { ['2026-10' as Month]: { pay: 'done' } });
  const others = evidence(
    double,
    { disk: { months: months(['2026-09'], ['2026-10']) }, ups: { months: months(['2026-08']) } },
    { ['2026-10' as Month]: { pay: 'open', call: 'done' } },
  );

  it('takes the months that are lacking; of a month that both have, the one that stays holds', () => {
    const joined = joinedEvidence(ours, others);
    expect(joined.client).toBe(real);
    expect(joined.items['disk']?.months).toEqual(months(['2026-09'], ['2026-10', 'failed']));
    expect(joined.items['ups']).toEqual(others.items['ups']);
    expect(joined.duties).toEqual({ '2026-10': { pay: 'done', call: 'done' } });
    expect(evidenceConflicts(ours, others)).toEqual(['disk']);
    expect(joinedEvidence(joined, others)).toEqual(joined);
  });

  it('takes no month from before the double’s item was sent back to be checked by hand', () => {
    const sentBack = { why: 'Alert missed', by: 'grace', at: instant('2026-09-25T00:00:00.000Z') };
    const sent = evidence(double, { disk: { months: months(['2026-08'], ['2026-09'], ['2026-11']), sentBack } });
    expect(Object.keys(joinedEvidence(ours, sent).items['disk']?.months ?? {})).toEqual(['2026-10', '2026-11']);
  });
});

it('names the client of a ticket anew only where its run is the double’s', () => {
  const head = { run: '2026-08:client-2:monthly', period: '2026-08', client: 'client-2', clientName: 'Double', address: '', contact: '' };
  const property = { ...head, template: 'monthly', version: 1, publishedOn: '2026-01-01', open: 3 };
  expect(namedAfter(property, [double], real)).toEqual({ ...property, client: real });
  expect(namedAfter({ ...property, client: real }, [double], real)).toBeUndefined();
  expect(namedAfter({ ...property, run: '2026-08:client-3:monthly' }, [double], real)).toBeUndefined();
  expect(namedAfter({ note: 'by hand' }, [double], real)).toBeUndefined();
});
