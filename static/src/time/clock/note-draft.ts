import type { Notes, Timer } from '../../../../src/time/rules/timer';
import { drafts } from '../../ui/drafts';

/** Characters a note may have. */
export const longestNote = 2_000;

/** The notes of a timer as this browser holds them until the server has them, so that a reload or a refusal loses no word. */
export const noteDraft = {
  keyOf: (timer: string): string => `note/${timer}`,
  read: (timer: string): Notes | null => parsedNotes(drafts.read(noteDraft.keyOf(timer))),
  keep: (timer: string, { note, internalNote }: Notes): void => {
    drafts.keep(noteDraft.keyOf(timer), JSON.stringify({ note, internalNote }));
  },
  drop: (timer: string): void => {
    drafts.drop(noteDraft.keyOf(timer));
  },
  /** A timer with its notes as they were last typed in this browser. */
  typedFor: (timer: Timer): Timer => ({ ...timer, ...noteDraft.read(timer.id) }),
} as const;

export function parsedNotes(text: string | null): Notes | null {
  try {
    const { note = '', internalNote = '' } = JSON.parse(text ?? '') as Partial<Notes>;
    return { note, internalNote };
  } catch {
    return null;
  }
}

export const sameNotes = (one: Notes, other: Notes): boolean => one.note === other.note && one.internalNote === other.internalNote;
