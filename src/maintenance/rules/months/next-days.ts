import type { Client } from '../../../clients/rules/client';
import { addMonths, dateIn } from '../../../platform/rules/month';
import type { Instant, Month, TimeZone } from '../../../platform/rules/units';
import type { Holiday } from '../../../time/rules/day/holidays';
import { currentPeriod, hasRunIn } from '../due';
import { plannedDay, type DayRule, type PlannedDay } from './planned-day';

export interface NextDay {
  readonly period: Month;
  readonly day: PlannedDay;
}

/** The client's next twelve planned days from today on, as they would be by that rule. */
export function nextDays(
  client: Pick<Client, 'planDay' | 'timeZone' | 'startsOn'>,
  rule: DayRule,
  holidays: readonly Holiday[],
  at: Instant,
): readonly NextDay[] {
  const today = dateIn(client.timeZone ?? ('UTC' as TimeZone), at);
  const first = currentPeriod(client, at);
  return Array.from({ length: 14 }, (_, index) => addMonths(first, index))
    .filter((period) => hasRunIn(client, period))
    .map((period) => ({ period, day: plannedDay(rule, period, holidays) }))
    .filter(({ day }) => day.on >= today)
    .slice(0, 12);
}
