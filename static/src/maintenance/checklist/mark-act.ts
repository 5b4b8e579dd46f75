import type { Instant } from '../../../../src/platform/rules/units';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { markItem, type MarkItem } from '../../../../src/maintenance/rules/mark-item';
import { progressOf } from '../../../../src/maintenance/rules/progress';
import type { Item } from '../../../../src/maintenance/rules/template';
import { call } from '../../ui/call';
import type { Act } from '../../ui/use-optimistic';

interface Marking {
  readonly item: Item;
  readonly wanted: MarkItem;
  readonly by: string;
  readonly at: Instant;
}

/** Marks one item: on the screen by the rule that the server uses too, then there. */
export function markAct(
  { item, wanted, by, at }: Marking,
  report: { readonly marked: (view: ChecklistView) => void; readonly takenBack: (sentence: string) => void },
): Act<ChecklistView> {
  return {
    ahead: (view) => {
      const marks = { ...view.marks, [item.id]: markItem(item, view.marks[item.id], wanted, by, at) };
      return { ...view, marks, progress: progressOf(view.items, marks) };
    },
    run: async () => {
      const { view } = await call('markItem', { item: item.id, ...wanted });
      report.marked(view);
      return (known) => newerOf(known, view);
    },
    takenBack: report.takenBack,
  };
}

/** Of two views the one that knows more; answers and nudges may overtake each other. */
const newerOf = (known: ChecklistView, heard: ChecklistView): ChecklistView => (known.version > heard.version ? known : heard);
