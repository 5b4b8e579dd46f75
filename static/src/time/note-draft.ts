import type { Timer } from '../../../src/time/rules/timer';
import { call } from '../ui/call';
import { drafts } from '../ui/drafts';
import { Refused } from '../ui/refused';

/** Characters a client note may have. */
export const longestNote = 2_000;

/** The note of a timer as this browser holds it until the server has it, so that a reload or a refusal loses no word. */
export const noteDraft = {
  keyOf: (timer: string): string => `note/${timer}`,
  read: (timer: string): string | null => drafts.read(noteDraft.keyOf(timer)),
  keep: (timer: string, text: string): void => {
    drafts.keep(noteDraft.keyOf(timer), text);
  },
  drop: (timer: string): void => {
    drafts.drop(noteDraft.keyOf(timer));
  },
  /** Saves what was typed for a timer elsewhere, before it is stopped from here. */
  hand: async (timer: Timer): Promise<void> => {
    const typed = noteDraft.read(timer.id);
    if (typed === null || typed === timer.note) return;
    if (typed.length > longestNote) {
      throw new Refused(
        'badInput',
        `The note on ${timer.ticket.key} is longer than 2,000 characters. Shorten it there first; it was not lost.`,
      );
    }
    await call('keepNote', { timer: timer.id, note: typed });
  },
} as const;
