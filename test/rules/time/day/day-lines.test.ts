import Papa from 'papaparse';
import { dateOnly, instant, type TimeZone } from '../../../../src/platform/rules/units';
import { planDay } from '../../../../src/time/rules/day/day-plan';
import { settingsAtFirst } from '../../../../src/time/rules/day/person-settings';
import { dayLines } from '../../../../src/time/rules/day/day-lines';
import { csvOf } from '../../../../static/src/time/day/day-csv';
import { anEntry } from '../an-entry';

const settings = { ...settingsAtFirst('UTC' as TimeZone), team: 'field' as const };
const view = (dates: readonly string[], entries: readonly ReturnType<typeof anEntry>[]) => ({
  me: 'ada',
  today: dateOnly('2026-11-20'),
  settings,
  settingsVersion: 1,
  days: dates.map((date) => ({ ...planDay(dateOnly(date), settings), record: null })),
  entries,
  timer: null,
});
const written = (at: string) => at.slice(0, 16).replace('T', ' ');
const minutesOf = (lines: readonly (readonly string[])[]) => lines.slice(1).map((line) => line[3]);

describe('dayLines', () => {
  it('shows the marks beside the true times, never instead (practice 94)', () => {
    const entry = anEntry({ startedAt: instant('2026-11-20T09:07:00.000Z'), stoppedAt: instant('2026-11-20T09:50:00.000Z') });
    const [, line] = dayLines(view(['2026-11-20'], [entry]), written);
    expect(line?.slice(1, 4)).toEqual(['2026-11-20 09:07', '2026-11-20 09:50', '43']);
    expect(line?.slice(8, 11)).toEqual(['2026-11-20 09:00', '2026-11-20 09:45', '45']);
  });

  it('parts what lies over midnight, and gives breaks and notes without time no minutes (practices 97 and 99)', () => {
    const night = anEntry({ startedAt: instant('2026-11-19T23:30:00.000Z'), stoppedAt: instant('2026-11-20T00:15:00.000Z') });
    const lunch = anEntry({ kind: 'break' });
    const note = anEntry({ stoppedAt: anEntry().startedAt });
    expect(minutesOf(dayLines(view(['2026-11-19', '2026-11-20'], [night, lunch, note]), written))).toEqual(['30', '15', '0', '0']);
  });

  it('is text to a spreadsheet, whatever a note begins with, and reads back as it was', () => {
    const notes = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=1\n"x",y', 'He said "no", twice'];
    const file = csvOf(
      dayLines(
        view(
          ['2026-11-20'],
          notes.map((note) => anEntry({ note })),
        ),
        written,
      ),
    );
    const { data, errors } = Papa.parse<string[]>(file.replace(/^\uFEFF/, ''));
    expect(errors).toEqual([]);
    expect(data.slice(1).map((line) => line[7])).toEqual(notes.map((note) => (/^[=+\-@\t]/.test(note) ? `'${note}` : note)));
    expect(file.replace(/"[^"]*"/g, '').replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('leaves the internal note out', () => {
    const lines = dayLines(view(['2026-11-20'], [anEntry({ internalNote: 'The client is rude' })]), written);
    expect(JSON.stringify(lines)).not.toContain('rude');
  });
});
