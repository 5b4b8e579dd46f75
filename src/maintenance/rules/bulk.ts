import type { Instant } from '../../platform/rules/units';
import type { ChecklistState, Marks } from './checklist';
import { isLocked, singleFirst } from './lock';
import { markItem } from './mark-item';
import { isOpen } from './progress';
import { hasProof } from './proof';
import type { Item } from './template';

/** Whether a tick alone says that the item is done, without a number, a label or a name. */
export const needsOnlyATick = (item: Item): boolean =>
  item.evidence !== 'number' && (item.custody === undefined || item.custody === 'verify');

/** Of some items those that one tick for all of them marks: open, not waiting for the Monthly Single, needing nothing but a tick, with the photo or file they want. */
export function tickable(wanted: readonly Item[], items: readonly Item[], state: ChecklistState): readonly Item[] {
  const first = singleFirst(items, state);
  return wanted.filter((item) => isOpen(item, state.marks) && !isLocked(item, first) && needsOnlyATick(item) && hasProof(item, state));
}

export function tickAll(wanted: readonly Item[], marks: Marks, by: string, at: Instant): Marks {
  return { ...marks, ...Object.fromEntries(wanted.map((item) => [item.id, markItem(item, marks[item.id], { state: 'done' }, by, at)])) };
}

/** The marks without those that this person made at that instant, as if they had never been; marks that somebody has changed since stay. */
export function untick(ids: readonly string[], marks: Marks, by: string, at: Instant): Marks {
  const undone = ids.filter((id) => marks[id]?.by === by && marks[id].at === at);
  const others = Object.entries(marks).filter(([id]) => !undone.includes(id));
  const restored = undone.flatMap((id) => {
    const [last, ...former] = marks[id]?.former ?? [];
    return last ? [[id, { ...last, former }] as const] : [];
  });
  return Object.fromEntries([...others, ...restored]);
}
