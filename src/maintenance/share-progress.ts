import type { Asker } from '../platform/asker';
import { writeProperty } from '../platform/jira/property';
import { unlessAbsent } from '../platform/jira/request';
import { log } from '../platform/log';
import { ticketOf } from '../platform/people';
import { commit, type Stored } from '../platform/store/rows';
import { checklists, type ChecklistRow } from './checklist-store';
import { propertyKey, ticketPropertyOf } from './rules/ticket-property';
import { templateOf } from './template-of';

export interface ProgressShared {
  readonly outcome: 'shared';
}

/** Brings the ticket's property, and with it JQL and the ticket list, up to the checklist's state; once for many marks, as Jira limits writes per ticket. */
export async function shareProgress(asker: Asker): Promise<ProgressShared> {
  const row = await checklists.get(ticketOf(asker).id);
  if (row && !row.value.shared) await share(row);
  return { outcome: 'shared' };
}

/** The same for checklists whose screen was closed before it could. */
export async function shareWhatWasLeft(): Promise<void> {
  const { rows } = await checklists.page('by-shared', { partition: [false], limit: 50 });
  for (const row of rows) {
    await share(row).catch((error: unknown) => {
      log('not-shared', { ticket: row.key, error: error instanceof Error ? error.name : 'unknown' });
    });
  }
}

/** A ticket that was deleted needs no property any more. A mark made meanwhile makes the second write fail; then the property is written again from what stands now. */
async function share(row: Stored<ChecklistRow>): Promise<void> {
  const { head, marks, ticket } = row.value;
  await unlessAbsent(writeProperty('app', ticket, propertyKey, ticketPropertyOf(head, templateOf(head).items, marks)));
  if ((await commit(checklists.replace(row, { ...row.value, shared: true }))) === 'committed') return;
  const newer = await checklists.get(ticket);
  if (newer) await share(newer);
}
