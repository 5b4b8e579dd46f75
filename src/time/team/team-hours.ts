import type { Instant, Month } from '../../platform/rules/units';
import { everyPage } from '../../platform/store/every-page';
import { monthsTouched } from '../rules/team/recent-time';
import type { CountedBy } from '../rules/team/time-report';
import { counted, countedIn, type Timesheet } from '../rules/team/timesheet';
import type { Clock } from '../rules/timer';
import { clocks, timesheets } from '../time-store';

export interface Range {
  readonly from: Instant;
  /** Not part of it. */
  readonly to: Instant;
}

/**
 * Everything that was worked in the months that a range touches, by everybody: one query for each month and hundred technicians, months all at
 * once, and one for what is on its way into the timesheets.
 */
export async function teamHours(range: Range): Promise<readonly CountedBy[]> {
  const [unfiled, ...sheets] = await Promise.all([
    unfiledClocks(),
    ...monthsTouched({ startedAt: range.from, stoppedAt: range.to }).map(sheetsOf),
  ]);
  const changed = new Set(unfiled.flatMap(({ recent = [] }) => recent.map(({ id }) => id)));
  const filed = new Map(
    sheets.flat().flatMap((sheet) => countedIn(sheet).map((one) => [one.id, { ...one, technician: sheet.technician }] as const)),
  );
  for (const id of changed) filed.delete(id);
  const recent = unfiled.flatMap(({ technician, recent: lately = [] }) => {
    return lately.filter(({ removed }) => !removed).map((one) => ({ ...counted(one), technician }));
  });
  return [...filed.values(), ...recent];
}

const sheetsOf = (month: Month): Promise<readonly Timesheet[]> =>
  everyPage((after) => timesheets.page('by-month', { partition: [month], after }));

const unfiledClocks = (): Promise<readonly Clock[]> => everyPage((after) => clocks.page('by-filing', { partition: ['waits'], after }));
