import type { ClientId } from '../../clients/rules/client';
import type { Instant, Month } from '../../platform/rules/units';

export interface RunTicket {
  readonly id: string;
  readonly key: string;
}

/** What stood in the ledger before; an attempt is nothing that anybody asks about later. */
export interface FormerRun {
  readonly state: Exclude<Run['state'], 'creating'>;
  readonly why?: string;
  readonly by?: string;
  readonly at: Instant;
}

/** Which versions of the master checklist and of the client's plan the ticket was made from. */
export interface MadeFrom {
  readonly template: string;
  readonly version: number;
  readonly plan: number;
}

/** Another ticket for the same month, and since when somebody tells it so; `told` once it was. */
export interface Duplicate {
  readonly since: Instant;
  readonly told?: true;
}

/** Of every run: who asked for it (account id; absent where nobody did), and what was before, latest first. */
interface Kept {
  readonly by?: string;
  readonly former?: readonly FormerRun[];
}

/** The run has its ticket: made by Rounds, or made by somebody else and taken over. */
export interface RunWithTicket extends Kept {
  readonly state: 'created' | 'adopted';
  readonly ticket: RunTicket;
  readonly at: Instant;
  readonly from?: MadeFrom;
  readonly duplicates?: Readonly<Record<string, Duplicate>>;
}

/** What happened, or is happening, to one client's month. */
export type Run =
  | ({ readonly state: 'creating'; readonly since: Instant } & Kept)
  | RunWithTicket
  /** By a person (`by`), by the plan, or because the client lacks something. */
  | ({ readonly state: 'skipped'; readonly why: string; readonly at: Instant } & Kept)
  | ({ readonly state: 'failed'; readonly why: string; readonly at: Instant } & Kept)
  /** A skip that was taken back: as if nothing had happened yet. */
  | ({ readonly state: 'planned'; readonly at: Instant } & Kept);

export type Runs = Record<ClientId, Run>;

export const hasTicket = (run: Run | undefined): run is RunWithTicket => run?.state === 'created' || run?.state === 'adopted';

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
