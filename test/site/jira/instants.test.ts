import { durationText, secondsFrom } from './durations';
import { instantFrom, instantOfWall, jiraInstant } from './instants';

describe("Jira's instants", () => {
  it.each([
    ['2026-09-26T01:42:39.399Z', 'America/Sao_Paulo', '2026-09-25T22:42:39.399-0300'],
    ['2026-11-20T15:00:00.000Z', 'UTC', '2026-11-20T15:00:00.000+0000'],
    ['2026-07-01T00:00:00.000Z', 'Asia/Kolkata', '2026-07-01T05:30:00.000+0530'],
    ['2026-11-01T08:30:00.000Z', 'America/Los_Angeles', '2026-11-01T01:30:00.000-0700'],
    ['2026-11-01T09:30:00.000Z', 'America/Los_Angeles', '2026-11-01T01:30:00.000-0800'],
  ])('show %s in %s as %s, and read back', (iso, timeZone, shown) => {
    expect(jiraInstant(iso, timeZone)).toBe(shown);
    expect(instantFrom(shown)).toBe(iso);
  });

  it.each(['2026-11-20', '2026-11-20T15:00:00Z', '2026-02-30T15:00:00.000+0000', '2026-11-20T25:00:00.000+0000'])(
    'do not read %s',
    (text) => {
      expect(instantFrom(text)).toBeUndefined();
    },
  );

  it('take the earlier of two walls at a clock change', () => {
    expect(new Date(instantOfWall('2026-11-01T01:30', 'America/Los_Angeles')).toISOString()).toBe('2026-11-01T08:30:00.000Z');
    expect(new Date(instantOfWall('2026-03-08T00:00', 'America/Los_Angeles')).toISOString()).toBe('2026-03-08T08:00:00.000Z');
  });
});

describe("Jira's durations", () => {
  it.each([
    ['1h 30m', 5_400],
    ['45', 2_700],
    ['1d', 28_800],
    ['1w 2d 3h 4m', 144_000 + 57_600 + 10_800 + 240],
    ['0.5h', 1_800],
    ['soon', undefined],
    ['', undefined],
  ])('read %s as %s seconds', (text, seconds) => {
    expect(secondsFrom(text)).toBe(seconds);
  });

  it.each([
    [5_400, '1h 30m'],
    [59, '0m'],
    [28_800, '1d'],
    [173_100, '1w 1d 5m'],
  ])('print %s seconds as %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});
