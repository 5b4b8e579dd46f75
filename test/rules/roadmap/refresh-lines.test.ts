import { cents, dateOnly, instant } from '../../../src/platform/rules/units';
import { afterSteps, lineSteps } from '../../../src/roadmap/rules/plan/made-lines';
import type { PlanLine } from '../../../src/roadmap/rules/plan/plan-line';
import { planOfYear, plannedIn } from '../../../src/roadmap/rules/plan/plan-range';
import { refreshFamily, refreshLines } from '../../../src/roadmap/rules/plan/refresh-lines';
import { scenarioPlan } from '../../../src/roadmap/rules/plan/scenario-plan';
import { checklistWith, ticked } from '../../../src/roadmap/rules/plan/scenario';
import type { Standard } from '../../../src/roadmap/rules/equipment/standards';
import { aDevice, aLine, devices } from './builders';

const pc: Standard = {
  class: 'workstation',
  model: 'standard model B',
  licence: 'subscription',
  price: cents(110_000),
  labour: cents(15_000),
};
const facts = { standards: [pc], thisYear: 2026 };
const grace = { take: [] as readonly string[], at: instant('2026-11-20T15:00:00.000Z'), by: 'grace' };
const refreshed = (lines: readonly PlanLine[], of = devices(6, { bought: dateOnly('2023-03-01') }), take: readonly string[] = []) => {
  const steps = lineSteps(lines, refreshLines(of, facts), refreshFamily, facts.thisYear);
  return { steps, lines: afterSteps(lines, steps, { ...grace, take }) };
};

describe('refreshLines', () => {
  it('complaint: refresh quotes are annoying to build: six PCs due in 2027 are one line with price and work', () => {
    expect(refreshLines(devices(6, { bought: dateOnly('2023-03-01') }), facts)).toEqual([
      {
        id: 'refresh/2027/workstation',
        title: 'Replace 6 PCs with standard model B',
        plan: '1y',
        plannedFor: { year: 2027 },
        recurring: 'once',
        each: 110_000,
        count: 6,
        labour: 90_000,
      },
    ]);
  });

  it('practice 47: 24 PCs bought six a year are six a year', () => {
    const fleet = ['2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01'].flatMap((bought) => devices(6, { bought: dateOnly(bought) }));
    expect(refreshLines(fleet, facts).map(({ plannedFor, count, plan }) => [plannedFor.year, count, plan])).toEqual([
      [2027, 6, '1y'],
      [2028, 6, '3y'],
      [2029, 6, '3y'],
      [2030, 6, '5y'],
    ]);
  });

  it('prices what has no standard model as it was bought, and leaves out what is due after five years', () => {
    const printers = [cents(30_000), cents(50_000)].map((price) => aDevice({ class: 'printer', price, bought: dateOnly('2020-01-01') }));
    const later = aDevice({ class: 'medical', bought: dateOnly('2026-01-01') });
    expect(refreshLines([...printers, later], facts)).toMatchObject([
      { title: 'Replace 2 printers', each: 40_000, plannedFor: { year: 2026 } },
    ]);
  });
});

describe('the refresh plan in the plan', () => {
  it('updates the same lines and never doubles them', () => {
    const once = refreshed([aLine()]).lines;
    expect(once).toHaveLength(2);
    expect(refreshed(once).lines).toBe(once);
    const more = refreshed(once, devices(7, { bought: dateOnly('2023-03-01') }));
    expect(more.lines.map(({ count }) => count)).toEqual([1, 7]);
  });

  it('keeps a line that somebody changed by hand, until it is taken', () => {
    const once = refreshed([]).lines;
    const cheaper = once.map((line) => ({ ...line, each: cents(99_900) }));
    const again = refreshed(cheaper);
    expect([again.lines, again.steps[0]?.verdict]).toEqual([cheaper, 'kept']);
    expect(refreshed(cheaper, undefined, ['refresh/2027/workstation']).lines[0]?.each).toBe(110_000);
  });

  it('drops what is no longer due, unless somebody changed it', () => {
    const once = refreshed([]).lines;
    expect(refreshed(once, []).lines).toEqual([]);
    const mine = once.map((line) => ({ ...line, title: 'Mine' }));
    expect(refreshed(mine, []).lines).toBe(mine);
    const past = once.map((line) => ({ ...line, plannedFor: { year: 2025 } }));
    expect(refreshed(past, []).lines).toBe(past);
  });
});

describe('plans of one, three and five years', () => {
  it.each([
    { year: 2025, plan: '1y' },
    { year: 2027, plan: '1y' },
    { year: 2029, plan: '3y' },
    { year: 2031, plan: '5y' },
  ] as const)('$year belongs into $plan', ({ year, plan }) => {
    expect(planOfYear(year, 2026)).toBe(plan);
  });

  it.each([
    { to: '1y', from: { year: 2029 }, then: { year: 2027 } },
    { to: '3y', from: { year: 2027, quarter: 2 }, then: { year: 2028 } },
    { to: '5y', from: { year: 2029 }, then: { year: 2030 } },
    { to: '3y', from: { year: 2031 }, then: { year: 2029 } },
    { to: '1y', from: { year: 2026, quarter: 4 }, then: { year: 2026, quarter: 4 } },
  ] as const)('practice 42: what is planned for $from.year is for $then.year in the plan $to', ({ to, from, then }) => {
    expect(plannedIn(to, from, 2026)).toEqual(then);
  });
});

describe('scenarioPlan', () => {
  const fleet = [
    ...devices(10, { bought: dateOnly('2021-01-01') }),
    ...devices(10, { model: 'odd', bought: dateOnly('2020-01-01') }),
    aDevice({ class: 'server' }),
  ];
  const people = { standards: [pc], people: 14, thisYear: 2026 };

  it('practice 39: from 20 to 14 people keeps 14, and lists six to wipe and retire', () => {
    const { keep, retire, steps, lines } = scenarioPlan('shrink', fleet, people);
    expect([keep.length, retire.length]).toEqual([14, 6]);
    expect(steps.filter((step) => step.startsWith('Wipe the data of'))).toHaveLength(6);
    expect(lines).toMatchObject([{ id: 'scenario/shrink/wipe', title: 'Wipe and retire 6 devices', count: 6 }]);
  });

  it('practice 40: a virtual office retires the office, gives laptops to who sat at a desk', () => {
    const { retire, lines } = scenarioPlan('virtualOffice', fleet, people);
    expect(retire).toHaveLength(21);
    expect(lines.map(({ title }) => title)).toEqual(['Wipe and retire 21 devices', 'Give 20 laptops to those who work at home']);
  });

  it('practice 40: a merger hands over data, licences and access, and its ticks stay when it is planned again', () => {
    const { steps, lines } = scenarioPlan('merger', fleet, people);
    expect(lines).toMatchObject([{ title: 'Hand over data, licences and access' }]);
    const lists = ticked(checklistWith([], 'merger', steps), 'merger', steps[0]!, true)!;
    expect(checklistWith(lists, 'merger', steps)[0]?.steps.map(({ done }) => done)).toEqual(steps.map((_, at) => at === 0));
    expect(ticked(lists, 'closing', steps[0]!, true)).toBeUndefined();
  });

  it('practice 40: a closing retires everything', () => {
    expect(scenarioPlan('closing', fleet, people).retire).toHaveLength(21);
  });
});
