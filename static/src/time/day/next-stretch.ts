import type { Instant } from '../../../../src/platform/rules/units';
import type { DayPlan } from '../../../../src/time/rules/day/day-plan';
import type { Entry } from '../../../../src/time/rules/entry';
import { earlier, later, type Stretch } from '../../../../src/time/rules/stretch';

const quarter = 15 * 60_000;

/** What an entry that is added by hand begins with: a quarter of an hour after the day's last entry, or at the start of the shift, as far as it is over. */
export function nextStretch(day: DayPlan, entries: readonly Entry[], now: Instant): Stretch {
  const limit = earlier(now, day.stoppedAt);
  const last = entries.reduce((latest, { stoppedAt }) => later(latest, stoppedAt), day.startedAt);
  const begin = last > day.startedAt ? last : (day.shift[0]?.startedAt ?? after(limit, -quarter));
  const startedAt = begin < limit ? later(begin, day.startedAt) : later(after(limit, -quarter), day.startedAt);
  return { startedAt, stoppedAt: earlier(after(startedAt, quarter), limit) };
}

const after = (at: Instant, milliseconds: number): Instant => new Date(Date.parse(at) + milliseconds).toISOString() as Instant;
