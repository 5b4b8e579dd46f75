import type { Evidence } from '../../../src/maintenance/rules/template';
import { say } from '../ui/words/say';

/** What is wanted as proof besides the tick; a number has its own field. */
export const evidenceWords: Readonly<Record<Evidence, string | null>> = {
  none: null,
  number: null,
  note: say('note wanted'),
  photo: say('photo wanted on the ticket'),
  file: say('file wanted on the ticket'),
};
