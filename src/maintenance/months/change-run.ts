import { clientById } from '../../clients/client-store';
import type { Client, ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import type { Month } from '../../platform/rules/units';
import { hasTicket, type Run } from '../rules/run';
import { readSheet, writeRuns } from './ledger-store';
import { runSheets } from './run-month';

export interface OneRun {
  readonly client: ClientId;
  readonly period: Month;
}

/** The run as it then is; `problem` says why there is still no ticket. */
export interface RunChanged {
  readonly outcome: 'changed';
  readonly run: Run | null;
  readonly problem: string | null;
}

/** Creates a client's ticket now, due or not; also what failed before. */
export async function createRun({ accountId: by }: Asker, { client: id, period }: OneRun): Promise<RunChanged> {
  const { sheet } = await knownClient(id);
  const { problems } = await runSheets([sheet], { wanted: { kind: 'asked', client: id, by }, period });
  const run = (await readSheet(sheet, period)).value.runs[id] ?? null;
  return { outcome: 'changed', run, problem: problems[0] ?? null };
}

/** The client gets no ticket in that month, because a person says so. */
export function skipRun({ accountId: by }: Asker, { why, ...one }: OneRun & { readonly why: string }): Promise<RunChanged> {
  return changeRun(one, () => ({ state: 'skipped', why, by, at: now() }));
}

/** Takes a skip back: the month is again as if nothing had happened, and due if its day has come. */
export function undoSkip({ accountId: by }: Asker, one: OneRun): Promise<RunChanged> {
  return changeRun(one, (run) => {
    if (run?.state !== 'skipped') throw new Refusal('changedMeanwhile', 'This month is not skipped any more.');
    return { state: 'planned', by, at: now() };
  });
}

async function changeRun({ client: id, period }: OneRun, change: (run: Run | undefined) => Run): Promise<RunChanged> {
  const { sheet, name } = await knownClient(id);
  const read = await readSheet(sheet, period);
  const before = read.value.runs[id];
  if (hasTicket(before)) throw new Refusal('changedMeanwhile', `${name} has its ticket of that month already: ${before.ticket.key}.`);
  if (before?.state === 'creating')
    throw new Refusal('changedMeanwhile', 'The ticket is being created right now. Look again in two minutes.');
  const written = await writeRuns(read, { [id]: change(before) });
  return written ? { outcome: 'changed', run: written.value.runs[id] ?? null, problem: null } : changeRun({ client: id, period }, change);
}

export async function knownClient(id: ClientId): Promise<Client> {
  const client = await clientById(id);
  if (!client) throw new Refusal('notFound', 'There is no such client.');
  return client;
}
