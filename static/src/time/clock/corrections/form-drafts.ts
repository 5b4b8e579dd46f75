import type { Entry } from '../../../../../src/time/rules/entry';
import type { Timer } from '../../../../../src/time/rules/timer';
import { isDrafted } from '../../../ui/use-draft';

type Id = Pick<Entry | Timer, 'id'>;

/** Under which keys what is typed into the forms of corrections is kept in the browser. */
export const editDraft = ({ id }: Id): string => `edit/${id}`;
export const moveDraft = ({ id }: Id): string => `move/${id}`;
export const splitDraft = ({ id }: Id): string => `split/${id}`;
export const startDraft = ({ id }: Id): string => `start/${id}`;

/** The form that was left with something typed into it, to be shown again. */
export function draftedEntry(entry: Id): 'edit' | 'move' | 'split' | null {
  if (isDrafted(editDraft(entry))) return 'edit';
  if (isDrafted(moveDraft(entry))) return 'move';
  return isDrafted(splitDraft(entry)) ? 'split' : null;
}

export function draftedTimer(timer: Id): 'correctStart' | 'move' | null {
  if (isDrafted(startDraft(timer))) return 'correctStart';
  return isDrafted(moveDraft(timer)) ? 'move' : null;
}
