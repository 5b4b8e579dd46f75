import type { ChecklistState } from './checklist';
import { mayBeOutsourced } from './items-for';
import type { Doer, Item } from './template';

/** Remote items that go to the outsourced help desk as a block: never those on site, never the firm's own responsibility such as backups. */
export const handable = (items: readonly Item[]): readonly Item[] =>
  items.filter((item) => item.tier === 'remote' && mayBeOutsourced(item));

/** Remote items that stay with the firm when the block is handed over. */
export const keptBack = (items: readonly Item[]): readonly Item[] =>
  items.filter((item) => item.tier === 'remote' && !mayBeOutsourced(item));

/** Who does an item on this ticket. */
export function doerOf(item: Item, { helpDesk }: Pick<ChecklistState, 'helpDesk'>): Doer {
  if (helpDesk === undefined || item.tier !== 'remote' || !mayBeOutsourced(item)) return item.doer;
  return helpDesk.handed ? 'outsourced' : 'own';
}
