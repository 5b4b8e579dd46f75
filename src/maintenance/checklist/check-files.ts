import * as z from 'zod';
import type { Asker } from '../../platform/asker';
import { attachmentsOn } from '../../platform/jira/attachments';
import { unlessAbsent } from '../../platform/jira/request';
import { ticketOf } from '../../platform/people';
import { filesSeen } from '../rules/proof';
import { changed, changeChecklistOf, type ChecklistChanged } from './change-checklist';
import { readChecklist, type LaidOut } from './checklist-store';

/** The product's event of a file that was deleted from a ticket. */
export const attachmentDeleted = z.object({
  attachment: z.object({ id: z.coerce.string(), issueId: z.coerce.string() }),
});

/** A file that proved an item is gone: the item wants another one. Which files are there Jira is asked, so a late or doubled event does no harm. */
export async function attachmentGone({ attachment: { id, issueId } }: z.output<typeof attachmentDeleted>): Promise<void> {
  const laidOut = await readChecklist(issueId);
  if (!laidOut || !isProof(laidOut, id)) return;
  const onTicket = await unlessAbsent(idsOn(issueId));
  if (onTicket) await changeChecklistOf(issueId, laidOut, ({ row: { value } }, at) => filesSeen(value, onTicket, at));
}

/** The same, for a screen that misses a file. */
export async function checkFiles(asker: Asker, _input: unknown, [read, onTicket]: FilesRead): Promise<ChecklistChanged> {
  return changed(asker, read, ({ row: { value } }, at) => filesSeen(value, onTicket, at));
}

type FilesRead = readonly [LaidOut | undefined, ReadonlySet<string>];

export function readFiles(asker: Asker): Promise<FilesRead> {
  const ticket = ticketOf(asker).id;
  return Promise.all([readChecklist(ticket), idsOn(ticket)]);
}

async function idsOn(ticket: string): Promise<ReadonlySet<string>> {
  return new Set((await attachmentsOn('app', ticket)).map(({ id }) => id));
}

const isProof = ({ row }: LaidOut, attachment: string): boolean =>
  Object.values(row.value.files ?? {})
    .flat()
    .some((file) => file.attachment === attachment);
