import type { DateOnly, Instant, Month } from '../../platform/rules/units';

/** What of a double's billing stays with it. */
export interface BilledUntil {
  /** The latest closed month; null where none is closed. */
  readonly month: Month | null;
  /** When it ends where the client is. */
  readonly at: Instant | null;
  /** The last day on which hours that were bought ahead may be drawn; null where there are none. */
  readonly hoursUntil: DateOnly | null;
  readonly hasTerms: boolean;
}
