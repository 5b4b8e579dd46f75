import type { Asker } from '../../platform/asker';
import { changed, type ChecklistChanged } from './change-checklist';
import type { LaidOut } from './checklist-store';
import { itemOf } from './mark-item';

interface FileKept {
  readonly item: string;
  readonly attachment: string;
  readonly name: string;
}

/** Notes at an item that a file on the ticket proves it. The person put it there in their own name. */
export function keepEvidence(asker: Asker, { item, attachment, name }: FileKept, read: LaidOut | undefined): Promise<ChecklistChanged> {
  return changed(asker, read, (laidOut, at) => {
    const { value } = laidOut.row;
    const { id } = itemOf(laidOut, item);
    const files = value.files?.[id] ?? [];
    if (files.some((file) => file.attachment === attachment)) return value;
    return { ...value, files: { ...value.files, [id]: [...files, { attachment, name, by: asker.accountId, at }] } };
  });
}

/** Takes a file off an item; on the ticket it stays. */
export function dropEvidence(
  asker: Asker,
  { item, attachment }: Pick<FileKept, 'item' | 'attachment'>,
  read: LaidOut | undefined,
): Promise<ChecklistChanged> {
  return changed(asker, read, (laidOut) => {
    const { value } = laidOut.row;
    const { id } = itemOf(laidOut, item);
    const left = (value.files?.[id] ?? []).filter((file) => file.attachment !== attachment);
    return { ...value, files: { ...value.files, [id]: left } };
  });
}
