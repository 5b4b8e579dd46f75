import { dateOnly, type DateOnly } from '../../platform/rules/units';

/** Reads a line such as `self, hhs.gov, 2026-02-03, 45 min`; undefined where it is none. */
export function selfTrainingIn(line: string): { readonly source: string; readonly on: DateOnly; readonly minutes: number } | undefined {
  const read = /^self\s*,\s*([^,]+?)\s*,\s*(\d{4}-\d{2}-\d{2})\s*,\s*(\d{1,4})\s*min\w*\.?$/i.exec(line.trim());
  if (!read) return undefined;
  const [, source = '', on = '', minutes = ''] = read;
  return { source, on: dateOnly(on), minutes: Number(minutes) };
}
