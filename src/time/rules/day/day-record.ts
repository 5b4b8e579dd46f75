import type { DateOnly, Instant, TimeZone } from '../../../platform/rules/units';
import type { Stretch } from '../stretch';

/** What was done with a day, newest first. */
export type DayStep =
  { readonly at: Instant; readonly what: 'submitted' } | { readonly at: Instant; readonly what: 'reopened'; readonly reason: string };

/** A day that was submitted once, with the stretch that it closed: a later change of the person's zone opens none of it. */
export interface DayRecord extends Stretch {
  readonly technician: string;
  readonly date: DateOnly;
  readonly zone: TimeZone;
  readonly submitted: boolean;
  readonly steps: readonly DayStep[];
}
