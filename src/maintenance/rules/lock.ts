import { Refusal } from '../../platform/rules/refusal';
import type { ChecklistState } from './checklist';
import { isOpen } from './progress';
import { singleCategory, type Item } from './template';

/** The Monthly Single that the other items wait for; undefined once it is dealt with or may run later, and where there is none. */
export function singleFirst(items: readonly Item[], { marks, singleLater }: ChecklistState): Item | undefined {
  return singleLater ? undefined : items.find((item) => item.category === singleCategory && isOpen(item, marks));
}

/** Whether an item waits for the Monthly Single; every other one does. */
export const isLocked = (item: Item, first: Item | undefined): boolean => first !== undefined && item.category !== singleCategory;

export function requireUnlocked(item: Item, items: readonly Item[], state: ChecklistState): void {
  if (isLocked(item, singleFirst(items, state)))
    throw new Refusal('badInput', 'The Monthly Single comes first. Do it, or say that it may run later.');
}
