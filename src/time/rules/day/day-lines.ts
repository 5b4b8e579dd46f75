import type { Instant } from '../../../platform/rules/units';
import type { DaysView } from './days-view';
import { onMarks } from './increments';
import { isLate } from './lateness';
import { lengthOf, within } from '../stretch';

const header = [
  'Date',
  'Start',
  'Stop',
  'Minutes',
  'Kind',
  'Ticket',
  'Summary',
  'Note',
  'Marked start',
  'Marked stop',
  'Marked minutes',
  'Late',
  'Saved',
];

/** How instants are written in the file: `2026-11-20 09:05` in the person's zone. */
type Written = (at: Instant) => string;

/**
 * The lines of a day's or a week's file. What lies over midnight stands under each of its days with that day's part; breaks have no minutes.
 * Without internal notes.
 */
export function dayLines(
  { days, entries, settings }: Pick<DaysView, 'days' | 'entries' | 'settings'>,
  written: Written,
): readonly (readonly string[])[] {
  const lines = days.flatMap((day) =>
    entries.flatMap((entry) => {
      const part = within(entry, day);
      if (!part) return [];
      const marks = onMarks(part, settings.team);
      const minutes = (stretch: typeof part): string => (entry.kind === 'break' ? '0' : String(Math.round(lengthOf(stretch) / 6_000) / 10));
      const { ticket, note, kind, savedAt } = entry;
      const times = [written(part.startedAt), written(part.stoppedAt), minutes(part)];
      const marked = [written(marks.startedAt), written(marks.stoppedAt), minutes(marks)];
      return [
        [
          day.date,
          ...times,
          kind,
          ticket.key,
          ticket.summary,
          note,
          ...marked,
          kind !== 'break' && isLate(entry) ? 'late' : '',
          written(savedAt),
        ],
      ];
    }),
  );
  return [header, ...lines].map((line) => line.map(harmless));
}

/** A spreadsheet takes a cell that begins like this for a formula; an apostrophe before it makes it text. */
export const harmless = (cell: string): string => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell);
