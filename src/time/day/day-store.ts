import { rowsOf, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import type { DateOnly } from '../../platform/rules/units';
import type { DayRecord } from '../rules/day/day-record';
import type { PersonSettings } from '../rules/day/person-settings';
import type { Holiday } from '../rules/day/holidays';
import type { Clock } from '../rules/timer';
import { holidaysIn, holidaysRow } from './holidays';

/** Each person's settings, keyed by account id. */
export const people = rowsOf<PersonSettings>('person');

/** Days that were submitted, found by when they end. */
export const dayRecords = rowsOf<DayRecord>('day', ({ technician, stoppedAt }) => ({ technician, stoppedAt }));

export const dayKey = (technician: string, date: DateOnly): string => `${technician}#${date}`;

/** What stands beside a person's entries, read together. */
export interface Desktop {
  readonly settings: Stored<PersonSettings> | undefined;
  readonly clock: Stored<Clock>;
  readonly holidays: readonly Holiday[];
  readonly record: (date: DateOnly) => Stored<DayRecord> | undefined;
}

/** The person's settings, their clock, the firm's holidays and the records of some dates, in one call. */
export async function readDesktop(technician: string, dates: readonly DateOnly[]): Promise<Desktop> {
  const settings = { entity: 'person', key: technician };
  const clock = { entity: 'timer', key: technician };
  const day = (date: DateOnly) => ({ entity: 'day', key: dayKey(technician, date) });
  const row = await rowsTogether([settings, clock, holidaysRow, ...dates.map(day)]);
  return {
    settings: row(settings) as Stored<PersonSettings> | undefined,
    clock: (row(clock) as Stored<Clock> | undefined) ?? { key: technician, version: 0, value: { technician, timer: null, parked: [] } },
    holidays: holidaysIn(row(holidaysRow)),
    record: (date) => row(day(date)) as Stored<DayRecord> | undefined,
  };
}
