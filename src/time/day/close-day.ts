import type { Asker } from '../../platform/asker';
import { commit, type Stored } from '../../platform/store/rows';
import type { DateOnly } from '../../platform/rules/units';
import { dayKey, dayRecords, readDesktop, type Desktop } from './day-store';
import type { DayRecord } from '../rules/day/day-record';
import { writeClock } from '../time-store';

/** What becomes of a day's record: another one, or undefined where it stands as it should. */
type Decide = (read: Stored<DayRecord> | undefined, desktop: Desktop) => Promise<DayRecord | undefined> | DayRecord | undefined;

/** Changes a day's record in one transaction with the clock's row, so that no change of the person's time slips in beside it; decided again if one did. Answers how it then stands. */
export async function closeDay(asker: Asker, date: DateOnly, decide: Decide): Promise<DayRecord | undefined> {
  const desktop = await readDesktop(asker.accountId, [date]);
  const read = desktop.record(date);
  const record = await decide(read, desktop);
  if (!record) return read?.value;
  const write = read ? dayRecords.replace(read, record) : dayRecords.insert(dayKey(asker.accountId, date), record);
  const written = await commit(writeClock(desktop.clock, {}), write);
  return written === 'committed' ? record : closeDay(asker, date, decide);
}
