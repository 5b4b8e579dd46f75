import type { Client } from '../../clients/rules/client';
import { addMonths, dateIn, dayOf, monthOf } from '../../platform/rules/month';
import type { DateOnly, Instant, Month, TimeZone } from '../../platform/rules/units';

/** How many months back what is due and not done is still made up for. */
const monthsBack = 2;

/** The date on which a client's month is planned, in the client's time zone. */
export const plannedOn = (client: Pick<Client, 'planDay'>, period: Month): DateOnly => dayOf(period, client.planDay);

/** The client's first month: the first whose planned day lies not before the client's start. */
export function firstPeriod(client: Pick<Client, 'planDay' | 'startsOn'>): Month {
  const month = monthOf(client.startsOn);
  return plannedOn(client, month) >= client.startsOn ? month : addMonths(month, 1);
}

/** Whether the client's month is due: its planned day has come in the client's own zone, and it lies not before the client's start. */
export function isDue(client: Pick<Client, 'planDay' | 'timeZone' | 'startsOn'>, period: Month, at: Instant): boolean {
  const planned = plannedOn(client, period);
  return planned >= client.startsOn && planned <= dateIn(client.timeZone ?? ('UTC' as TimeZone), at);
}

/** The month it is for a client now. */
export const currentPeriod = (client: Pick<Client, 'timeZone'>, at: Instant): Month =>
  monthOf(dateIn(client.timeZone ?? ('UTC' as TimeZone), at));

/** The months that the schedule looks after at that instant, oldest first: those that may be due somewhere on earth, and the next, which may be made ahead. */
export function periodsInReach(at: Instant): readonly Month[] {
  const first = addMonths(monthOf(dateIn('Etc/GMT+12' as TimeZone, at)), -monthsBack);
  const last = addMonths(monthOf(dateIn('Etc/GMT-14' as TimeZone, at)), 1);
  const months = [first];
  for (let month = addMonths(first, 1); month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}
