import type { Instant } from '../../../platform/rules/units';
import type { Worked } from './recent-time';
import type { Ticket, WorkKind } from '../timer';

/** A ticket as the person who looks may see it; null where Jira hides it from them. */
export type SeenTicket = Ticket | null;

export interface TeamTimer {
  readonly id: string;
  readonly ticket: SeenTicket;
  readonly kind: WorkKind;
  readonly startedAt: Instant;
  /** It interrupted other work, which waits. */
  readonly interrupts: boolean;
}

/** One technician as the team sees them now. */
export interface TeamMember {
  readonly technician: string;
  readonly timer: TeamTimer | null;
  /** What they finished in the last two days, oldest first. */
  readonly finished: readonly Pick<Worked, 'kind' | 'startedAt' | 'stoppedAt'>[];
  /** The ticket of what they finished last; null if there is none, or it is hidden. */
  readonly lastTicket: SeenTicket;
}

/** Who works on what. In no particular order. */
export interface TeamView {
  readonly members: readonly TeamMember[];
}
