import { longestNote } from '../clock/note-draft';
import { say } from '../../ui/words/say';

/** Says by how much a note is too long; null if it fits. */
export function tooLongSentence(text: string): string | null {
  const over = text.length - longestNote;
  return over > 0 ? say('Too long by {over} characters. Please shorten it; what you typed is kept here.', { over: String(over) }) : null;
}
