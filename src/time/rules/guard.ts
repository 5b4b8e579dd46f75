import type { Instant } from '../../platform/rules/units';
import { addDays, dateAt, planDay } from './day/day-plan';
import type { Holiday } from './day/holidays';
import type { PersonSettings } from './day/person-settings';

/**
 * When a clock without a sign of its technician since then is no longer left running: at midnight where they are, or, where their shift goes
 * over midnight, at its end.
 */
export function guardedFrom(lastSign: Instant, settings: PersonSettings, holidays: readonly Holiday[] = []): Instant {
  const day = planDay(dateAt(lastSign, settings.zone), settings, holidays);
  const begunYesterday = day.shift.find(({ startedAt, stoppedAt }) => startedAt === day.startedAt && lastSign < stoppedAt);
  if (begunYesterday) return begunYesterday.stoppedAt;
  const tomorrow = planDay(addDays(day.date, 1), settings, holidays);
  return tomorrow.shift.find(({ startedAt }) => startedAt === tomorrow.startedAt)?.stoppedAt ?? day.stoppedAt;
}
