import { longestNote } from '../clock/note-draft';

/** Says by how much a note is too long; null if it fits. */
export function tooLongSentence(text: string): string | null {
  const over = text.length - longestNote;
  return over > 0 ? `Too long by ${String(over)} characters. Please shorten it; what you typed is kept here.` : null;
}
