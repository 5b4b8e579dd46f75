import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { findTickets } from '../../platform/jira/find-tickets';
import { ticketFacts } from '../../platform/jira/ticket-facts';
import type { Month } from '../../platform/rules/units';
import { hasTicket, runId, type Run, type RunWithTicket } from '../rules/run';
import { propertyKey, readTicketProperty } from '../rules/ticket-property';
import { createRun, knownClient, type OneRun, type RunChanged } from './change-run';
import { readSheet, writeRuns } from './ledger-store';

/**
 * The ticket of a client's month was deleted in Jira, and the month is to have another:
 * 1. see that it is gone, and whether another ticket carries the run;
 * 2. note that in the ledger, if it is still as it was read;
 * 3. create, as for a month that failed.
 * A death after 2 leaves a month that failed, which the schedule tries again. Who loses the race at 2 goes on with what the winner wrote.
 */
export async function makeAgain(asker: Asker, one: OneRun): Promise<RunChanged> {
  const { sheet } = await knownClient(one.client);
  const read = await readSheet(sheet, one.period);
  const run = read.value.runs[one.client];
  if (!hasTicket(run)) return createRun(asker, one);
  const { id, key } = run.ticket;
  if ((await ticketFacts('app', [id])).has(id))
    return { outcome: 'changed', run, problem: `${key} is still there. Perhaps you may not see it, or somebody has moved it.` };
  const gone: Run = { state: 'failed', why: `Its ticket ${key} was deleted in Jira.`, by: asker.accountId, at: now() };
  const other = await otherTicket(one.period, one.client, run);
  if (!(await writeRuns(read, { [one.client]: other ?? gone }))) return makeAgain(asker, one);
  return other ? { outcome: 'changed', run: other, problem: null } : createRun(asker, one);
}

/** Of an attempt that had two outcomes, or of a copy. Search may still know the one that was deleted. */
async function otherTicket(period: Month, client: ClientId, { ticket }: RunWithTicket): Promise<Run | undefined> {
  const found = await findTickets('maintenanceRun', [runId(period, client)], propertyKey);
  const other = found.find(({ id }) => id !== ticket.id);
  const head = other && readTicketProperty(other.property);
  if (!head) return undefined;
  const from = { template: head.template, version: head.version, plan: head.plan };
  return { state: 'created', ticket: { id: other.id, key: other.key }, at: now(), from };
}
