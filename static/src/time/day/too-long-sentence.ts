import { longestNote } from '../clock/note-draft';
import { sayCount } from '../../ui/words/say';

/** Says by how much a note is too long; null if it fits. */
export function tooLongSentence(text: string): string | null {
  const over = text.length - longestNote;
  return over > 0
    ? sayCount(over, {
        one: 'Too long by {count} character. Please shorten it; what you typed is kept here.',
        other: 'Too long by {count} characters. Please shorten it; what you typed is kept here.',
      })
    : null;
}
