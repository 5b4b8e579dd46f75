import type { ClientId } from '../../clients/rules/client';
import type { Instant, Month, TimeZone } from '../../platform/rules/units';
import type { LastSignals } from './signals/watch';
import type { Item, Tier } from './template';

export type ItemState = 'open' | 'done' | 'couldNotDo' | 'notApplicable';
export type Verdict = 'pass' | 'fail';

/** What stands at one item: who put it there and when (account id, UTC), and what stood there before, newest first. */
export interface Mark {
  readonly state: ItemState;
  readonly by: string;
  readonly at: Instant;
  readonly note?: string;
  readonly number?: number;
  /** What the number is a share of, such as the contracted speed that was measured against. */
  readonly against?: number;
  readonly verdict?: Verdict;
  readonly media?: MediaMark;
  readonly former: readonly Omit<Mark, 'former'>[];
}

/** What was done with backup media: which one, who took it and when, or how many were expected and counted. */
export interface MediaMark {
  readonly label?: string;
  readonly custodian?: string;
  readonly handedAt?: Instant;
  readonly expected?: number;
  readonly counted?: number;
}

export type Marks = Readonly<Record<string, Mark>>;

/** Who decided something and when (account id, UTC). */
export interface Signed {
  readonly by: string;
  readonly at: Instant;
}

export interface TechNote extends Signed {
  readonly text: string;
  /** The client's contact who confirmed that everything works. */
  readonly confirmedBy?: string;
}

/** The ticket that work was passed on to; until it is known to exist, since when it is being created. */
export type FollowUp =
  | { readonly state: 'creating'; readonly attempt: string; readonly since: Instant }
  | (Signed & { readonly state: 'created'; readonly ticket: { readonly id: string; readonly key: string }; readonly linked: boolean });

/** A file on the ticket that proves an item; its id as an attachment. */
export interface EvidenceFile extends Signed {
  readonly attachment: string;
  readonly name: string;
  /** Since when it is known that somebody deleted it from the ticket. */
  readonly gone?: Instant;
}

/** Everything that people have put on a ticket's checklist. */
export interface ChecklistState {
  readonly marks: Marks;
  /** The other items need not wait for the Monthly Single. */
  readonly singleLater?: Signed;
  /** The remote items are the outsourced help desk's on this ticket, whatever the client's plan says; or ours, if `handed` is false. */
  readonly helpDesk?: Signed & { readonly handed: boolean };
  readonly techNote?: TechNote;
  /** A manager lets the ticket be resolved although something is unmet, and says why. */
  readonly override?: Signed & { readonly why: string };
  readonly followUps?: Readonly<Record<string, FollowUp>>;
  readonly files?: Readonly<Record<string, readonly EvidenceFile[]>>;
  /** What monitoring says of the automatic items; in the store, what it said when the ticket was last told. */
  readonly signals?: LastSignals;
  /** When the ticket was found done; from then on its signals stay as they were, as evidence. */
  readonly finishedAt?: Instant;
}

/** Who a ticket's checklist is for; frozen when the ticket is created. */
export interface ChecklistHead {
  readonly run: string;
  readonly period: Month;
  readonly client: ClientId;
  readonly clientName: string;
  readonly address: string;
  readonly contact: string;
  readonly template: string;
  readonly version: number;
  readonly publishedOn: string;
  /** The version of the client's plan; 0 where nobody had planned it otherwise. */
  readonly plan: number;
  /** Whether the client is bound by HIPAA: missing media may then be an incident. */
  readonly hipaa: boolean;
  /** The client's first month, from which the months of rarer items are counted. */
  readonly first: Month;
  /** Of the client; where it is not known, the month ends in UTC. */
  readonly timeZone?: TimeZone;
}

export interface Progress {
  readonly items: number;
  readonly open: number;
  readonly failed: number;
  readonly byTier: Readonly<Record<Tier, { readonly items: number; readonly open: number }>>;
}

/** The checklist as a screen shows it. An item without a mark is open. */
export interface ChecklistView extends ChecklistState {
  readonly head: ChecklistHead;
  readonly items: readonly Item[];
  readonly progress: Progress;
  /** Whether the ticket's property, which the workflow goes by, says the same. */
  readonly shared: boolean;
  /** Account id of the outsourced help desk; null as long as nobody has named it. */
  readonly helpDeskAccount: string | null;
  /** Grows with every change; a screen that knows a higher one ignores this. */
  readonly version: number;
}
