import type { Instant } from '../../platform/rules/units';
import type { OnSiteReason } from './on-site-reason';
import type { Notes, Ticket, WorkKind } from './timer';

/** A worklog in Jira: on which ticket it stands, and its id. */
export interface Written {
  readonly ticket: string;
  readonly id: string;
}

/** Somebody began to bring the worklog up to date then, and did not note how it ended; a worklog it made stands on that ticket with that start. */
export interface WorklogAttempt {
  readonly since: Instant;
  readonly ticket: string;
  readonly startedAt: Instant;
}

/** What a worklog says in Jira. Its minutes are whole. */
export interface JiraSays {
  readonly startedAt: Instant;
  readonly stoppedAt: Instant;
  readonly note: string;
}

/**
 * Where the worklog of an entry stands: there is none to write, it waits for Jira, it says what the entry says, Jira refuses it and tells why, or
 * somebody changed it in Jira (`theirs`; null where they deleted it) and the technician has not yet said which of both holds. `on` is the worklog that stands in Jira meanwhile, saying what the entry said before.
 */
export type WorklogState =
  | { readonly state: 'none' }
  | { readonly state: 'waiting'; readonly why?: string; readonly attempt?: WorklogAttempt; readonly on?: Written }
  | { readonly state: 'written'; readonly on: Written }
  | { readonly state: 'refused'; readonly why: string; readonly on?: Written }
  | { readonly state: 'differs'; readonly on: Written; readonly theirs: JiraSays | null };

/** What an entry says; what an edit may change. */
export interface EntryFacts extends Notes {
  readonly ticket: Ticket;
  readonly kind: WorkKind;
  readonly startedAt: Instant;
  readonly stoppedAt: Instant;
}

/** An edit: who made it and when, and what stood there before. */
export interface Change {
  readonly at: Instant;
  readonly by: string;
  readonly before: Partial<EntryFacts>;
}

/** A finished interval of work on one ticket, to the millisecond; never altered by billing. One of no length is a note without time. */
export interface Entry extends EntryFacts {
  readonly id: string;
  readonly technician: string;
  /** The ticket that this work interrupted. */
  readonly interrupting?: Ticket;
  /** Why it was done on site. */
  readonly reason?: OnSiteReason;
  /** When it was saved, which is later than its stop where somebody entered it afterwards. */
  readonly savedAt: Instant;
  /** Somebody else stopped the clock, and why. */
  readonly stoppedFor?: { readonly by: string; readonly reason: string };
  /** Ended by the overnight guard at the last sign of activity, though it ran until then: not billed before its technician has confirmed it. */
  readonly review?: { readonly ranUntil: Instant };
  /** Newest first. */
  readonly history: readonly Change[];
  /** Thrown away, and by what; kept so that it can be brought back. */
  readonly removed?: { readonly at: Instant; readonly how: 'discarded' | 'deleted' };
  readonly worklog: WorklogState;
  /** It has no worklog to write, but the workflow has yet to learn what it means for its ticket. */
  readonly unmarked?: true;
}
