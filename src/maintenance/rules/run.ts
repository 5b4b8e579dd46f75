import type { ClientId } from '../../clients/rules/client';
import type { Instant, Month } from '../../platform/rules/units';

/** What happened, or is happening, to one client's month. */
export type Run =
  | { readonly state: 'creating'; readonly since: Instant }
  | { readonly state: 'created'; readonly ticket: { readonly id: string; readonly key: string }; readonly at: Instant }
  | { readonly state: 'skipped'; readonly why: string; readonly at: Instant }
  | { readonly state: 'failed'; readonly why: string; readonly at: Instant };

export type Runs = Record<ClientId, Run>;

/** A page of the run ledger: the runs of up to 50 clients in one month, as many as Jira creates in one call. */
export interface LedgerSheet {
  readonly period: Month;
  readonly plan: string;
  readonly sheet: number;
  readonly runs: Readonly<Runs>;
}

export const monthlyPlan = 'monthly';

/** The identity of a run; its ticket carries it, so that the ticket can be looked for before it is made again. */
export const runId = (period: Month, client: ClientId, plan = monthlyPlan): string => `${period}:${client}:${plan}`;

export const sheetKey = (period: Month, sheet: number, plan = monthlyPlan): string => `${period}:${plan}:${String(sheet)}`;

/** Outcome of a run over clients, in the words of the automation action. */
export interface Tally {
  readonly created: number;
  readonly alreadyThere: number;
  readonly skipped: number;
  readonly failed: number;
  readonly waiting: number;
}

export const noRuns: Tally = { created: 0, alreadyThere: 0, skipped: 0, failed: 0, waiting: 0 };

export const addTallies = (one: Tally, other: Tally): Tally => ({
  created: one.created + other.created,
  alreadyThere: one.alreadyThere + other.alreadyThere,
  skipped: one.skipped + other.skipped,
  failed: one.failed + other.failed,
  waiting: one.waiting + other.waiting,
});
