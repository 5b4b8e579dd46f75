import type { Client, ClientId } from '../../clients/rules/client';
import { elapsed } from '../../platform/rules/elapsed';
import { Duration, type Instant, type Month } from '../../platform/rules/units';
import type { Holiday } from '../../time/rules/day/holidays';
import { plainPlan, type ClientPlan } from './client-plan';
import { isDue, isOver } from './due';
import { plannedDay, type PlannedDay } from './months/planned-day';
import { hasTicket, type LedgerSheet, type Run } from './run';

/** Which clients a run is about: those that are due by their plan, or those that somebody asked for, due or not. */
export type Wanted =
  { readonly kind: 'due' } | { readonly kind: 'asked'; readonly client?: string | undefined; readonly by?: string | undefined };

/** What says on which day a client's month is planned. */
export interface Days {
  /** Of those clients that are planned otherwise than plainly. */
  readonly plans: ReadonlyMap<ClientId, ClientPlan>;
  readonly holidays: readonly Holiday[];
}

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

export const planOf = (client: Client, { plans }: Pick<Days, 'plans'>): ClientPlan => plans.get(client.id) ?? plainPlan(client);

export const dayOfClient = (client: Client, period: Month, days: Days): PlannedDay =>
  plannedDay({ ...planOf(client, days), planDay: client.planDay }, period, days.holidays);

export function planSheet(clients: readonly Client[], ledger: LedgerSheet, wanted: Wanted, days: Days, at: Instant): SheetPlan {
  const plan = {
    create: [] as Client[],
    lookFor: [] as Client[],
    waiting: [] as Client[],
    alreadyThere: [] as Client[],
    skipped: [] as SheetPlan['skipped'][number][],
  };
  for (const client of clients) {
    const run = ledger.runs[client.id];
    const day = dayOfClient(client, ledger.period, days);
    if (!concerns(client, run, ledger.period, day, wanted, at)) continue;
    const why = whySkipped(client, run, day, wanted);
    if (hasTicket(run)) plan.alreadyThere.push(client);
    else if (run?.state === 'creating') (hasSettled(run.since, at) ? plan.lookFor : plan.waiting).push(client);
    else if (why !== undefined) plan.skipped.push({ client, why });
    else plan.create.push(client);
  }
  return plan;
}

/** Whether something that was due in that month has no end in the ledger: then the months before it may lack something too. */
export function lacksSomething(clients: readonly Client[], ledger: LedgerSheet, days: Days, at: Instant): boolean {
  const { create, lookFor, waiting, skipped } = planSheet(clients, ledger, { kind: 'due' }, days, at);
  return create.length + lookFor.length + waiting.length > 0 || skipped.some(({ client }) => ledger.runs[client.id]?.state !== 'skipped');
}

/** An attempt that was begun is finished whoever began it; what failed is tried again. Otherwise only what is wanted. */
function concerns(client: Client, run: Run | undefined, period: Month, day: PlannedDay, wanted: Wanted, at: Instant): boolean {
  if (wanted.kind === 'asked')
    return wanted.client === undefined ? client.status === 'active' || run !== undefined : client.id === wanted.client;
  if (run?.state === 'creating' || run?.state === 'failed') return true;
  if (run?.state === 'skipped' && (run.by !== undefined || isOver(client, period, at))) return false;
  return client.status === 'active' && isDue(client, period, day, at);
}

/** A person's skip holds until it is taken back; the plan's does not stand against who asks for that one client. */
function whySkipped(client: Client, run: Run | undefined, day: PlannedDay, wanted: Wanted): string | undefined {
  if (run?.state === 'skipped' && run.by !== undefined) return run.why;
  const isForced = wanted.kind === 'asked' && wanted.client !== undefined;
  return whyNot(client) ?? (isForced ? undefined : day.skipped);
}

/** Why a client can have no ticket now; undefined where nothing speaks against it. */
export function whyNot(client: Client): string | undefined {
  if (client.status !== 'active') return `${client.name} is not an active client.`;
  if (!client.project) return `${client.name} has no project.`;
  if (!client.timeZone) return `${client.name} has no time zone.`;
  return undefined;
}

const hasSettled = (since: Instant, at: Instant) => elapsed(since, at) >= settlingTime;
