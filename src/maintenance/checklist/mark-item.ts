import type { Asker } from '../../platform/asker';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import type { Change } from '../../platform/store/rows';
import type { ChecklistState, ChecklistView } from '../rules/checklist';
import { requireEarlierStep } from '../rules/custody';
import { requireUnlocked } from '../rules/lock';
import { markItem as markOf, type MarkItem } from '../rules/mark-item';
import type { Item } from '../rules/template';
import { changeChecklist } from './change-checklist';
import type { LaidOut } from './checklist-store';
import { checklistView } from './checklist-view';
import { rememberMark } from './register-store';

export interface ItemMarked {
  readonly outcome: 'marked';
  readonly view: ChecklistView;
}

type Marking = MarkItem & { readonly item: string };

/** Marks one item; what it says about media or a contracted speed is remembered for the client in the same write. */
export async function markItem(asker: Asker, input: Marking, read: LaidOut | undefined): Promise<ItemMarked> {
  requireNoPatientData(input.note, input.media?.label, input.media?.custodian);
  let remembered: readonly Change[] = [];
  const mark = async (before: LaidOut, at: Instant): Promise<ChecklistState> => {
    const state = marked(before, input, asker.accountId, at);
    remembered = await rememberMark(before.row.value, itemOf(before, input.item), state);
    return state;
  };
  const laidOut = await changeChecklist(asker, read, mark, () => remembered);
  return { outcome: 'marked', view: checklistView(laidOut) };
}

function marked({ row: { value }, ...laidOut }: LaidOut, input: Marking, by: string, at: Instant): ChecklistState {
  const item = itemOf(laidOut, input.item);
  requireUnlocked(item, laidOut.items, value);
  if (input.state === 'done') requireEarlierStep(item, laidOut.items, value.marks);
  return { ...value, marks: { ...value.marks, [item.id]: markOf(item, value.marks[item.id], input, by, at) } };
}

export function itemOf({ items }: Pick<LaidOut, 'items'>, id: string): Item {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Refusal('notFound', 'This checklist has no such item.');
  return item;
}
