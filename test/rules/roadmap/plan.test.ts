import fc from 'fast-check';
import { cents, dateOnly, instant, type Cents } from '../../../src/platform/rules/units';
import { budgetOf } from '../../../src/roadmap/rules/plan/budget';
import { budgetQuarterOf } from '../../../src/roadmap/rules/plan/budget-year';
import { headsUp } from '../../../src/roadmap/rules/meeting/fit';
import { lineProblem, moveLine } from '../../../src/roadmap/rules/plan/plan-line';
import { checklistOf } from '../../../src/roadmap/rules/plan/scenario';
import { upgradeCost } from '../../../src/roadmap/rules/plan/upgrade-cost';
import { aLine } from './builders';

const grace = { at: instant('2026-11-20T15:00:00.000Z'), by: 'grace' };

describe('budgetOf', () => {
  it('practice 32: 2 servers at $6,000 in Q2 and 8 PCs at $1,100 in Q3 are $12,000 and $8,800', () => {
    const lines = [aLine({ count: 2 }), aLine({ each: cents(110_000), count: 8, plannedFor: { year: 2027, quarter: 3 } })];
    const budget = budgetOf(lines, 2027);
    expect(budget.quarters).toEqual({ 1: 0, 2: 1_200_000, 3: 880_000, 4: 0 });
    expect(budget.total).toBe(2_080_000);
  });

  it('counts a monthly line from its quarter on, and our work once', () => {
    const line = aLine({ recurring: 'monthly', each: cents(1_000), labour: cents(50_000), plannedFor: { year: 2027, quarter: 3 } });
    expect(budgetOf([line], 2027).quarters).toEqual({ 1: 0, 2: 0, 3: 53_000, 4: 3_000 });
    expect(budgetOf([line], 2028).quarters).toEqual({ 1: 3_000, 2: 3_000, 3: 3_000, 4: 3_000 });
    expect(budgetOf([line], 2026).total).toBe(0);
  });

  it('keeps apart what is planned for a year without a quarter', () => {
    const line = aLine({ recurring: 'yearly', labour: cents(100), plannedFor: { year: 2027 } });
    expect(budgetOf([line], 2027)).toMatchObject({ anytime: 600_100, total: 600_100 });
    expect(budgetOf([line], 2028)).toMatchObject({ anytime: 600_000, total: 600_000 });
  });

  it('adds up to the sum of its lines, whatever they are', () => {
    const line = fc.record({
      recurring: fc.constantFrom('once', 'monthly', 'yearly'),
      each: fc.nat(1_000_000).map(cents),
      count: fc.integer({ min: 1, max: 50 }),
      labour: fc.nat(100_000).map(cents),
      plannedFor: fc.record({
        year: fc.integer({ min: 2025, max: 2029 }),
        quarter: fc.option(fc.constantFrom(1, 2, 3, 4), { nil: undefined }),
      }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (facts) => {
        const lines = facts.map((fact) => aLine(fact));
        const alone = lines.reduce<number>((sum, one) => sum + budgetOf([one], 2027).total, 0);
        expect(budgetOf(lines, 2027).total).toBe(alone as Cents);
      }),
    );
  });
});

describe('budgetQuarterOf', () => {
  it.each([
    { date: '2027-01-01', firstMonth: 1, year: 2027, quarter: 1 },
    { date: '2027-12-31', firstMonth: 1, year: 2027, quarter: 4 },
    { date: '2026-07-01', firstMonth: 7, year: 2027, quarter: 1 },
    { date: '2027-06-30', firstMonth: 7, year: 2027, quarter: 4 },
    { date: '2026-11-20', firstMonth: 12, year: 2026, quarter: 4 },
  ])('puts $date of a budget year from month $firstMonth into Q$quarter $year', ({ date, firstMonth, year, quarter }) => {
    expect(budgetQuarterOf(dateOnly(date), firstMonth)).toEqual({ year, quarter });
  });
});

describe('moveLine', () => {
  it('practice 42: moves from the 3-year plan into this year and keeps where it stood', () => {
    const line = aLine({ plan: '3y', plannedFor: { year: 2029 } });
    const moved = moveLine(line, { plan: '1y', plannedFor: { year: 2027, quarter: 1 } }, grace);
    expect(moved).toMatchObject({
      plan: '1y',
      plannedFor: { year: 2027, quarter: 1 },
      moves: [{ from: { plan: '3y', plannedFor: { year: 2029 } }, ...grace }],
    });
    expect(moveLine(moved, { plan: '1y', plannedFor: { year: 2027, quarter: 1 } }, grace)).toBe(moved);
  });
});

describe('lineProblem', () => {
  it.each([
    { facts: { title: '' }, sentence: 'Say what the money is for.' },
    { facts: { each: cents(-1) }, sentence: 'An amount may not be negative.' },
    { facts: { count: 0.5 }, sentence: 'The count must be a whole number of one or more.' },
    { facts: { plannedFor: { year: 2025 } }, sentence: '2025 is over; plan for 2026 or later.' },
    { facts: { plannedFor: { year: 2026, quarter: 3 } }, sentence: 'Q3 2026 is over; plan for Q4 or later.' },
    { facts: { plannedFor: { year: 2026, quarter: 4 } }, sentence: undefined },
    { facts: {}, sentence: undefined },
  ] as const)('says “$sentence”', ({ facts, sentence }) => {
    expect(lineProblem(aLine(facts), { year: 2026, quarter: 4 })).toBe(sentence);
  });
});

describe('upgradeCost', () => {
  it('practice 49: software for nothing costs 20 desktops $5,400', () => {
    const cost = upgradeCost({
      desktops: 20,
      labourHours: 1.5,
      labourRate: cents(10_000),
      downtimeHours: 1,
      downtimeRate: cents(4_000),
      serverDowntimeHours: 2,
    });
    expect(cost).toEqual({ labour: 300_000, downtime: 80_000, serverDowntime: 160_000, total: 540_000 });
  });
});

describe('headsUp', () => {
  it('practice 30: three more people and a server at 85 % mean a server before Q3', () => {
    const told = headsUp({ seats: 20, people: 12, newPeople: 3, serverFull: 85 });
    expect(told).toEqual([{ what: 'A server is 85 % full and 3 more people will come', horizon: 'server before Q3' }]);
  });

  it('practice 38: three people over a capacity of 15 are told of for the next 12 months, without a price', () => {
    expect(headsUp({ seats: 15, people: 15, newPeople: 3, serverFull: 20 })).toEqual([
      { what: '18 people on a set-up made for 15', horizon: 'next 12 months' },
    ]);
  });

  it('tells nothing where all fits', () => {
    expect(headsUp({ seats: 15, people: 12, newPeople: 0, serverFull: 85 })).toEqual([]);
  });
});

describe('checklistOf', () => {
  it('practice 40: a merger hands over data, transfers licences and ends access', () => {
    const all = checklistOf('merger').join(' ');
    for (const part of [/hand over the data/i, /transfer licences/i, /end all other access/i]) expect(all).toMatch(part);
  });
});
