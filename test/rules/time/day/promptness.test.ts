import { instant, type TimeZone } from '../../../../src/platform/rules/units';
import { onMarks } from '../../../../src/time/rules/day/increments';
import { isLate } from '../../../../src/time/rules/day/lateness';
import { maturityOf } from '../../../../src/time/rules/day/maturity';
import { anEntry } from '../an-entry';

const zone = 'America/Los_Angeles' as TimeZone;
const utc = (wall: string) => instant(`2026-11-20T${wall}:00.000Z`);

describe('lateness (practice 91)', () => {
  it.each([
    ['10:04', false],
    ['10:05', false],
    ['10:06', true],
    ['09:59', false],
  ])('of a stop at 10:00 saved at %s is %s', (saved, late) => {
    expect(isLate(anEntry({ stoppedAt: utc('10:00'), savedAt: utc(saved) }))).toBe(late);
  });
});

describe('maturity (practice 89)', () => {
  const stopped = Date.parse('2026-11-20T20:00:00Z');
  const after = (minutes: number) =>
    anEntry({
      stoppedAt: instant(new Date(stopped).toISOString()),
      savedAt: instant(new Date(stopped + minutes * 60_000).toISOString()),
    });

  it.each([
    { delays: [1, 4, 300], level: 5, because: 'a median of 4 minutes is the last step of the job' },
    { delays: [2, 50, 60], level: 4, because: 'a median of 50 minutes is after each job' },
    { delays: [360], level: 3, because: 'the same evening is the end of the day' },
    { delays: [1, 900, 1_000], level: 2, because: 'the next day is later' },
    { delays: [0, 10], level: 5, because: 'of two, the middle lies between them' },
  ])('is $level for $delays: $because', ({ delays, level }) => {
    expect(maturityOf(delays.map(after), zone)?.level).toBe(level);
  });

  it('is unknown without entries, and breaks are none', () => {
    expect(maturityOf([], zone)).toBeNull();
    expect(maturityOf([anEntry({ kind: 'break' })], zone)).toBeNull();
  });
});

describe('marks (practice 94)', () => {
  const worked = { startedAt: utc('09:07'), stoppedAt: utc('09:50') };
  it.each([
    { team: 'field', from: '09:00', to: '09:45' },
    { team: 'helpDesk', from: '09:05', to: '09:50' },
  ] as const)('of the $team team take 9:07-9:50 for $from-$to', ({ team, from, to }) => {
    expect(onMarks(worked, team)).toEqual({ startedAt: utc(from), stoppedAt: utc(to) });
  });
});
