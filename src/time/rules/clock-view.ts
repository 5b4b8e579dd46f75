import type { Entry } from './entry';
import type { Parked, Ticket, Timer } from './timer';

/** The clock of one ticket's sidebar, for one technician. */
export interface ClockView {
  readonly me: string;
  readonly ticket: Pick<Ticket, 'id' | 'key'>;
  readonly timer: Timer | null;
  readonly parked: readonly Parked[];
  /** Who else works on this ticket now. */
  readonly others: readonly Pick<Timer, 'technician' | 'kind' | 'startedAt'>[];
  /** My entries that touch the last 36 hours, oldest first, on any ticket; the screen picks today in its own time zone. */
  readonly mine: readonly Entry[];
  /** Entries on this ticket, anyone's, oldest first. */
  readonly onTicket: readonly Entry[];
}
