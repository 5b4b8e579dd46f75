import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { writeProperty } from '../../platform/jira/property';
import { unlessAbsent } from '../../platform/jira/request';
import { log } from '../../platform/log';
import { ticketOf } from '../../platform/people';
import { commit } from '../../platform/store/rows';
import { gatherEvidence } from '../signals/gather-evidence';
import { signalsOf } from '../signals/signal-store';
import { checklists, readChecklist, type LaidOut } from './checklist-store';
import { asWatched, withSignals } from './checklist-view';
import { layOutChecklist } from './lay-out-checklist';
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
  if (laidOut && !laidOut.row.value.shared) await share(laidOut, false);
}

/** Brings a ticket up to what monitoring says now, whether or not somebody has opened it; one that is done keeps that for good. */
export async function shareWatched(ticket: string, done: boolean): Promise<void> {
  const laidOut = await layOutChecklist(ticket, 'app');
  if (!laidOut || (done && laidOut.row.value.finishedAt)) return;
  const { finishedAt: _over, ...value } = laidOut.row.value;
  await share({ ...laidOut, row: { ...laidOut.row, value } }, done);
}

/** A ticket that was deleted needs no property any more. A mark made meanwhile makes the last write fail; then the property is written again from what stands now. */
async function share(read: LaidOut, done: boolean): Promise<void> {
  const kept = await signalsOf(read.row.value.head.client);
  const laidOut = withSignals(read, kept);
  const { row, items } = laidOut;
  const { head, ticket } = row.value;
  const at = now();
  await unlessAbsent(writeProperty('app', ticket, propertyKey, ticketPropertyOf(head, items, asWatched(items, row.value, at))));
  await gatherEvidence(laidOut, kept);
  const finished = done ? { finishedAt: at } : {};
  const outcome = await commit(checklists.replace(read.row, { ...row.value, ...finished, shared: true }));
  if (outcome === 'conflict') await (done ? shareWatched(ticket, done) : shareOf(ticket));
}
