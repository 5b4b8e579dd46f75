import type { Client } from '../../clients/rules/client';
import { now } from '../../platform/clock';
import { findTickets } from '../../platform/jira/find-tickets';
import type { Milliseconds, Month } from '../../platform/rules/units';
import { createRuns } from './create-runs';
import type { Desks } from './desks';
import { readSheet, writeRuns, type ReadSheet } from './ledger-store';
import type { MasterCopies } from '../templates/master-copies';
import type { Tally } from '../rules/months/tally';
import type { Checklist, Desk } from '../rules/new-ticket';
import { planOf, planSheet, settlingTime, whyNot, type Days, type SheetPlan, type Wanted } from '../rules/plan-sheet';
import { runId, type Run, type Runs } from '../rules/run';
import { propertyKey, readTicketProperty } from '../rules/ticket-property';

/** What a run goes by: what is wanted, where tickets go, and what is on their checklists. */
export interface RunOf {
  readonly wanted: Wanted;
  readonly desks: Desks;
  readonly masters: MasterCopies;
  readonly days: Days;
}

/** What became of a sheet. */
export interface SheetOutcome {
  readonly tally: Tally;
  /** A sentence for each client that got no ticket. */
  readonly problems: readonly string[];
  /** After this time it wants to be run again, because something is not settled. */
  readonly again?: Milliseconds;
}

/**
 * The month of one ledger sheet, in steps that may each be the last:
 * 1. look for the tickets of attempts whose outcome nobody noted;
 * 2. write the intent, if the sheet is still the one that was read;
 * 3. create the tickets in one call, each carrying its run's identity;
 * 4. note what became of them.
 * A death after 2 leaves an attempt that the next run looks for. Who loses a race at 2 begins again with what the winner wrote.
 */
export async function runSheet(sheet: ReadSheet, clients: readonly Client[], run: RunOf): Promise<SheetOutcome> {
  const plan = planSheet(clients, sheet.value, run.wanted, run.days, now());
  const found = await lookFor(plan.lookFor, sheet.value.period);
  const missing = plan.lookFor.filter((client) => found[client.id] === undefined);
  const { ready, refused } = await desksOf([...missing, ...plan.create], run);

  const known: Runs = { ...found, ...refused, ...skippedRuns(plan, sheet) };
  const since = now();
  const by = run.wanted.kind === 'asked' && run.wanted.by !== undefined ? { by: run.wanted.by } : {};
  const intents = ready.map(([client]) => [client.id, { state: 'creating', since, ...by }] as const);
  const written = await writeIntent(sheet, { ...known, ...Object.fromEntries(intents) });
  if (!written) return runSheet(await readSheet(sheet.value.sheet, sheet.value.period), clients, run);

  const made = ready.length === 0 ? { runs: {} } : await createRuns({ sheet: written, clients: ready, since });
  return outcomeOf(plan, { ...known, ...made.runs }, Object.keys(found).length, made.wait);
}

async function lookFor(clients: readonly Client[], period: Month): Promise<Runs> {
  if (clients.length === 0) return {};
  const identities = clients.map((client) => runId(period, client.id));
  const tickets = await findTickets('maintenanceRun', identities, propertyKey);
  const runs = tickets.flatMap(({ id, key, property }) => {
    const head = readTicketProperty(property);
    const from = head && { template: head.template, version: head.version, plan: head.plan };
    return head && from ? [[head.client, { state: 'created', ticket: { id, key }, at: now(), from }] as const] : [];
  });
  return Object.fromEntries(runs);
}

/** Where each client's ticket goes and what is on its checklist; for those that cannot have one, the run that says why. */
async function desksOf(clients: readonly Client[], { desks, masters, days }: RunOf) {
  const ready: (readonly [Client, Desk, Checklist])[] = [];
  const refused: Runs = {};
  for (const client of clients) {
    const desk = client.project ? await desks.of(client.project) : '';
    const why = whyNot(client) ?? (typeof desk === 'string' ? desk : undefined);
    const clientPlan = planOf(client, days);
    if (typeof desk !== 'string' && why === undefined)
      ready.push([client, desk, { template: await masters.current(clientPlan.template), plan: clientPlan }]);
    else refused[client.id] = { state: 'failed', why: why ?? '', at: now() };
  }
  return { ready, refused };
}

/** Only reasons that are new: a run that changes nothing writes nothing. */
function skippedRuns(plan: SheetPlan, sheet: ReadSheet): Runs {
  const news = plan.skipped.filter(({ client, why }) => {
    const run = sheet.value.runs[client.id];
    return run?.state !== 'skipped' || run.why !== why;
  });
  return Object.fromEntries(news.map(({ client, why }) => [client.id, { state: 'skipped', why, at: now() }]));
}

async function writeIntent(sheet: ReadSheet, runs: Runs): Promise<ReadSheet | undefined> {
  return Object.keys(runs).length === 0 ? sheet : writeRuns(sheet, runs);
}

function outcomeOf(plan: SheetPlan, runs: Runs, found: number, wait: Milliseconds | undefined): SheetOutcome {
  const count = (state: Run['state']) => Object.values(runs).filter((run) => run.state === state).length;
  const concerned = [...plan.create, ...plan.lookFor, ...plan.waiting];
  const failed = wait === undefined ? count('failed') : 0;
  const waiting = concerned.length - count('created') - failed;
  const tally = {
    created: count('created') - found,
    alreadyThere: plan.alreadyThere.length + found,
    skipped: plan.skipped.length,
    failed,
    waiting,
  };
  const problems = [...plan.skipped.map(skipOf), ...concerned.flatMap((client) => failureOf(client, runs[client.id]))];
  return waiting === 0 ? { tally, problems } : { tally, problems, again: wait ?? settlingTime };
}

const failureOf = (client: Client, run: Run | undefined) => (run?.state === 'failed' ? [`${client.name}: ${run.why}`] : []);

const skipOf = ({ client, why }: SheetPlan['skipped'][number]) => (why.startsWith(client.name) ? why : `${client.name}: ${why}`);
