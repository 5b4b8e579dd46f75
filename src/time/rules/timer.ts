import type { Instant } from '../../platform/rules/units';

export type WorkKind = 'remote' | 'onSite' | 'travel' | 'break';
export const workKinds: readonly WorkKind[] = ['remote', 'onSite', 'travel', 'break'];

export interface Ticket {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
}

/** What a technician works on now. Its id becomes the id of the entry, so stopping twice makes one entry. */
export interface Timer {
  readonly id: string;
  readonly technician: string;
  readonly ticket: Ticket;
  readonly kind: WorkKind;
  readonly startedAt: Instant;
  /** The client-facing note as typed so far. */
  readonly note: string;
}

/** Somebody began to write the worklog then, and did not note how it ended. */
export interface WorklogAttempt {
  readonly id: string;
  readonly since: Instant;
}

/** Where the worklog of an entry stands: it waits for Jira, is written there, Jira refuses it and says why, or, for a break, there is none. */
export type WorklogState =
  | { readonly state: 'none' }
  | { readonly state: 'waiting'; readonly why?: string; readonly attempt?: WorklogAttempt }
  | { readonly state: 'written'; readonly id: string }
  | { readonly state: 'refused'; readonly why: string };

/** A finished interval of work on one ticket, to the millisecond; never altered by billing. */
export interface Entry {
  readonly id: string;
  readonly technician: string;
  readonly ticket: Ticket;
  readonly kind: WorkKind;
  readonly startedAt: Instant;
  readonly stoppedAt: Instant;
  readonly note: string;
  readonly worklog: WorklogState;
}

/** The sidebar clock of one ticket, for one technician. */
export interface ClockView {
  readonly me: string;
  readonly ticket: Pick<Ticket, 'id' | 'key'>;
  readonly canWork: boolean;
  readonly timer: Timer | null;
  /** My entries that touch the last 36 hours, oldest first, on any ticket; the screen picks today in its own time zone. */
  readonly mine: readonly Entry[];
  /** Entries on this ticket, anyone's, oldest first. */
  readonly onTicket: readonly Entry[];
}
