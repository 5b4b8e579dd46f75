import type { Instant } from '../../platform/rules/units';
import type { OnSiteReason } from './on-site-reason';
import type { Recent } from './team/recent-time';

export type WorkKind = 'remote' | 'onSite' | 'travel' | 'break';
export const workKinds: readonly WorkKind[] = ['remote', 'onSite', 'travel', 'break'];

/** A client as a ticket names it: by its organization in Jira (`organization:12`), or by the maintenance that made the ticket (`client-12`). */
export interface TicketClient {
  readonly id: string;
  readonly name: string;
}

/** A ticket as it was when work on it began. */
export interface Ticket {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  /** Null where the ticket names no client; missing where nobody looked. */
  readonly client?: TicketClient | null;
}

/** What is written about a piece of work: for the client, and for us only. */
export interface Notes {
  readonly note: string;
  readonly internalNote: string;
}

/** What a technician works on now. Its id becomes the id of the entry, so stopping twice makes one entry. */
export interface Timer extends Notes {
  readonly id: string;
  readonly technician: string;
  readonly ticket: Ticket;
  readonly kind: WorkKind;
  readonly startedAt: Instant;
  /** The ticket that this work interrupted. */
  readonly interrupting?: Ticket;
  /** Why it is done on site. */
  readonly reason?: OnSiteReason;
}

/** A ticket that was interrupted and waits to be gone back to. */
export interface Parked {
  readonly ticket: Ticket;
  readonly kind: WorkKind;
  readonly reason?: OnSiteReason;
  readonly since: Instant;
}

/** The clock of one technician: what runs, and what it interrupted, the latest first. Every change of the technician's time goes through its row. */
export interface Clock {
  readonly technician: string;
  readonly timer: Timer | null;
  readonly parked: readonly Parked[];
  /** When the last timer ended; nothing starts before it. */
  readonly lastStop?: Instant;
  /** What of the technician's time changed lately, for the team's screens. */
  readonly recent?: readonly Recent[];
  /** When the row was last written. */
  readonly changedAt?: Instant;
}
