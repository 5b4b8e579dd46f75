import type { DateOnly, Instant, Month } from '../platform/rules/units';
import { dateOnly, instant } from '../platform/rules/units';
import { addMonths, monthOf } from '../platform/rules/month';
import type { Stored } from '../platform/store/rows';
import type { WorkedBy } from './rules/time-report';
import { workedIn, type Timesheet } from './rules/timesheet';
import type { Clock } from './rules/timer';
import { clocks, timesheets } from './time-store';

export interface Range {
  readonly from: Instant;
  /** Not part of it. */
  readonly to: Instant;
}

/**
 * Everything that was worked in the months that touch a range, by everybody: one query for each month and hundred technicians, months all at
 * once, and one for what is not filed yet.
 */
export async function teamHours(range: Range): Promise<readonly WorkedBy[]> {
  const [unfiled, ...sheets] = await Promise.all([unfiledClocks(), ...monthsOf(range).map(sheetsOf)]);
  const changed = new Set(unfiled.flatMap(({ recent = [] }) => recent.map(({ id }) => id)));
  const filed = sheets.flat().flatMap((sheet) => {
    return workedIn(sheet)
      .filter(({ id }) => !changed.has(id))
      .map((worked) => ({ ...worked, technician: sheet.technician }));
  });
  const recent = unfiled.flatMap(({ technician, recent: lately = [] }) => {
    return lately.filter(({ removed }) => !removed).map((worked) => ({ ...worked, technician }));
  });
  return [...filed, ...recent];
}

/** A day more at the front, for what began before the range and reaches into it. */
function monthsOf({ from, to }: Range): readonly Month[] {
  const first = monthOf(dayOf(instant(new Date(Date.parse(from) - 24 * 3_600_000).toISOString())));
  const months = [first];
  for (let month = addMonths(first, 1); month <= monthOf(dayOf(to)); month = addMonths(month, 1)) months.push(month);
  return months;
}

const dayOf = (at: Instant): DateOnly => dateOnly(at.slice(0, 10));

const sheetsOf = (month: Month): Promise<readonly Timesheet[]> =>
  everyPage((after) => timesheets.page('by-month', { partition: [month], after }));

const unfiledClocks = (): Promise<readonly Clock[]> => everyPage((after) => clocks.page('by-filing', { partition: ['waits'], after }));

async function everyPage<T>(
  read: (after: string | undefined) => Promise<{ readonly rows: readonly Stored<T>[]; readonly next: string | undefined }>,
): Promise<readonly T[]> {
  const values: T[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    values.push(...page.rows.map(({ value }) => value));
    after = page.next;
  } while (after !== undefined);
  return values;
}
