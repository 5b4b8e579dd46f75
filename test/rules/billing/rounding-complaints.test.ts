import { carried, rounded } from '../../../src/billing/rules/rounded';
import { minutes, type Milliseconds } from '../../../src/platform/rules/units';

const up = (increment: number) => ({ mode: 'up', increment: minutes(increment), grace: minutes(0) }) as const;
const worked = (count: number) => (count * 60_000) as Milliseconds;

describe('complaint: rounding bills what was not worked', () => {
  it.each([
    { of: 30, by: 15, is: 30, because: 'what is round already gets no quarter more' },
    { of: 250, by: 1, is: 250, because: '4 h 10 m are not five hours' },
    { of: 250, by: 15, is: 255, because: 'and rounded up to the quarter they are 4 h 15 m' },
    { of: 5, by: 5, is: 5, because: 'five-minute marks leave five minutes' },
    { of: 6, by: 5, is: 10, because: 'and take six to ten' },
  ])('$of min in steps of $by are $is: $because', ({ of, by, is }) => {
    expect(rounded(worked(of), up(by))).toBe(is);
  });

  it('twice fifteen minutes are thirty, entry by entry and together', () => {
    expect(carried([worked(15), worked(15)], up(15))).toEqual([15, 15]);
    expect(rounded(worked(30), up(15))).toBe(30);
  });
});
