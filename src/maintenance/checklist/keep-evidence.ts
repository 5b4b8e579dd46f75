import type { Asker } from '../../platform/asker';
import { attachmentsOn, type Attachment } from '../../platform/jira/attachments';
import { ticketOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import { requireUnlocked } from '../rules/lock';
import { requireFits } from '../rules/proof';
import { changed, readLaidOut, type ChecklistChanged } from './change-checklist';
import type { LaidOut } from './checklist-store';
import { itemOf } from './mark-item';

interface FileOfItem {
  readonly item: string;
  readonly attachment: string;
}

type WithFiles = readonly [LaidOut | undefined, readonly Attachment[]];

export function readWithFiles(asker: Asker): Promise<WithFiles> {
  return Promise.all([readLaidOut(asker), attachmentsOn('user', ticketOf(asker).id)]);
}

/** Notes at an item that a file on the ticket proves it. The person put it there in their own name; whether it is there Jira says, not the screen. */
export function keepEvidence(asker: Asker, { item, attachment }: FileOfItem, [read, onTicket]: WithFiles): Promise<ChecklistChanged> {
  return changed(asker, read, (laidOut, at) => {
    const { value } = laidOut.row;
    const found = onTicket.find(({ id }) => id === attachment);
    if (!found) throw new Refusal('notFound', 'This file is not on the ticket. Attach it again.');
    const kept = itemOf(laidOut, item);
    requireUnlocked(kept, laidOut.items, value);
    requireFits(kept, found);
    const files = value.files?.[kept.id] ?? [];
    if (files.some((file) => file.attachment === attachment && file.gone === undefined)) return value;
    const others = files.filter((file) => file.attachment !== attachment);
    const file = { attachment, name: found.name, by: asker.accountId, at };
    return { ...value, files: { ...value.files, [kept.id]: [...others, file] } };
  });
}

/** Takes a file off an item; on the ticket it stays. */
export function dropEvidence(asker: Asker, { item, attachment }: FileOfItem, read: LaidOut | undefined): Promise<ChecklistChanged> {
  return changed(asker, read, (laidOut) => {
    const { value } = laidOut.row;
    const { id } = itemOf(laidOut, item);
    const files = value.files?.[id] ?? [];
    if (!files.some((file) => file.attachment === attachment)) return value;
    return { ...value, files: { ...value.files, [id]: files.filter((file) => file.attachment !== attachment) } };
  });
}
