import fc from 'fast-check';
import { instant } from '../../../../src/platform/rules/units';
import { instantOf, wallTime } from '../../../../static/src/ui/wall-time';

const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia', 'UTC'] as const;
const year = { min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-12-31T23:59:00Z'), noInvalidDate: true } as const;

describe('a time as a clock on the wall shows it', () => {
  it('is read back as the instant it was written from, in every zone, also in the hour that comes twice', () => {
    fc.assert(
      fc.property(fc.date(year), fc.constantFrom(...zones), (date, zone) => {
        const minute = instant(new Date(Math.floor(date.getTime() / 60_000) * 60_000).toISOString());
        expect(instantOf(wallTime(minute, zone), zone, minute)).toBe(minute);
      }),
    );
  });

  it.each([
    { wall: '2026-11-20T07:05', zone: 'America/Los_Angeles', at: '2026-11-20T15:05:00.000Z' },
    { wall: '2026-11-01T01:30', zone: 'America/Los_Angeles', at: '2026-11-01T08:30:00.000Z' },
    { wall: '2026-03-08T02:30', zone: 'America/Los_Angeles', at: null },
    { wall: '', zone: 'UTC', at: null },
  ] as const)('reads $wall in $zone as $at', ({ wall, zone, at }) => {
    expect(instantOf(wall, zone, instant('2026-11-01T08:00:00.000Z'))).toBe(at);
  });
});
