import type { Client, ClientId } from '../clients/rules/client';
import { now, since } from '../platform/clock';
import { AskedToWait, OutcomeUnknown, RefusedByJira } from '../platform/failures';
import { createTickets, type Created } from '../platform/jira/create-tickets';
import { findTickets } from '../platform/jira/find-tickets';
import { log } from '../platform/log';
import { Duration, type Instant, type Milliseconds, type Month } from '../platform/rules/units';
import type { Desks } from './desks';
import { noteRuns, readSheets, writeRuns, type ReadSheet } from './ledger-store';
import { newTicket, type Desk } from './rules/new-ticket';
import { planSheet, settlingTime, type SheetPlan, type Wanted } from './rules/plan-sheet';
import { runId, type Run, type Tally } from './rules/run';
import { propertyKey, readTicketProperty } from './rules/ticket-property';
import { shippedTemplate } from './shipped-template';

type Runs = Record<ClientId, Run>;
/** What became of a sheet, and after which time it wants to be run again because something is not settled. */
export interface SheetOutcome {
  readonly tally: Tally;
  readonly again?: Milliseconds;
}

interface Attempt {
  readonly sheet: ReadSheet;
  readonly clients: readonly (readonly [Client, Desk])[];
  readonly id: string;
  readonly since: Instant;
}

/**
 * The month of one ledger sheet, in steps that may each be the last:
 * 1. look for the tickets of attempts whose outcome nobody noted;
 * 2. write the intent, if the sheet is still the one that was read;
 * 3. create the tickets in one call, each carrying its run's identity;
 * 4. note what became of them.
 * A death after 2 leaves an attempt that the next run looks for. Who loses a race at 2 begins again with what the winner wrote.
 */
export async function runSheet(sheet: ReadSheet, clients: readonly Client[], wanted: Wanted, desks: Desks): Promise<SheetOutcome> {
  const plan = planSheet(clients, sheet.value, wanted, now());
  const found = await lookFor(plan.lookFor, sheet.value.period);
  const missing = plan.lookFor.filter((client) => found[client.id] === undefined);
  const { ready, refused } = await desksOf([...missing, ...plan.create], desks);

  const known: Runs = { ...found, ...refused, ...skippedRuns(plan, sheet) };
  const attempt = { id: crypto.randomUUID(), since: now() };
  const intents = ready.map(([client]) => [client.id, { state: 'creating', attempt: attempt.id, since: attempt.since }] as const);
  const written = await writeIntent(sheet, { ...known, ...Object.fromEntries(intents) });
  if (!written) return runSheet(await again(sheet), clients, wanted, desks);

  const made = ready.length === 0 ? { runs: {} } : await create({ ...attempt, sheet: written, clients: ready });
  return outcomeOf(plan, { ...known, ...made.runs }, Object.keys(found).length, made.wait);
}

async function lookFor(clients: readonly Client[], period: Month): Promise<Runs> {
  if (clients.length === 0) return {};
  const identities = clients.map((client) => runId(period, client.id));
  const tickets = await findTickets('maintenanceRun', identities, propertyKey);
  const runs = tickets.flatMap(({ id, key, property }) => {
    const head = readTicketProperty(property);
    return head ? [[head.client, { state: 'created', ticket: { id, key }, at: now() }] as const] : [];
  });
  return Object.fromEntries(runs);
}

async function desksOf(clients: readonly Client[], desks: Desks) {
  const ready: (readonly [Client, Desk])[] = [];
  const refused: Runs = {};
  for (const client of clients) {
    if (!client.project) continue;
    const desk = await desks.of(client.project);
    if (typeof desk === 'string') refused[client.id] = { state: 'failed', why: desk, at: now() };
    else ready.push([client, desk]);
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

async function again(sheet: ReadSheet): Promise<ReadSheet> {
  const [fresh] = await readSheets(sheet.value.sheet, [sheet.value.period]);
  return fresh ?? sheet;
}

interface Made {
  /** What is known; clients that are missing here have an attempt whose outcome is to be looked for. */
  readonly runs: Runs;
  /** Jira did nothing and asked to come back after that time. */
  readonly wait?: Milliseconds;
}

/** Steps 3 and 4. */
async function create(attempt: Attempt): Promise<Made> {
  const { clients, sheet } = attempt;
  if (since(attempt.since) > Duration.ofMinutes(1)) return { runs: {} };
  const template = shippedTemplate();
  const tickets = clients.map(([client, desk]) => newTicket(client, sheet.value.period, template, desk));
  const made = await createTickets(tickets).then(
    (created): Made => ({ runs: Object.fromEntries(clients.flatMap(([client], position) => runOf(client.id, created[position]))) }),
    (error: unknown) => madeDespite(error, attempt),
  );
  if (Object.keys(made.runs).length > 0) await noteRuns(sheet, made.runs);
  return made;
}

function runOf(client: ClientId, created: Created): (readonly [ClientId, Run])[] {
  if (!created) return [];
  const at = now();
  return [[client, 'refused' in created ? { state: 'failed', why: created.refused, at } : { state: 'created', ticket: created, at }]];
}

/** What stands in the ledger when the create call failed as a whole; nothing where it may have been done all the same. */
function madeDespite(error: unknown, { clients, sheet }: Attempt): Made {
  const allFailed = (why: string) =>
    Object.fromEntries(clients.map(([client]) => [client.id, { state: 'failed', why, at: now() } as const]));
  if (error instanceof AskedToWait) return { runs: allFailed('Jira asked us to wait.'), wait: error.wait };
  if (error instanceof RefusedByJira) return { runs: allFailed(error.sentences.join(' ') || 'Jira refused it.') };
  if (!(error instanceof OutcomeUnknown)) throw error;
  log('outcome-unknown', { sheet: sheet.key, clients: clients.length });
  return { runs: {} };
}

function outcomeOf(plan: SheetPlan, runs: Runs, found: number, wait: Milliseconds | undefined): SheetOutcome {
  const count = (state: Run['state']) => Object.values(runs).filter((run) => run.state === state).length;
  const concerned = plan.create.length + plan.lookFor.length + plan.waiting.length;
  const failed = wait === undefined ? count('failed') : 0;
  const waiting = concerned - count('created') - failed;
  const tally = {
    created: count('created') - found,
    alreadyThere: plan.alreadyThere.length + found,
    skipped: plan.skipped.length,
    failed,
    waiting,
  };
  return waiting === 0 ? { tally } : { tally, again: wait ?? settlingTime };
}
