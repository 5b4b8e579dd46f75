import type { Asker } from '../../platform/asker';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import type { TechNote } from '../rules/checklist';
import { changed, type ChecklistChanged } from './change-checklist';
import type { LaidOut } from './checklist-store';

interface TechNoteWritten {
  readonly text: string;
  readonly confirmedBy?: string | undefined;
  /** When the note was written that the person saw before; null where there was none. */
  readonly seen: Instant | null;
}

/** Writes the run's Tech Note; what a colleague wrote meanwhile is not overwritten unseen. */
export function writeTechNote(asker: Asker, input: TechNoteWritten, read: LaidOut | undefined): Promise<ChecklistChanged> {
  return changed(asker, read, ({ row: { value } }, at) => {
    const standing = value.techNote;
    const note = noteOf(input, asker.accountId, at);
    if (standing?.by === note.by && standing.text === note.text && standing.confirmedBy === note.confirmedBy) return value;
    if ((standing?.at ?? null) !== input.seen)
      throw new Refusal('changedMeanwhile', 'Somebody has written the Tech Note meanwhile. Read it, then add yours.');
    return { ...value, techNote: note };
  });
}

function noteOf({ text, confirmedBy = '' }: TechNoteWritten, by: string, at: Instant): TechNote {
  const words = text.trim();
  if (words === '') throw new Refusal('badInput', 'Write what was done and found. One sentence is enough.');
  requireNoPatientData(words, confirmedBy);
  const contact = confirmedBy.trim();
  return { text: words, by, at, ...(contact === '' ? {} : { confirmedBy: contact }) };
}
