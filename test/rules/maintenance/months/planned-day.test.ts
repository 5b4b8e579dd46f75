import fc from 'fast-check';
import type { BusinessDayRule } from '../../../../src/maintenance/rules/client-plan';
import { plannedDay } from '../../../../src/maintenance/rules/months/planned-day';
import { dateOnly, type Month } from '../../../../src/platform/rules/units';
import { isWorkingDay } from '../../../../src/time/rules/day/holidays';

const month = (text: string) => text as Month;
const holidays = [
  { date: dateOnly('2026-11-26'), name: 'Thanksgiving' },
  { date: dateOnly('2027-01-01'), name: "New Year's Day" },
];

describe('plannedDay', () => {
  it.each([
    { planDay: 1, rule: 'asIs', period: '2026-11', on: '2026-11-01', because: 'a Sunday may be a planned day' },
    { planDay: 1, rule: 'later', period: '2026-11', on: '2026-11-02', because: '1 Nov 2026 is a Sunday' },
    { planDay: 1, rule: 'earlier', period: '2026-11', on: '2026-10-30', because: 'the working day before lies in October' },
    { planDay: 26, rule: 'later', period: '2026-11', on: '2026-11-27', because: '26 Nov is a holiday' },
    { planDay: 1, rule: 'earlier', period: '2027-01', on: '2026-12-31', because: 'New Year is in the year before' },
    { planDay: 31, rule: 'later', period: '2027-01', on: '2027-02-01', because: '31 Jan 2027 is a Sunday and the next day is in February' },
    { planDay: 31, rule: 'asIs', period: '2027-02', on: '2027-02-28', because: 'February has 28 days' },
    { planDay: 31, rule: 'later', period: '2026-12', on: '2026-12-31', because: 'a Thursday stays' },
  ] as const)('plans day $planDay of $period, $rule, on $on: $because', ({ planDay, rule, period, on }) => {
    expect(plannedDay({ planDay, businessDays: rule, leadDays: 0 }, month(period), holidays)).toEqual({ on, from: on });
  });

  it('creates the ticket the lead days earlier, weekends included', () => {
    const day = plannedDay({ planDay: 1, businessDays: 'later', leadDays: 10 }, month('2026-11'), holidays);
    expect(day).toEqual({ on: '2026-11-02', from: '2026-10-23' });
  });

  it.each([
    { planDay: 1, period: '2026-11', why: 'Sunday, November 1, 2026 is no working day.' },
    { planDay: 26, period: '2026-11', why: 'Thursday, November 26, 2026 is a holiday (Thanksgiving).' },
  ])('skips day $planDay of $period and says why', ({ planDay, period, why }) => {
    expect(plannedDay({ planDay, businessDays: 'skip', leadDays: 0 }, month(period), holidays).skipped).toBe(why);
  });

  it('moves to a working day and never by more than a long weekend of holidays, and skips only what is none', () => {
    const rules = fc.constantFrom<BusinessDayRule>('asIs', 'earlier', 'later', 'skip');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), rules, fc.integer({ min: 0, max: 47 }), (planDay, businessDays, offset) => {
        const period = month(`${String(2026 + Math.floor(offset / 12))}-${String((offset % 12) + 1).padStart(2, '0')}`);
        const day = plannedDay({ planDay, businessDays, leadDays: 0 }, period, holidays);
        if (businessDays === 'earlier' || businessDays === 'later') expect(isWorkingDay(day.on, holidays)).toBe(true);
        if (businessDays === 'skip') expect(day.skipped === undefined).toBe(isWorkingDay(day.on, holidays));
      }),
    );
  });
});
