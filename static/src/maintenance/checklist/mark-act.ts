import type { Instant } from '../../../../src/platform/rules/units';
import { tickAll } from '../../../../src/maintenance/rules/bulk';
import type { ChecklistView, Marks } from '../../../../src/maintenance/rules/checklist';
import { markItem, type MarkItem } from '../../../../src/maintenance/rules/mark-item';
import { progressOf } from '../../../../src/maintenance/rules/progress';
import type { Item } from '../../../../src/maintenance/rules/template';
import { call } from '../../ui/call';
import type { Act } from '../../ui/use-optimistic';
import { newerOf } from './newer-of';

interface Marking {
  readonly item: Item;
  readonly wanted: MarkItem;
  readonly by: string;
  readonly at: Instant;
}

interface Report<Value> {
  readonly done: (value: Value) => void;
  readonly takenBack: (sentence: string) => void;
}

type Ticked = Awaited<ReturnType<typeof call<'tickItems'>>>;

/** Marks one item: on the screen by the rule that the server uses too, then there. */
export function markAct({ item, wanted, by, at }: Marking, { done, takenBack }: Report<ChecklistView>): Act<ChecklistView> {
  return {
    ahead: (view) => withMarks(view, { ...view.marks, [item.id]: markItem(item, view.marks[item.id], wanted, by, at) }),
    run: async () => {
      const { view } = await call('markItem', { item: item.id, ...wanted });
      done(view);
      return (known) => newerOf(known, view);
    },
    takenBack,
  };
}

/** Ticks several items at once, in one write. */
export function tickAct(
  items: readonly Item[],
  { by, at }: Pick<Marking, 'by' | 'at'>,
  { done, takenBack }: Report<Ticked>,
): Act<ChecklistView> {
  return {
    ahead: (view) => withMarks(view, tickAll(items, view.marks, by, at)),
    run: async () => {
      const ticked = await call('tickItems', { items: items.map(({ id }) => id) });
      done(ticked);
      return (known) => newerOf(known, ticked.view);
    },
    takenBack,
  };
}

const withMarks = (view: ChecklistView, marks: Marks): ChecklistView => ({ ...view, marks, progress: progressOf(view.items, marks) });
