import fc from 'fast-check';
import { carried, rounded } from '../../../src/billing/rules/rounded';
import type { Rounding, RoundingMode } from '../../../src/billing/rules/policy';
import { minutes, type Milliseconds } from '../../../src/platform/rules/units';

const rounding = (mode: RoundingMode, increment = 15, grace = 0): Rounding => ({
  mode,
  increment: minutes(increment),
  grace: minutes(grace),
});
const worked = (count: number) => (count * 60_000) as Milliseconds;

describe('rounded', () => {
  it.each([
    { mode: 'up', increment: 15, grace: 0, of: 5, is: 15, because: '10:00–10:05 with 15 is 15' },
    { mode: 'up', increment: 15, grace: 0, of: 15, is: 15, because: 'what is round already stays' },
    { mode: 'up', increment: 15, grace: 0, of: 15.01, is: 15, because: 'a click half a second late costs nothing' },
    { mode: 'up', increment: 15, grace: 0, of: 16, is: 30, because: 'a begun quarter counts' },
    { mode: 'up', increment: 6, grace: 0, of: 7, is: 12, because: 'tenths of an hour' },
    { mode: 'up', increment: 5, grace: 0, of: 21, is: 25, because: 'five-minute marks' },
    { mode: 'up', increment: 1, grace: 0, of: 250, is: 250, because: '4 h 10 is not 5 h' },
    { mode: 'nearest', increment: 15, grace: 0, of: 7, is: 0, because: 'less than half' },
    { mode: 'nearest', increment: 6, grace: 0, of: 3, is: 6, because: 'half goes up' },
    { mode: 'eighthMinute', increment: 15, grace: 0, of: 7, is: 0, because: 'practice 100: seven minutes alone are a note' },
    { mode: 'eighthMinute', increment: 15, grace: 0, of: 8, is: 15, because: 'practice 100: the eighth minute carries the quarter' },
    { mode: 'eighthMinute', increment: 15, grace: 0, of: 22, is: 15, because: 'practice 100: 22 are one quarter' },
    { mode: 'eighthMinute', increment: 15, grace: 0, of: 23, is: 30, because: 'practice 100: 23 are two' },
    { mode: 'grace', increment: 30, grace: 10, of: 40, is: 30, because: 'a 10-minute buffer' },
    { mode: 'grace', increment: 30, grace: 10, of: 41, is: 60, because: 'and a minute more' },
    { mode: 'grace', increment: 60, grace: 14, of: 74, is: 60, because: '14 minutes of grace' },
    { mode: 'up', increment: 15, grace: 0, of: 0, is: 0, because: 'no work' },
  ] as const)('bills $is min for $of min: $because', ({ mode, increment, grace, of, is }) => {
    expect(rounded(worked(of), rounding(mode, increment, grace))).toBe(is);
  });

  it('never bills less for more work, whatever the rule', () => {
    const rules = fc.record({
      mode: fc.constantFrom<RoundingMode>('up', 'nearest', 'eighthMinute', 'grace'),
      increment: fc.integer({ min: 1, max: 120 }).map(minutes),
      grace: fc.integer({ min: 0, max: 60 }).map(minutes),
    });
    fc.assert(
      fc.property(rules, fc.nat(40_000_000), fc.nat(4_000_000), (rule, time, more) => {
        expect(rounded((time + more) as Milliseconds, rule)).toBeGreaterThanOrEqual(rounded(time as Milliseconds, rule));
      }),
    );
  });
});

describe('several acts, one after another', () => {
  it('are 0, 0 and 15 for 1, 4 and 4 minutes: the act in which the clock passes minute 8 carries the quarter (practice 100)', () => {
    expect(carried([1, 4, 4].map(worked), rounding('eighthMinute'))).toEqual([0, 0, 15]);
  });

  it('are together what their sum is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000_000), { minLength: 1 }), (acts) => {
        const sum = acts.reduce((total, act) => total + act, 0) as Milliseconds;
        const minutesOf = carried(acts as unknown as Milliseconds[], rounding('eighthMinute'));
        expect(minutesOf.reduce<number>((total, act) => total + act, 0)).toBe(rounded(sum, rounding('eighthMinute')));
      }),
    );
  });
});
