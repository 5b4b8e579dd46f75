import { Refusal } from '../../platform/rules/refusal';
import type { Notes, WorkKind } from './timer';

/** The kinds a client may be charged for, and so reads about. */
export const isBillable = (kind: WorkKind): boolean => kind === 'remote' || kind === 'onSite';

/** Whether the client-facing note that this kind of work needs is missing. */
export const lacksNote = (kind: WorkKind, { note }: Pick<Notes, 'note'>): boolean => isBillable(kind) && note.trim() === '';

export const noteNeeded = 'Write in a few words what was done, as the client will read it. The clock goes on until then.';

/** Refuses billable work without a word for the client. */
export function demandNote(kind: WorkKind, notes: Pick<Notes, 'note'>): void {
  if (lacksNote(kind, notes)) throw new Refusal('badInput', noteNeeded);
}
