import type { ItemEvidence, MonthRecord } from '../../../../src/maintenance/rules/signals/evidence';
import { readinessOf } from '../../../../src/maintenance/rules/signals/graduation';
import { instant } from '../../../../src/platform/rules/units';
import { anItem } from '../../../support/builders';

const diskFree = anItem({ id: 'disk-free', title: 'Free disk space', graduatesToMonitoring: true });

const record = (month: string, given: Partial<MonthRecord> = {}): MonthRecord => ({
  hand: 'ok',
  monitor: 'ok',
  by: 'ada',
  at: instant(`${month}-20T15:00:00.000Z`),
  ...given,
});

const proven: ItemEvidence['proven'] = {
  alert: { id: 'test', status: 'alert', at: instant('2026-11-20T14:00:00.000Z') },
  by: 'ada',
  at: instant('2026-11-20T14:10:00.000Z'),
};

const evidence = (months: Readonly<Record<string, Partial<MonthRecord>>>, more: Partial<ItemEvidence> = {}): ItemEvidence => ({
  months: Object.fromEntries(Object.entries(months).map(([month, given]) => [month, record(month, given)])),
  proven,
  ...more,
});

const noProof = 'No test alert has been proven yet.';

describe('practice 4: disk free may be left to monitoring', () => {
  it.each<{ when: string; known: ItemEvidence; missing: readonly string[] }>([
    { when: 'three straight months agree', known: evidence({ '2026-09': {}, '2026-10': {}, '2026-11': {} }), missing: [] },
    {
      when: 'one of them found a failure that was alerted',
      known: evidence({ '2026-09': {}, '2026-10': { hand: 'failed', monitor: 'alert' }, '2026-11': {} }),
      missing: [],
    },
    { when: 'they span the turn of a year', known: evidence({ '2026-11': {}, '2026-12': {}, '2027-01': {} }), missing: [] },
    {
      when: 'not yet after two months',
      known: evidence({ '2026-10': {}, '2026-11': {} }),
      missing: ['Hand and monitor agree in October 2026 and November 2026; 1 more in a row is needed.'],
    },
    {
      when: 'not with a month between',
      known: evidence({ '2026-08': {}, '2026-09': {}, '2026-11': {} }),
      missing: ['Hand and monitor agree in November 2026; 2 more in a row are needed.'],
    },
    {
      when: 'not with a missed alert last',
      known: evidence({ '2026-09': {}, '2026-10': {}, '2026-11': { hand: 'failed' } }),
      missing: ['Hand and monitor have not agreed yet; 3 more in a row are needed.'],
    },
    {
      when: 'not with a false alarm in the middle',
      known: evidence({ '2026-09': {}, '2026-10': { monitor: 'alert' }, '2026-11': {} }),
      missing: ['Hand and monitor agree in November 2026; 2 more in a row are needed.'],
    },
    {
      when: 'not where the monitor was silent',
      known: evidence({ '2026-09': {}, '2026-10': {}, '2026-11': { monitor: 'silent' } }),
      missing: ['Hand and monitor have not agreed yet; 3 more in a row are needed.'],
    },
    {
      when: 'not without a proven alert',
      known: { months: evidence({ '2026-09': {}, '2026-10': {}, '2026-11': {} }).months },
      missing: [noProof],
    },
    {
      when: 'not on what was known before it was sent back',
      known: evidence(
        { '2026-09': {}, '2026-10': {}, '2026-11': {} },
        { sentBack: { why: 'Missed', by: 'ada', at: instant('2026-11-21T00:00:00.000Z') } },
      ),
      missing: ['Hand and monitor have not agreed yet; 3 more in a row are needed.', noProof],
    },
  ])('$when', ({ known, missing }) => {
    expect(readinessOf(diskFree, known).missing).toEqual(missing);
  });

  it('counts a quarterly item by its quarters', () => {
    const quarterly = { ...diskFree, frequency: 'quarterly' } as const;
    expect(readinessOf(quarterly, evidence({ '2026-05': {}, '2026-08': {}, '2026-11': {} })).missing).toEqual([]);
    expect(readinessOf(quarterly, evidence({ '2026-09': {}, '2026-10': {}, '2026-11': {} })).missing).toHaveLength(1);
  });
});
