import { cents, dateOnly } from '../../../src/platform/rules/units';
import { ageOf, dueYear, isAgeing, replacedAYear, usualCycles } from '../../../src/roadmap/rules/equipment/equipment';
import { licenceChanges, refreshInWords, refreshPlan } from '../../../src/roadmap/rules/plan/refresh';
import { shrinkTo } from '../../../src/roadmap/rules/plan/shrink';
import { brandsOf, shareBefore, sharesWith, standardShare, type Standard } from '../../../src/roadmap/rules/equipment/standards';
import { unplannedPurchases } from '../../../src/roadmap/rules/plan/unplanned';
import { aDevice, devices } from './builders';

const today = dateOnly('2026-11-20');
const standards: readonly Standard[] = [
  { class: 'workstation', model: 'standard model B', licence: 'subscription', price: cents(110_000), labour: cents(15_000) },
];
const odd = { model: 'whatever was cheap', brand: 'Bargain' };

describe('standardShare', () => {
  it('practice 44: 18 of 24 PCs are 75 %, last year 60 %', () => {
    expect(standardShare([...devices(18), ...devices(6, odd)], standards)).toEqual({ standard: 18, all: 24, percent: 75 });
    expect(standardShare([...devices(12), ...devices(8, odd)], standards).percent).toBe(60);
    expect(brandsOf([...devices(2), ...devices(1, odd)])).toEqual(['Acme', 'Bargain']);
  });

  it('practice 44: keeps the share at the end of each year', () => {
    const lastYear = sharesWith([], 2025, standardShare([...devices(12), ...devices(8, odd)], standards));
    const shares = sharesWith(sharesWith(lastYear, 2026, { standard: 1, all: 24 }), 2026, { standard: 18, all: 24 });
    expect(shares).toEqual([
      { year: 2025, standard: 12, all: 20 },
      { year: 2026, standard: 18, all: 24 },
    ]);
    expect(shareBefore(shares, 2026)).toEqual({ year: 2025, standard: 12, all: 20, percent: 60 });
    expect(shareBefore(shares, 2025)).toBeUndefined();
  });

  it('leaves out what has no standard, and has no percentage of nothing', () => {
    expect(standardShare(devices(3, { class: 'printer' }), standards)).toEqual({ standard: 0, all: 0 });
  });
});

describe('refreshPlan', () => {
  it('practice 46: a PC of 2022 becomes a standard model B with a subscription in 2026', () => {
    const [refresh] = refreshPlan([aDevice({ bought: dateOnly('2022-03-01') })], { standards, thisYear: 2026 });
    expect(refreshInWords(refresh!)).toBe('2026, standard model B, subscription licence');
  });

  it('practice 45: five OEM PCs due in 2027 are five licences that change', () => {
    const plan = refreshPlan([...devices(5), ...devices(2, { licence: 'subscription' }), aDevice({ bought: dateOnly('2024-01-01') })], {
      standards,
      thisYear: 2026,
    });
    expect(licenceChanges(plan, 2027)).toHaveLength(5);
  });

  it('plans by the client’s budget year: what is due in August 2026 belongs into 2027 where the year begins in July', () => {
    const pc = aDevice({ bought: dateOnly('2022-08-15') });
    expect(refreshPlan([pc], { standards, thisYear: 2027, firstMonth: 7 })).toMatchObject([{ year: 2027 }]);
    expect(refreshPlan([aDevice({ bought: null })], { standards, thisYear: 2026 })).toEqual([]);
  });

  it('takes what is overdue into the present year, and says where no standard is chosen', () => {
    const plan = refreshPlan([aDevice({ bought: dateOnly('2015-01-01'), class: 'server' })], { standards, thisYear: 2026 });
    expect(plan.map(refreshInWords)).toEqual(['2026, no standard model chosen yet']);
  });
});

describe('cycles', () => {
  it('practice 47: 24 PCs in four years are six a year', () => {
    expect(replacedAYear(24, usualCycles.workstation.years)).toBe(6);
  });

  it.each([
    { of: 'workstation', bought: '2023-11-20', ageing: true, due: 2027 },
    { of: 'workstation', bought: '2023-11-21', ageing: false, due: 2027 },
    { of: 'server', bought: '2022-11-20', ageing: true, due: 2028 },
    { of: 'network', bought: '2021-12-01', ageing: false, due: 2027 },
  ] as const)('practice 47: a $of of $bought is due in $due', ({ of, bought, ageing, due }) => {
    const device = aDevice({ class: of, bought: dateOnly(bought) });
    expect(isAgeing(device, today)).toBe(ageing);
    expect(dueYear(device)).toBe(due);
  });

  it('counts whole years', () => {
    expect(ageOf(aDevice({ bought: dateOnly('2022-11-21') }), today)).toBe(3);
  });
});

describe('shrinkTo', () => {
  it('practice 39: from 20 to 14 people keeps the 14 best and lists 6 to retire', () => {
    const standardOld = devices(10, { bought: dateOnly('2021-01-01') });
    const oddNew = devices(6, { ...odd, bought: dateOnly('2026-01-01') });
    const oddOld = devices(4, { ...odd, bought: dateOnly('2020-01-01') });
    const { keep, retire } = shrinkTo(14, [...oddOld, ...oddNew, ...standardOld, aDevice({ class: 'printer' })], standards);
    expect(keep).toEqual([...standardOld, ...oddNew.slice(0, 4)]);
    expect(retire).toEqual([...oddNew.slice(4), ...oddOld]);
  });
});

describe('unplannedPurchases', () => {
  it('practice 48: counts what was bought outside the plan in twelve months', () => {
    const bought = (date: string, planned: boolean) => aDevice({ bought: dateOnly(date), planned });
    const found = unplannedPurchases([bought('2025-11-20', false), bought('2025-11-21', false), bought('2026-05-01', true)], today);
    expect(found.map((device) => device.bought)).toEqual(['2025-11-21']);
  });
});
