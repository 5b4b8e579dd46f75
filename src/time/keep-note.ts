import type { Asker } from '../platform/asker';
import { commit } from '../platform/store/rows';
import { timers } from './time-store';

export interface NoteKept {
  readonly outcome: 'kept' | 'notRunning';
}

/** Keeps the client note of the running timer as it is typed, so that it survives a closed tab and another device. */
export async function keepNote(asker: Asker, input: { readonly timer: string; readonly note: string }): Promise<NoteKept> {
  const running = await timers.get(asker.accountId);
  if (running?.value.id !== input.timer) return { outcome: 'notRunning' };
  const written = await commit(timers.replace(running, { ...running.value, note: input.note }));
  return written === 'committed' ? { outcome: 'kept' } : keepNote(asker, input);
}
