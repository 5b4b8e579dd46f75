import type { Asker } from '../../platform/asker';
import { changeClock, nothingToDo } from '../change-clock';
import type { Notes } from '../rules/timer';

export interface NoteKept {
  readonly outcome: 'kept' | 'notRunning';
}

/** Keeps the notes of the running timer as they are typed, so that they survive a closed tab and another device. */
export function keepNote(asker: Asker, { timer: id, note, internalNote }: Notes & { readonly timer: string }): Promise<NoteKept> {
  return changeClock<NoteKept>(asker, ({ value: { timer } }) => {
    if (timer?.id !== id) return nothingToDo({ outcome: 'notRunning' });
    return { clock: { timer: { ...timer, note, internalNote } }, answer: { outcome: 'kept' } };
  });
}
