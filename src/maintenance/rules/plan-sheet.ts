import type { Client } from '../../clients/rules/client';
import { elapsed } from '../../platform/rules/elapsed';
import { Duration, type Instant, type Month } from '../../platform/rules/units';
import { isDue } from './due';
import type { LedgerSheet, Run } from './run';

/** Which clients a run is about: those that are due by their plan, or those that somebody asked for, due or not. */
export type Wanted = { readonly kind: 'due' } | { readonly kind: 'asked'; readonly client?: string | undefined };

/** What one sheet of the ledger needs; every client is in at most one of the lists. */
export interface SheetPlan {
  /** No ticket yet and nobody at it: create. */
  readonly create: readonly Client[];
  /** An attempt whose outcome nobody noted: look for the ticket first, then create what is not there. */
  readonly lookFor: readonly Client[];
  /** An attempt so young that it may still be under way, or not yet be found by search. */
  readonly waiting: readonly Client[];
  readonly alreadyThere: readonly Client[];
  readonly skipped: readonly { readonly client: Client; readonly why: string }[];
}

/** Longer than a call to Jira can take plus the time that search lags behind: from then on an attempt's ticket is found, or was never made. */
export const settlingTime = Duration.ofMinutes(2);

export function planSheet(clients: readonly Client[], ledger: LedgerSheet, wanted: Wanted, at: Instant): SheetPlan {
  const plan = {
    create: [] as Client[],
    lookFor: [] as Client[],
    waiting: [] as Client[],
    alreadyThere: [] as Client[],
    skipped: [] as SheetPlan['skipped'][number][],
  };
  for (const client of clients) {
    const run = ledger.runs[client.id];
    if (!concerns(client, run, ledger.period, wanted, at)) continue;
    const why = whyNot(client);
    if (run?.state === 'created') plan.alreadyThere.push(client);
    else if (run?.state === 'creating') (hasSettled(run.since, at) ? plan.lookFor : plan.waiting).push(client);
    else if (why !== undefined) plan.skipped.push({ client, why });
    else plan.create.push(client);
  }
  return plan;
}

/** An attempt that was begun is finished whoever began it; what failed is tried again. Otherwise only what is wanted. */
function concerns(client: Client, run: Run | undefined, period: Month, wanted: Wanted, at: Instant): boolean {
  if (wanted.kind === 'asked')
    return wanted.client === undefined ? client.status === 'active' || run !== undefined : client.id === wanted.client;
  if (run?.state === 'creating' || run?.state === 'failed') return true;
  return client.status === 'active' && isDue(client, period, at);
}

/** Why a client can have no ticket now; undefined where nothing speaks against it. */
export function whyNot(client: Client): string | undefined {
  if (client.status !== 'active') return `${client.name} is not an active client.`;
  if (!client.project) return `${client.name} has no project.`;
  if (!client.timeZone) return `${client.name} has no time zone.`;
  return undefined;
}

const hasSettled = (since: Instant, at: Instant) => elapsed(since, at) >= settlingTime;
