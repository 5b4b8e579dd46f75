import type { Asker } from '../../platform/asker';
import { writeProperty } from '../../platform/jira/property';
import { unlessAbsent } from '../../platform/jira/request';
import { log } from '../../platform/log';
import { ticketOf } from '../../platform/people';
import { commit } from '../../platform/store/rows';
import { checklists, readChecklist, type LaidOut } from './checklist-store';
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
  if (laidOut && !laidOut.row.value.shared) await share(laidOut);
}

/** A ticket that was deleted needs no property any more. A mark made meanwhile makes the second write fail; then the property is written again from what stands now. */
async function share({ row, items }: LaidOut): Promise<void> {
  const { head, ticket } = row.value;
  await unlessAbsent(writeProperty('app', ticket, propertyKey, ticketPropertyOf(head, items, row.value)));
  if ((await commit(checklists.replace(row, { ...row.value, shared: true }))) === 'conflict') await shareOf(ticket);
}
