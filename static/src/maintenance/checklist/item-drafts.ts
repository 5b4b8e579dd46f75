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
  const againstKey = `item-against/${ticket}/${item}`;
  const mediaKey = `item-media/${ticket}/${item}`;
  const noteKey = `item-note/${ticket}/${item}`;
  return {
    number: (): string | null => drafts.read(numberKey),
    keepNumber: (text: string): void => drafts.keep(numberKey, text),
    dropNumber: (): void => drafts.drop(numberKey),
    against: (): string | null => drafts.read(againstKey),
    keepAgainst: (text: string): void => drafts.keep(againstKey, text),
    media: (): Readonly<Record<string, string>> => readMedia(drafts.read(mediaKey)),
    keepMedia: (fields: Readonly<Record<string, string>>): void => drafts.keep(mediaKey, JSON.stringify(fields)),
    note: (): NoteDraft | null => readNote(drafts.read(noteKey)),
    keepNote: ({ reason, text }: NoteDraft): void => drafts.keep(noteKey, `${reason}:${text}`),
    dropNote: (): void => drafts.drop(noteKey),
    /** The server has this much of what was typed. */
    saved: ({ note = '', number, against, media }: MarkItem): void => {
      if (number !== undefined) drafts.drop(numberKey);
      if (against !== undefined) drafts.drop(againstKey);
      if (media !== undefined) drafts.drop(mediaKey);
      if (readNote(drafts.read(noteKey))?.text.trim() === note) drafts.drop(noteKey);
    },
  };
}

function readMedia(kept: string | null): Readonly<Record<string, string>> {
  try {
    return kept === null ? {} : (JSON.parse(kept) as Readonly<Record<string, string>>);
  } catch {
    return {};
  }
}

function readNote(kept: string | null): NoteDraft | null {
  if (kept === null) return null;
  const [, reason, text = ''] = /^(note|couldNotDo|notApplicable):(.*)$/s.exec(kept) ?? [];
  return reason === 'note' || reason === 'couldNotDo' || reason === 'notApplicable' ? { reason, text } : null;
}
