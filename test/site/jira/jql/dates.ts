import { dayIn, instantOfWall, isDay } from '../instants';
import { jqlError } from './jql-error';
import type { Operand } from './query';
import type { SearchContext } from './search-context';

const dayMs = 86_400_000;
const unitMs: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: dayMs, w: 7 * dayMs };
const hint =
  "Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.";

/** The instant that a date operand means, in milliseconds since 1970; dates without a zone are the searcher's. */
export function instantMeant(field: string, operand: Operand, context: SearchContext): number {
  if (operand.kind === 'call') return instantOfCall(operand.name, operand.inputs[0] ?? '', context);
  const text = operand.kind === 'value' ? operand.text.trim() : '';
  const shift = shiftIn(text);
  if (shift !== undefined) return context.now + shift;
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(text);
  if (match === null) throw invalid(field, text);
  const [, year, month, day, hour = '0', minute = '00'] = match;
  const date = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  if (!isDay(date)) throw invalid(field, text);
  return instantOfWall(`${date}T${hour.padStart(2, '0')}:${minute}`, context.timeZone);
}

/** `-7d`, `4w 2d`: milliseconds. */
function shiftIn(text: string): number | undefined {
  const match = /^([+-]?)((?:\d+[wdhm]\s*)+)$/.exec(text);
  if (match === null) return undefined;
  const parts = [...(match[2] ?? '').matchAll(/(\d+)([wdhm])/g)];
  const size = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? 0), 0);
  return match[1] === '-' ? -size : size;
}

function instantOfCall(name: string, input: string, context: SearchContext): number {
  const call = calls[name.toLowerCase()];
  if (call === undefined) throw jqlError(`Unable to find JQL function '${name}(${input})'.`);
  return call(context, input);
}

type Call = (context: SearchContext, input: string) => number;

const calls: Readonly<Record<string, Call>> = {
  now: ({ now }) => now,
  startofday: (context, input) => midnight(context, today(context), shiftOf(input, 'd')),
  endofday: (context, input) => midnight(context, today(context), shiftOf(input, 'd') + 1) - 1,
  startofweek: (context, input) => midnight(context, today(context), 7 * shiftOf(input, 'w') - weekday(today(context))),
  endofweek: (context, input) => midnight(context, today(context), 7 * (shiftOf(input, 'w') + 1) - weekday(today(context))) - 1,
  startofmonth: (context, input) => monthStart(context, shiftOf(input, 'M')),
  endofmonth: (context, input) => monthStart(context, shiftOf(input, 'M') + 1) - 1,
  startofyear: (context, input) => yearStart(context, shiftOf(input, 'y')),
  endofyear: (context, input) => yearStart(context, shiftOf(input, 'y') + 1) - 1,
};

/** `-1`, `1`, `"-1M"` as a count of the function's own unit. */
function shiftOf(input: string, unit: string): number {
  if (input === '') return 0;
  const match = new RegExp(`^([+-]?\\d+)${unit}?$`).exec(input);
  if (match === null)
    throw jqlError(`Duration for function should have the format (+/-)nn(y|M|w|d|h|m) with the unit '${unit}', but was '${input}'.`);
  return Number(match[1]);
}

const today = ({ now, timeZone }: SearchContext): string => dayIn(now, timeZone);
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

function midnight({ timeZone }: SearchContext, day: string, daysLater: number): number {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + daysLater * dayMs).toISOString().slice(0, 10);
  return instantOfWall(`${date}T00:00`, timeZone);
}

function monthStart(context: SearchContext, monthsLater: number): number {
  const [year = 0, month = 1] = today(context).split('-').map(Number);
  return midnight(context, new Date(Date.UTC(year, month - 1 + monthsLater, 1)).toISOString().slice(0, 10), 0);
}

function yearStart(context: SearchContext, yearsLater: number): number {
  const year = Number(today(context).slice(0, 4)) + yearsLater;
  return midnight(context, `${String(year)}-01-01`, 0);
}

const invalid = (field: string, text: string): Error => jqlError(`Date value '${text}' for field '${field}' is invalid. ${hint}`);
