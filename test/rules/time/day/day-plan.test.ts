import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateOnly, instant, type TimeZone } from '../../../../src/platform/rules/units';
import { addDays, dateAt, planDay, weekOf } from '../../../../src/time/rules/day/day-plan';
import { timeIn } from '../../../../src/time/rules/day/day-sums';
import { onMarks } from '../../../../src/time/rules/day/increments';
import { settingsAtFirst, usualLunch, wallTime } from '../../../../src/time/rules/day/person-settings';
import { lengthOf } from '../../../../src/time/rules/stretch';

const losAngeles = 'America/Los_Angeles' as TimeZone;
const hours = (count: number) => count * 3_600_000;

describe('planDay', () => {
  it('lies from midnight to midnight of the person, with shift and lunch', () => {
    const settings = { ...settingsAtFirst(losAngeles), lunch: usualLunch };
    expect(planDay(dateOnly('2026-11-20'), settings)).toEqual({
      date: '2026-11-20',
      startedAt: '2026-11-20T08:00:00.000Z',
      stoppedAt: '2026-11-21T08:00:00.000Z',
      shift: [{ startedAt: '2026-11-20T16:30:00.000Z', stoppedAt: '2026-11-21T01:30:00.000Z' }],
      lunch: { startedAt: '2026-11-20T20:00:00.000Z', stoppedAt: '2026-11-20T21:00:00.000Z' },
      holiday: null,
    });
  });

  it('has neither on a day off', () => {
    expect(planDay(dateOnly('2026-11-21'), { ...settingsAtFirst(losAngeles), lunch: usualLunch })).toMatchObject({
      shift: [],
      lunch: null,
    });
  });

  it('gives each of two days its part of a shift over midnight', () => {
    const night = { ...settingsAtFirst('UTC' as TimeZone), shift: { from: wallTime('22:00'), to: wallTime('06:00') } };
    const lengths = ['2026-11-16', '2026-11-17', '2026-11-21'].map((date) => planDay(dateOnly(date), night).shift.map(lengthOf));
    expect(lengths).toEqual([[hours(2)], [hours(6), hours(2)], [hours(6)]]);
  });
});

it('weekOf begins on Monday', () => {
  expect(weekOf(dateOnly('2026-11-22'))).toEqual(expect.arrayContaining(['2026-11-16', '2026-11-22']));
  expect(weekOf(dateOnly('2026-11-16'))[0]).toBe('2026-11-16');
});

interface ClockChange {
  readonly zone: TimeZone;
  readonly at: Temporal.Instant;
}

/** Every change of the clock in 2026 and 2027, in every zone that has one. */
const clockChanges = Intl.supportedValuesOf('timeZone').flatMap((name) => {
  const found: ClockChange[] = [];
  let zoned = Temporal.Instant.from('2026-01-01T00:00:00Z').toZonedDateTimeISO(name);
  for (;;) {
    const next = zoned.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= Date.parse('2028-01-01T00:00:00Z')) return found;
    found.push({ zone: name as TimeZone, at: next.toInstant() });
    zoned = next;
  }
});

describe('a day at a clock change', () => {
  const around = fc.record({
    change: fc.constantFrom(...clockChanges),
    before: fc.integer({ min: 0, max: 60 * 3_600 }),
    after: fc.integer({ min: 0, max: 60 * 3_600 }),
  });
  const instantAt = (milliseconds: number) => instant(new Date(milliseconds).toISOString());

  it('knows the zones that have any', () => {
    expect(new Set(clockChanges.map(({ zone }) => zone)).size).toBeGreaterThan(100);
  });

  it.each(clockChanges.map((change) => [change.zone, change.at.toString(), change] as const))(
    'is as long as it is in %s, %s',
    (_zone, _at, { zone, at }) => {
      const date = dateAt(instantAt(at.epochMilliseconds), zone);
      for (const days of [-1, 0, 1]) {
        const day = planDay(addDays(date, days), settingsAtFirst(zone));
        const next = planDay(addDays(date, days + 1), settingsAtFirst(zone));
        expect(day.stoppedAt).toBe(next.startedAt);
        expect(lengthOf(day)).toBe(Temporal.PlainDate.from(day.date).toZonedDateTime(zone).hoursInDay * 3_600_000);
        expect(dateAt(day.startedAt, zone)).toBe(day.date);
      }
    },
  );

  it('and its neighbours hold an entry over it to the second, each second once', () => {
    fc.assert(
      fc.property(around, ({ change: { zone, at }, before, after }) => {
        const entry = {
          startedAt: instantAt(at.epochMilliseconds - before * 1_000),
          stoppedAt: instantAt(at.epochMilliseconds + after * 1_000),
        };
        const date = dateAt(instantAt(at.epochMilliseconds), zone);
        const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((count) => planDay(addDays(date, count), settingsAtFirst(zone)));
        const counted = days.reduce((sum, day) => sum + timeIn(entry, day), 0);
        return counted === lengthOf(entry);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has its marks on the quarter hours of the wall', () => {
    fc.assert(
      fc.property(around, ({ change: { zone, at }, before, after }) => {
        const entry = {
          startedAt: instantAt(at.epochMilliseconds - before * 1_000),
          stoppedAt: instantAt(at.epochMilliseconds + after * 1_000),
        };
        const wall = (mark: string) => Temporal.Instant.from(mark).toZonedDateTimeISO(zone);
        const marks = onMarks(entry, 'field');
        return [marks.startedAt, marks.stoppedAt].every((mark) => wall(mark).minute % 15 === 0 && wall(mark).second === 0);
      }),
      { numRuns: 500 },
    );
  });
});
