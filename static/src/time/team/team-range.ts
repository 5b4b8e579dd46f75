import type { Instant } from '../../../../src/platform/rules/units';
import { serverInstant } from '../../ui/server-instant';
import { instantOf } from '../../ui/wall-time';
import { say } from '../../ui/words/say';

/** Calendar days, both included, `2026-11-20`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

export type Preset = 'today' | 'week' | 'month' | 'lastMonth' | 'year';

export const presetWords: Readonly<Record<Preset, string>> = {
  today: say('Today'),
  week: say('This week'),
  month: 'This month',
  lastMonth: say('Last month'),
  year: 'This year',
};

/** The days that a preset means on a day; weeks begin on Monday. */
export function presetRange(preset: Preset, today: string): DayRange {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const firstOf = (of: number): string => dateOf(Date.UTC(year, of - 1, 1));
  switch (preset) {
    case 'today':
      return { from: today, to: today };
    case 'week':
      return { from: addDays(today, -((new Date(`${today}T00:00Z`).getUTCDay() + 6) % 7)), to: today };
    case 'month':
      return { from: firstOf(month), to: today };
    case 'lastMonth':
      return { from: firstOf(month - 1), to: addDays(firstOf(month), -1) };
    case 'year':
      return { from: firstOf(1), to: today };
  }
}

/** The instants that the days lie between in a zone; null where a day is none, or the range ends before it begins. */
export function instantsOf({ from, to }: DayRange, timeZone: string): { readonly from: Instant; readonly to: Instant } | null {
  if (!isDay(from) || !isDay(to) || from > to) return null;
  return { from: startOf(from, timeZone), to: startOf(addDays(to, 1), timeZone) };
}

/** Where the clocks go forward at midnight, the day begins at one. */
function startOf(day: string, timeZone: string): Instant {
  const near = serverInstant();
  return instantOf(`${day}T00:00`, timeZone, near) ?? instantOf(`${day}T01:00`, timeZone, near) ?? (`${day}T00:00:00.000Z` as Instant);
}

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
const addDays = (day: string, count: number): string => dateOf(Date.parse(day) + count * 86_400_000);
const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
