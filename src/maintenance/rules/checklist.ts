import type { ClientId } from '../../clients/rules/client';
import type { Instant, Month } from '../../platform/rules/units';
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
  readonly verdict?: Verdict;
  readonly former: readonly Omit<Mark, 'former'>[];
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
  /** The client's first month, from which the months of rarer items are counted. */
  readonly first: Month;
}

export interface Progress {
  readonly items: number;
  readonly open: number;
  readonly failed: number;
  readonly byTier: Readonly<Record<Tier, { readonly items: number; readonly open: number }>>;
}

/** The checklist as a screen shows it. An item without a mark is open. */
export interface ChecklistView {
  readonly head: ChecklistHead;
  readonly items: readonly Item[];
  readonly marks: Readonly<Record<string, Mark>>;
  readonly progress: Progress;
  /** Grows with every change; a screen that knows a higher one ignores this. */
  readonly version: number;
}
