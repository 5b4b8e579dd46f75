import fc from 'fast-check';
import { instant } from '../../../src/platform/rules/units';
import { firstOverlap, overlap } from '../../../src/time/rules/overlap';

const at = (minute: number) => instant(new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString());
const from = (start: number, stop?: number) => ({ startedAt: at(start), ...(stop === undefined ? {} : { stoppedAt: at(stop) }) });

describe('overlap', () => {
  it.each([
    { one: from(0, 10), other: from(10, 20), shared: false, because: 'touching ends are not an overlap' },
    { one: from(0, 11), other: from(10, 20), shared: true, because: 'a minute is shared' },
    { one: from(0, 60), other: from(10, 20), shared: true, because: 'one lies within the other' },
    { one: from(0), other: from(10, 20), shared: true, because: 'what runs has no end' },
    { one: from(20), other: from(10, 20), shared: false, because: 'it starts when the other ends' },
    { one: from(15, 15), other: from(10, 20), shared: false, because: 'a note without time takes none (practice 99)' },
  ])('$shared, as $because', ({ one, other, shared }) => {
    expect(overlap(one, other)).toBe(shared);
    expect(overlap(other, one)).toBe(shared);
  });

  it('is what sharing a millisecond means, for any two intervals', () => {
    const minute = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(minute, minute, minute, minute, (a, b, c, d) => {
        const shares = Math.min(b, d) - Math.max(a, c) > 0 && b > a && d > c;
        expect(overlap(from(a, b), from(c, d))).toBe(shares);
      }),
    );
  });

  it('finds an entry that lies over it also where it is no neighbour', () => {
    const others = [from(0, 100), from(50, 55), from(200, 300)];
    expect(firstOverlap(from(60, 70), others)).toBe(others[0]);
  });
});
