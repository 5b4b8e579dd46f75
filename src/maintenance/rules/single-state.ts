import type { ChecklistState } from './checklist';
import { singleCategory, type Item } from './template';

/** How the month's single task stands at one client. */
export type SingleState = 'open' | 'later' | 'done' | 'couldNotDo';

/** Undefined where the checklist has none. What does not apply needs nothing more and counts as done. */
export function singleStateOf(items: readonly Item[], { marks, singleLater }: ChecklistState): SingleState | undefined {
  const states = items.filter(({ category }) => category === singleCategory).map(({ id }) => marks[id]?.state ?? 'open');
  if (states.length === 0) return undefined;
  if (states.includes('open')) return singleLater ? 'later' : 'open';
  return states.includes('couldNotDo') ? 'couldNotDo' : 'done';
}
