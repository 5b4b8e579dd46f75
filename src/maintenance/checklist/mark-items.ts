import type { Asker } from '../../platform/asker';
import type { Instant } from '../../platform/rules/units';
import { tickable, tickAll, untick } from '../rules/bulk';
import { changed, changeChecklist, type ChecklistChanged } from './change-checklist';
import type { ChecklistView } from '../rules/checklist';
import { checklistView } from './checklist-view';
import type { LaidOut } from './checklist-store';

export interface ItemsTicked {
  readonly outcome: 'ticked';
  /** Those that were ticked now, and the instant that undoes them. */
  readonly ticked: readonly string[];
  readonly at: Instant;
  readonly view: ChecklistView;
}

interface Ticking {
  readonly items: readonly string[];
}

/** Ticks several items in one write; those that need more than a tick, wait for the Monthly Single or are no longer open stay as they are. */
export async function tickItems(asker: Asker, input: Ticking, read: LaidOut | undefined): Promise<ItemsTicked> {
  const done: { ticked: readonly string[]; at: Instant }[] = [];
  const laidOut = await changeChecklist(asker, read, ({ row: { value }, items }, at) => {
    const wanted = tickable(
      items.filter(({ id }) => input.items.includes(id)),
      items,
      value,
    );
    done.unshift({ ticked: wanted.map(({ id }) => id), at });
    return wanted.length === 0 ? value : { ...value, marks: tickAll(wanted, value.marks, asker.accountId, at) };
  });
  const [{ ticked, at } = { ticked: [], at: laidOut.row.value.markedAt }] = done;
  return { outcome: 'ticked', ticked, at, view: checklistView(laidOut) };
}

/** Takes back what the same person ticked at that instant, unless somebody has marked it since. */
export function untickItems(asker: Asker, input: Ticking & { readonly at: Instant }, read: LaidOut | undefined): Promise<ChecklistChanged> {
  return changed(asker, read, ({ row: { value } }) => ({
    ...value,
    marks: untick(input.items, value.marks, asker.accountId, input.at),
  }));
}
