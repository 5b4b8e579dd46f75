import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { instant } from '../../platform/rules/units';
import { dayRecords } from '../day/day-store';
import type { Interval } from '../rules/overlap';

/** No day is longer, whatever the clock changes do. */
const longestDay = 30 * 3_600_000;

/** Refuses a change to an interval that touches a submitted day of the person; what still runs touches every day from its start on. */
export async function refuseSubmitted(asker: Asker, { startedAt, stoppedAt }: Interval): Promise<void> {
  const to = stoppedAt === undefined ? {} : { to: instant(new Date(Date.parse(stoppedAt) + longestDay).toISOString()) };
  const { rows } = await dayRecords.page('by-technician', { partition: [asker.accountId], from: startedAt, ...to });
  const closed = rows.find(({ value: day }) => {
    const touches = day.stoppedAt > startedAt && (stoppedAt === undefined || day.startedAt < stoppedAt || day.startedAt === startedAt);
    return day.submitted && touches;
  });
  if (closed) throw new Refusal('notAllowed', `${closed.value.date} is submitted. Reopen that day first.`);
}
