import { addMonths, dateIn, dayOf, monthInWords, monthNamed } from '../../../src/platform/rules/month';
import { instant, type Month, type TimeZone } from '../../../src/platform/rules/units';

describe('monthNamed', () => {
  it.each([
    ['2026-12', '2026-12'],
    ['2026-13', undefined],
    ['2026-00', undefined],
    ['2026-1', undefined],
    ['December', undefined],
    ['', undefined],
  ])('reads %p as %p', (text, month) => {
    expect(monthNamed(text)).toBe(month);
  });
});

describe('months', () => {
  it('adds over the turn of the year', () => {
    expect(addMonths('2026-11' as Month, 3)).toBe('2027-02');
    expect(addMonths('2026-02' as Month, -3)).toBe('2025-11');
  });

  it('says the month in words', () => {
    expect(monthInWords('2026-12' as Month)).toBe('December 2026');
  });

  it('takes the last day of a shorter month', () => {
    expect(dayOf('2026-02' as Month, 31)).toBe('2026-02-28');
  });

  it('reads the date off the wall of a zone, over a clock change too', () => {
    const newYork = 'America/New_York' as TimeZone;
    expect(dateIn(newYork, instant('2026-11-01T03:59:59.000Z'))).toBe('2026-10-31');
    expect(dateIn(newYork, instant('2026-11-02T04:59:59.000Z'))).toBe('2026-11-01');
  });
});
