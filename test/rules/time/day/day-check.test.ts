import fc from 'fast-check';
import { dateOnly, instant, type Instant, type TimeZone } from '../../../../src/platform/rules/units';
import { dayProblems, problemInWords } from '../../../../src/time/rules/day/day-check';
import { planDay } from '../../../../src/time/rules/day/day-plan';
import { paidTime, sumsIn } from '../../../../src/time/rules/day/day-sums';
import { gapsIn } from '../../../../src/time/rules/day/gaps';
import { settingsAtFirst, usualLunch } from '../../../../src/time/rules/day/person-settings';
import { ribbonOf } from '../../../../src/time/rules/day/ribbon';
import type { Entry } from '../../../../src/time/rules/entry';
import type { JiraWorklog } from '../../../../src/time/rules/jira-worklog';
import { lengthOf } from '../../../../src/time/rules/stretch';
import type { Timer } from '../../../../src/time/rules/timer';
import { aTimer, anEntry } from '../an-entry';

const settings = settingsAtFirst('UTC' as TimeZone);
const friday = planDay(dateOnly('2026-11-20'), settings);
const at = (wall: string): Instant => instant(`2026-11-20T${wall}:00.000Z`);
const worked = (from: string, to: string, given: Parameters<typeof anEntry>[0] = {}) =>
  anEntry({ id: from, startedAt: at(from), stoppedAt: at(to), savedAt: at(to), ...given });
const inJira = ({ id, technician, ticket, startedAt, stoppedAt, note }: Entry): JiraWorklog => ({
  id,
  technician,
  ticket,
  startedAt,
  stoppedAt,
  note,
});
const work = (entries: readonly Entry[], logged: readonly JiraWorklog[] = [], timer: Timer | null = null) => ({
  entries,
  inJira: logged,
  timer,
});
const wall = (instantOf: Instant) => instantOf.slice(11, 16);
const evening = at('19:00');
const sentences = (...given: Parameters<typeof dayProblems>) => dayProblems(...given).map((problem) => problemInWords(problem, wall));

describe('the day check', () => {
  it('names the quarter of an hour that is empty (practice 95)', () => {
    const entries = [worked('08:30', '10:15'), worked('10:30', '17:30')];
    expect(sentences(friday, work(entries), evening)).toEqual(['10:15–10:30 is empty.']);
  });

  it('finds nothing where each stop is the next start over the whole shift (practice 95)', () => {
    const entries = [
      worked('08:30', '10:15'),
      worked('10:15', '12:00'),
      worked('12:00', '13:00', { kind: 'break' }),
      worked('13:00', '17:30'),
    ];
    expect(sentences(friday, work(entries), evening)).toEqual([]);
  });

  it('takes the lunch of the settings for accounted', () => {
    const withLunch = planDay(dateOnly('2026-11-20'), { ...settings, lunch: usualLunch });
    expect(sentences(withLunch, work([worked('08:30', '12:00'), worked('13:00', '17:30')]), evening)).toEqual([]);
  });

  it('names what lies over each other, a missing note, a clock that runs, and a shift that goes on', () => {
    const entries = [worked('08:30', '10:30', { note: '' }), worked('10:00', '17:00', { ticket: { id: '8', key: 'HD-8', summary: '' } })];
    expect(sentences(friday, work(entries, [], aTimer({ startedAt: at('17:00') })), at('17:10'))).toEqual([
      'HD-7 and HD-8 both have 10:00–10:30.',
      '08:30–10:30 on HD-7 has no note for the client.',
      'The clock still runs on HD-7.',
      'The shift goes on until 17:30.',
    ]);
  });

  it('names what was left running over night and is not confirmed', () => {
    const guarded = worked('08:30', '17:30', { review: { ranUntil: evening } });
    expect(sentences(friday, work([guarded]), evening)).toEqual(['08:30–17:30 on HD-7 was left running and waits for your review.']);
  });

  it('takes what was logged in Jira for accounted, and names where it lies over an entry', () => {
    const entries = [worked('08:30', '10:00'), worked('11:00', '17:30')];
    expect(sentences(friday, work(entries, [inJira(worked('10:00', '11:00'))]), evening)).toEqual([]);
    const other = { id: '8', key: 'HD-8', summary: '' };
    expect(sentences(friday, work(entries, [inJira(worked('10:00', '11:30', { ticket: other }))]), evening)).toEqual([
      'HD-7 and HD-8 both have 11:00–11:30.',
    ]);
  });

  it('asks which version holds where somebody changed a worklog in Jira', () => {
    const worklog = { state: 'differs', on: { ticket: '10007', id: '1' }, theirs: null } as const;
    expect(sentences(friday, work([worked('08:30', '17:30', { worklog })]), evening)).toEqual([
      '08:30–17:30 on HD-7 was changed in Jira: choose which version holds.',
    ]);
  });

  it('asks nothing of a holiday of the firm, and counts what is worked on it', () => {
    const holiday = planDay(dateOnly('2026-11-20'), settings, [{ date: dateOnly('2026-11-20'), name: 'Founders’ Day' }]);
    expect(holiday).toMatchObject({ shift: [], holiday: 'Founders’ Day' });
    expect(sentences(holiday, work([worked('09:00', '10:00')]), evening)).toEqual([]);
  });

  it('asks nothing of a day off', () => {
    expect(sentences(planDay(dateOnly('2026-11-21'), settings), work([]), instant('2026-11-22T00:00:00.000Z'))).toEqual([]);
  });

  it('takes less than a minute for no gap', () => {
    const entries = [worked('08:30', '10:00', { stoppedAt: instant('2026-11-20T10:00:31.000Z') }), worked('10:01', '17:30')];
    expect(gapsIn(friday, entries)).toEqual([]);
  });
});

describe('the sums of a day', () => {
  const lunch = worked('12:00', '13:00', { kind: 'break' });

  it('deduct lunch to nothing (practice 97)', () => {
    const sums = sumsIn(friday, [lunch], null, evening);
    expect(sums.break).toBe(3_600_000);
    expect(paidTime(sums)).toBe(0);
  });

  it('count a note without time with no minutes (practice 99)', () => {
    const voicemail = worked('11:00', '11:00', { note: 'Left a voicemail' });
    expect(paidTime(sumsIn(friday, [voicemail], null, evening))).toBe(0);
  });

  it('grow with the clock that runs', () => {
    expect(paidTime(sumsIn(friday, [], aTimer({ startedAt: at('18:00') }), evening))).toBe(3_600_000);
  });
});

describe('the ribbon', () => {
  const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const atMinute = (count: number) => instant(new Date(Date.parse(friday.startedAt) + count * 60_000).toISOString());
  /** A day of entries that do not overlap, as the store holds them. */
  const days = fc.uniqueArray(minutes, { maxLength: 24 }).map((points) => {
    const sorted = points.sort((one, other) => one - other);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) =>
      anEntry({ id: String(index), startedAt: atMinute(sorted[2 * index]!), stoppedAt: atMinute(sorted[2 * index + 1]!) }),
    );
  });

  it('has neither holes nor anything twice, and shows every minute of every entry', () => {
    fc.assert(
      fc.property(days, days, minutes, (entries, logged, minute) => {
        const now = atMinute(minute);
        const pieces = ribbonOf(
          friday,
          work(
            entries.filter(({ stoppedAt }) => stoppedAt <= now),
            logged.map(inJira),
          ),
          now,
        );
        const joined = pieces.every((piece, index) => index === 0 || pieces[index - 1]!.stoppedAt === piece.startedAt);
        const shown = pieces.filter(({ piece }) => piece === 'entry').reduce((sum, piece) => sum + lengthOf(piece), 0);
        const gaps = pieces.filter(({ piece }) => piece === 'gap').every(({ stoppedAt }) => stoppedAt <= now);
        const all = entries.filter(({ stoppedAt }) => stoppedAt <= now).reduce((sum, entry) => sum + lengthOf(entry), 0);
        return joined && shown === all && gaps;
      }),
    );
  });

  it('has nothing to show on a day off without work', () => {
    expect(ribbonOf(planDay(dateOnly('2026-11-21'), settings), work([]), evening)).toEqual([]);
  });
});
