import fc from 'fast-check';
import { currentPeriod, isDue as isDueOn, periodsBefore, periodsInReach, plannedOn } from '../../../src/maintenance/rules/due';
import { plannedDay } from '../../../src/maintenance/rules/months/planned-day';
import { addMonths } from '../../../src/platform/rules/month';
import { dateOnly, instant, type Month, type TimeZone } from '../../../src/platform/rules/units';

const month = (text: string) => text as Month;
const zone = (name: string) => name as TimeZone;
const isDue = (client: ReturnType<typeof plan>, period: Month, at: ReturnType<typeof instant>) =>
  isDueOn(client, period, plannedDay({ planDay: client.planDay, businessDays: 'asIs', leadDays: 0 }, period, []), at);
const plan = (planDay: number, timeZone = 'America/Los_Angeles', startsOn = '2026-01-01') => ({
  planDay,
  timeZone: zone(timeZone),
  startsOn: dateOnly(startsOn),
});

describe('plannedOn', () => {
  it.each([
    { day: 31, period: '2026-02', on: '2026-02-28' },
    { day: 31, period: '2026-03', on: '2026-03-31' },
    { day: 30, period: '2028-02', on: '2028-02-29' },
    { day: 1, period: '2026-12', on: '2026-12-01' },
  ])('plans day $day of $period on $on', ({ day, period, on }) => {
    expect(plannedOn({ planDay: day }, month(period))).toBe(on);
  });

  it('gives every month of 48 one day, none twice and none drifting, for every plan day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 0, max: 40 }), (planDay, start) => {
        const periods = Array.from({ length: 48 }, (_, index) => addMonths(month('2024-01'), start + index));
        const days = periods.map((period) => plannedOn({ planDay }, period));
        expect(days.map((day) => day.slice(0, 7))).toEqual(periods);
        for (const day of days) expect(Number(day.slice(8))).toBeLessThanOrEqual(planDay);
      }),
    );
  });
});

describe('isDue', () => {
  it.each([
    { zone: 'America/Los_Angeles', at: '2026-12-01T07:59:59.999Z', due: false, because: 'it is still 30 Nov in Los Angeles' },
    { zone: 'America/Los_Angeles', at: '2026-12-01T08:00:00.000Z', due: true, because: 'midnight has come in Los Angeles' },
    { zone: 'Pacific/Kiritimati', at: '2026-11-30T10:00:00.000Z', due: true, because: 'UTC+14 is first' },
    { zone: 'Pacific/Pago_Pago', at: '2026-12-01T10:59:59.999Z', due: false, because: 'UTC-11 is last' },
    { zone: 'Pacific/Pago_Pago', at: '2026-12-01T11:00:00.000Z', due: true, because: 'midnight has come in Pago Pago' },
  ])('$zone at $at: $due, as $because', ({ zone: name, at, due }) => {
    expect(isDue(plan(1, name), month('2026-12'), instant(at))).toBe(due);
  });

  it('stays due after its day, so that an outage costs no month', () => {
    expect(isDue(plan(5), month('2026-10'), instant('2026-12-20T00:00:00.000Z'))).toBe(true);
  });

  it('does not make up for days before the client came', () => {
    const newcomer = plan(1, 'America/Los_Angeles', '2026-11-20');
    expect(isDue(newcomer, month('2026-11'), instant('2026-11-25T00:00:00.000Z'))).toBe(false);
    expect(isDue(newcomer, month('2026-12'), instant('2026-12-02T00:00:00.000Z'))).toBe(true);
  });
});

describe('periodsInReach', () => {
  it('holds this month, the two before it, and the next, which may be made ahead', () => {
    expect(periodsInReach(instant('2026-11-20T15:00:00.000Z'))).toEqual(['2026-09', '2026-10', '2026-11', '2026-12']);
  });

  it('counts a month as begun when it begins somewhere', () => {
    expect(periodsInReach(instant('2026-11-30T09:59:59.000Z')).at(-1)).toBe('2026-12');
    expect(periodsInReach(instant('2026-11-30T10:00:00.000Z')).at(-1)).toBe('2027-01');
  });

  it("always holds every client's own current month", () => {
    const zones = fc.constantFrom(
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Asia/Kolkata',
      'America/New_York',
      'UTC',
      'Australia/Lord_Howe',
    );
    const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, instants, (name, date) => {
        const at = instant(date.toISOString());
        expect(periodsInReach(at)).toContain(currentPeriod({ timeZone: zone(name) }, at));
      }),
    );
  });
});

describe('periodsBefore', () => {
  it('goes back a year at a time, and two years at most', () => {
    const at = instant('2026-11-20T15:00:00.000Z');
    expect(periodsBefore(month('2026-09'), at)).toHaveLength(12);
    expect(periodsBefore(month('2026-09'), at).at(-1)).toBe('2026-08');
    expect(periodsBefore(month('2025-09'), at)[0]).toBe('2024-11');
    expect(periodsBefore(month('2024-11'), at)).toEqual([]);
  });
});
