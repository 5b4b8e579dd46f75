import { clientsOfSheet, sheetCount } from '../../clients/client-store';
import type { Client, ClientId } from '../../clients/rules/client';
import { clientsSeen, type SeesClient } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { now } from '../../platform/clock';
import { addMonths } from '../../platform/rules/month';
import type { Month } from '../../platform/rules/units';
import { holidays } from '../../time/day/holidays';
import { trialOf, type Trial } from '../rules/months/dry-run';
import { runCost, type RunCost } from '../rules/months/run-cost';
import type { Checklist } from '../rules/new-ticket';
import { planOf, type Days } from '../rules/plan-sheet';
import { hasTicket, type LedgerSheet } from '../rules/run';
import { MasterCopies } from '../templates/master-copies';
import { plansOfSheet } from '../templates/plan-store';
import { checklistMadeFrom } from './checklist-of-run';
import { Desks } from './desks';
import { readSheets } from './ledger-store';

export interface DryRun extends Trial {
  readonly period: Month;
  readonly cost: RunCost;
  /** The sheet to ask for next; null at the end. */
  readonly next: number | null;
}

const sheetsPerAnswer = 10;

interface Asked {
  readonly period: Month;
  readonly from?: number | undefined;
}

/** What the month's run would make for up to 500 clients, as far as the person sees them: tickets, changes against the month before, who gets none and why, and what it costs. */
export async function dryRun(asker: Asker, { period, from = 0 }: Asked): Promise<DryRun> {
  const [sheets, closed, sees] = await Promise.all([sheetCount(), holidays(), clientsSeen(asker)]);
  const until = Math.min(sheets, from + sheetsPerAnswer);
  const wanted = Array.from({ length: Math.max(0, until - from) }, (_each, index) => from + index);
  const tools = { desks: new Desks(), masters: new MasterCopies(), holidays: closed, sees };
  const trials = await Promise.all(wanted.map((sheet) => trySheet(sheet, period, tools)));
  const tickets = trials.flatMap((trial) => trial.tickets);
  const none = trials.flatMap((trial) => trial.none);
  const projects = new Set(trials.flatMap((trial) => trial.projects));
  const cost = runCost(
    trials.map((trial) => trial.tickets.length),
    projects.size,
  );
  return { period, tickets, none, cost, next: until < sheets ? until : null };
}

interface Tools extends Pick<Days, 'holidays'> {
  readonly desks: Desks;
  readonly masters: MasterCopies;
  readonly sees: SeesClient;
}

async function trySheet(sheet: number, period: Month, { desks, masters, holidays: closed, sees }: Tools) {
  const before = addMonths(period, -1);
  const [all, [ledger, former], plans] = await Promise.all([
    clientsOfSheet(sheet),
    readSheets(sheet, [period, before]),
    plansOfSheet(sheet),
  ]);
  if (!ledger || !former) throw new Error('A sheet was asked for and not answered.');
  const clients = all.filter(sees);
  const days = { plans, holidays: closed };
  const active = clients.filter(({ status, project }) => status === 'active' && project !== null);
  const problems = new Map(await aFewAtATime(active, 50, async (client) => [client.id, await problemOf(client, desks)] as const));
  const lists = new Map(
    await aFewAtATime(clients, 50, async (client) => [client.id, await listsOf(client, days, former.value, masters)] as const),
  );
  const listOf = (client: Client) => lists.get(client.id) as { readonly now: Checklist; readonly former: Checklist };
  const trial = trialOf(
    {
      ...{ clients, ledger: ledger.value, days, before },
      deskProblem: ({ id }) => problems.get(id),
      checklistOf: (client) => listOf(client).now,
      formerOf: (client) => listOf(client).former,
    },
    now(),
  );
  const makes = new Set<ClientId>(trial.tickets.map(({ client }) => client));
  return { ...trial, projects: clients.filter(({ id }) => makes.has(id)).flatMap(({ project }) => project?.id ?? []) };
}

async function problemOf(client: Client, desks: Desks): Promise<string | undefined> {
  const desk = client.project ? await desks.of(client.project) : undefined;
  return typeof desk === 'string' ? desk : undefined;
}

/** What the client's ticket is made from now, and what the one of the month before was made from; asked for only where they differ. */
async function listsOf(client: Client, days: Days, former: LedgerSheet, masters: MasterCopies) {
  const plan = planOf(client, days);
  const list: Checklist = { template: await masters.current(plan.template), plan };
  const run = former.runs[client.id];
  const from = hasTicket(run) ? run.from : undefined;
  const isSame = !from || (from.template === plan.template && from.version === list.template.version && from.plan === plan.version);
  return { now: list, former: isSame ? list : await checklistMadeFrom(client.id, from) };
}
