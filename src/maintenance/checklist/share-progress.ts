import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { writeProperty } from '../../platform/jira/property';
import { unlessAbsent } from '../../platform/jira/request';
import { log } from '../../platform/log';
import { ticketOf } from '../../platform/people';
import type { Instant } from '../../platform/rules/units';
import { commit } from '../../platform/store/rows';
import { gatherEvidence } from '../signals/gather-evidence';
import { signalsOf } from '../signals/signal-store';
import { checklists, readChecklist, type LaidOut } from './checklist-store';
import { asWatched, withSignals } from './checklist-view';
import { layOutBeside } from './lay-out-checklist';
import type { KeptSignal } from '../rules/signals/signal';
import { propertyKey, ticketPropertyOf } from '../rules/ticket-property';

export interface ProgressShared {
  readonly outcome: 'shared';
}

/** Brings the ticket's property, and with it JQL and the ticket list, up to the checklist's state; once for many marks, as Jira limits writes per ticket. */
export async function shareProgress(asker: Asker): Promise<ProgressShared> {
  await shareOf(ticketOf(asker).id);
  return { outcome: 'shared' };
}

/** The same for checklists whose screen was closed before it could. */
export async function shareWhatWasLeft(): Promise<void> {
  const { rows } = await checklists.page('by-shared', { partition: [false], limit: 50 });
  for (const row of rows) {
    await shareOf(row.key).catch((error: unknown) => {
      log('not-shared', { ticket: row.key, error: error instanceof Error ? error.name : 'unknown' });
    });
  }
}

async function shareOf(ticket: string): Promise<void> {
  const laidOut = await readChecklist(ticket);
  if (!laidOut || laidOut.row.value.shared) return;
  if ((await share(laidOut, await signalsOf(laidOut.row.value.head.client))) === 'conflict') await shareOf(ticket);
}

/** Brings a ticket up to what monitoring says now, whether or not somebody has opened it; one that is done keeps that for good. */
export async function shareWatched(ticket: string, done: boolean): Promise<void> {
  const found = await layOutBeside(ticket, signalsOf, 'app');
  if (!found || (done && found.laidOut.row.value.finishedAt)) return;
  const outcome = await share(unfinished(found.laidOut), found.beside, done ? now() : undefined);
  if (outcome === 'conflict') await shareWatched(ticket, done);
}

/** Keeps for good what monitoring said when the ticket was resolved; undefined where the ticket has no checklist. */
export async function finishChecklist(ticket: string, resolvedAt: Instant): Promise<LaidOut | undefined> {
  const found = await layOutBeside(ticket, signalsOf, 'app');
  const { finishedAt } = found?.laidOut.row.value ?? {};
  if (!found || (finishedAt && finishedAt >= resolvedAt)) return found?.laidOut;
  const finished = await share(unfinished(found.laidOut), found.beside, resolvedAt);
  return finished === 'conflict' ? finishChecklist(ticket, resolvedAt) : finished;
}

/** A ticket that was reopened follows monitoring again. */
export async function followAgain(ticket: string, reopenedAt: Instant): Promise<void> {
  const { finishedAt } = (await readChecklist(ticket))?.row.value ?? {};
  if (finishedAt && finishedAt < reopenedAt) await shareWatched(ticket, false);
}

/**
 * Tells Jira how far the checklist is; then notes, in one write, that it knows, the signals, and perhaps the end.
 * A ticket that was deleted needs no property any more. A mark made meanwhile makes the last write fail; then all is to be done again from what stands now.
 */
async function share(read: LaidOut, kept: readonly KeptSignal[], finishedAt?: Instant): Promise<LaidOut | 'conflict'> {
  const at = finishedAt ?? now();
  const laidOut = withSignals(read, kept, at);
  const { items, row } = laidOut;
  const { head, ticket } = row.value;
  await unlessAbsent(writeProperty('app', ticket, propertyKey, ticketPropertyOf(head, items, asWatched(items, row.value, at))));
  await gatherEvidence(laidOut, kept);
  const value = { ...row.value, ...(finishedAt && { finishedAt }), shared: true };
  const outcome = await commit(checklists.replace(read.row, value));
  return outcome === 'conflict' ? outcome : { ...laidOut, row: { ...row, version: row.version + 1, value } };
}

function unfinished({ row, ...laidOut }: LaidOut): LaidOut {
  const { finishedAt: _over, ...value } = row.value;
  return { ...laidOut, row: { ...row, value } };
}
