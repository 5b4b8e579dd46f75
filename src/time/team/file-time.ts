import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { now } from '../../platform/clock';
import type { Month } from '../../platform/rules/units';
import { commit, type Change, type Stored } from '../../platform/store/rows';
import { filedRecent, monthsToFile } from '../rules/team/recent-time';
import { emptyTimesheet, filed } from '../rules/team/timesheet';
import type { Clock } from '../rules/timer';
import { clocks, timesheets, writeClock } from '../time-store';

const atOnce = 10;

/** Files what changed lately in the months' timesheets, so that the clocks stay small. Until then reports read it from the clocks. */
export async function fileTime(): Promise<void> {
  let after: string | undefined;
  do {
    const waiting = await clocks.page('by-filing', { partition: ['waits'], after });
    await aFewAtATime(waiting.rows, atOnce, fileTimeOf);
    after = waiting.next;
  } while (after !== undefined);
}

/** One transaction over the clock and its months; one that lost a race to the technician is left to the next hour. */
async function fileTimeOf(clock: Stored<Clock>): Promise<void> {
  const { technician, recent = [] } = clock.value;
  const waiting = recent.filter(({ onItsWay }) => onItsWay === 'unfiled');
  const months = [...new Set(waiting.flatMap(monthsToFile))];
  if (months.length > mostMonths) return;
  const keys = months.map((month) => timesheetKey(month, technician));
  const sheets = new Map((await timesheets.getAll(keys)).map((sheet) => [sheet.value.month, sheet]));
  const filedIn = months.map((month): Change => {
    const sheet = sheets.get(month);
    const value = filed(sheet?.value ?? emptyTimesheet(technician, month), waiting);
    return sheet ? timesheets.replace(sheet, value) : timesheets.insert(timesheetKey(month, technician), value);
  });
  await commit(writeClock(clock, { recent: filedRecent(recent, now()) }), ...filedIn);
}

/** A transaction holds 25 operations. */
const mostMonths = 24;

const timesheetKey = (month: Month, technician: string): string => `${month}:${technician}`;
