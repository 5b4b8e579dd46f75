import type { Client, ClientId } from '../../clients/rules/client';
import { now, since } from '../../platform/clock';
import { AskedToWait, OutcomeUnknown, RefusedByJira } from '../../platform/failures';
import { createTickets, type Created } from '../../platform/jira/create-tickets';
import { log } from '../../platform/log';
import { Duration, type Instant, type Milliseconds } from '../../platform/rules/units';
import { noteRuns, type ReadSheet } from './ledger-store';
import { newTicket, type Checklist, type Desk } from '../rules/new-ticket';
import type { Run, Runs } from '../rules/run';

/** An intent that the ledger holds: these clients' tickets are being created since then. */
interface Attempt {
  readonly sheet: ReadSheet;
  readonly clients: readonly (readonly [Client, Desk, Checklist])[];
  readonly since: Instant;
}

interface Made {
  /** What is known; clients that are missing here have an attempt whose outcome is to be looked for. */
  readonly runs: Runs;
  /** Jira did nothing and asked to come back after that time. */
  readonly wait?: Milliseconds;
}

/** Creates the tickets of an attempt in one call, each carrying its run's identity, and notes what became of them. */
export async function createRuns(attempt: Attempt): Promise<Made> {
  const { clients, sheet } = attempt;
  if (since(attempt.since) > Duration.ofMinutes(1)) return { runs: {} };
  const tickets = clients.map(([client, desk, checklist]) => newTicket(client, sheet.value.period, checklist, desk));
  const made = await createTickets(tickets).then(
    (created): Made => ({
      runs: Object.fromEntries(clients.flatMap(([client, , checklist], position) => runOf(client.id, checklist, created[position]))),
    }),
    (error: unknown) => madeDespite(error, attempt),
  );
  if (Object.keys(made.runs).length > 0) await noteRuns(sheet, made.runs);
  return made;
}

function runOf(client: ClientId, { template, plan }: Checklist, created: Created): (readonly [ClientId, Run])[] {
  if (!created) return [];
  const at = now();
  if ('refused' in created) return [[client, { state: 'failed', why: created.refused, at }]];
  const from = { template: template.template, version: template.version, plan: plan.version };
  return [[client, { state: 'created', ticket: created, at, from }]];
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
