import type { ItemState } from '../../../../src/maintenance/rules/checklist';
import type { MarkItem } from '../../../../src/maintenance/rules/mark-item';
import { drafts } from '../../ui/drafts';

/** A note that is being written, and for what: beside the item as it stands, or as the reason why it is not done. */
export interface NoteDraft {
  readonly reason: 'note' | Extract<ItemState, 'couldNotDo' | 'notApplicable'>;
  readonly text: string;
}

export type ItemDrafts = ReturnType<typeof itemDrafts>;

/** What was typed at an item of a ticket and not saved yet; survives a reload. */
export function itemDrafts(ticket: string, item: string) {
  const numberKey = `item-number/${ticket}/${item}`;
  const noteKey = `item-note/${ticket}/${item}`;
  return {
    number: (): string | null => drafts.read(numberKey),
    keepNumber: (text: string): void => drafts.keep(numberKey, text),
    dropNumber: (): void => drafts.drop(numberKey),
    note: (): NoteDraft | null => readNote(drafts.read(noteKey)),
    keepNote: ({ reason, text }: NoteDraft): void => drafts.keep(noteKey, `${reason}:${text}`),
    dropNote: (): void => drafts.drop(noteKey),
    /** The server has this much of what was typed. */
    saved: ({ note = '', number }: MarkItem): void => {
      if (number !== undefined) drafts.drop(numberKey);
      if (readNote(drafts.read(noteKey))?.text.trim() === note) drafts.drop(noteKey);
    },
  };
}

function readNote(kept: string | null): NoteDraft | null {
  if (kept === null) return null;
  const [, reason, text = ''] = /^(note|couldNotDo|notApplicable):(.*)$/s.exec(kept) ?? [];
  return reason === 'note' || reason === 'couldNotDo' || reason === 'notApplicable' ? { reason, text } : null;
}
