import { Temporal } from 'temporal-polyfill';
import type { DateOnly } from '../../../platform/rules/units';

/** No meeting in a year is a client forgotten; one or two are usual. */
export type MeetingsVerdict = 'none' | 'usual' | 'many';

/** How many meetings a client had in the twelve months up to today, and what that says. */
export function meetingsHeld(dates: readonly DateOnly[], today: DateOnly): { readonly count: number; readonly verdict: MeetingsVerdict } {
  const since = Temporal.PlainDate.from(today).subtract({ years: 1 }).toString();
  const count = dates.filter((date) => date > since && date <= today).length;
  return { count, verdict: count === 0 ? 'none' : count <= 2 ? 'usual' : 'many' };
}
