import { Temporal } from 'temporal-polyfill';
import { dateOnly, type DateOnly } from '../../../platform/rules/units';

/** The longest wait, and the shortest, in months. */
const yearly = 12;
const quarterly = 3;

/** When to meet next, by how often the client was met in the twelve months up to this meeting, itself included: four times a year at most, once at least. */
export function nextMeeting(heldOn: DateOnly, former: readonly DateOnly[]): DateOnly {
  const day = Temporal.PlainDate.from(heldOn);
  const since = day.subtract({ years: 1 }).toString();
  const met = 1 + former.filter((date) => date > since && date < heldOn).length;
  const months = Math.max(quarterly, Math.round(yearly / met));
  return dateOnly(day.add({ months }).toString());
}

/** What of the meeting counts as its time: without what was spent on single tickets, which is theirs. */
export const meetingMinutes = (minutes: number, onTickets: number): number => Math.max(0, minutes - onTickets);
