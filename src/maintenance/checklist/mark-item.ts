import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { ticketOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import { checklists, readChecklist, type ChecklistRow, type LaidOut } from './checklist-store';
import { checklistView } from './checklist-view';
import { layOutChecklist } from './lay-out-checklist';
import type { ChecklistView } from '../rules/checklist';
import { markItem as markOf, type MarkItem } from '../rules/mark-item';

export interface ItemMarked {
  readonly outcome: 'marked';
  readonly view: ChecklistView;
}

type Marking = MarkItem & { readonly item: string };

export const readLaidOut = (asker: Asker) => readChecklist(ticketOf(asker).id);

/** Marks one item. Of two people who mark at once neither loses anything: the later write is made again on what the earlier one left. */
export async function markItem(asker: Asker, input: Marking, read: LaidOut | undefined): Promise<ItemMarked> {
  const ticket = ticketOf(asker).id;
  const laidOut = read ?? (await layOutChecklist(ticket));
  if (!laidOut) throw new Refusal('notFound', 'This ticket has no maintenance checklist.');
  const { row } = laidOut;
  const value = marked(laidOut, input, asker.accountId);
  if ((await commit(checklists.replace(row, value))) === 'conflict') return markItem(asker, input, await readChecklist(ticket));
  return { outcome: 'marked', view: checklistView({ ...laidOut, row: { key: ticket, version: row.version + 1, value } }) };
}

function marked({ row: { value }, items }: LaidOut, input: Marking, by: string): ChecklistRow {
  const item = items.find(({ id }) => id === input.item);
  if (!item) throw new Refusal('notFound', 'This checklist has no such item.');
  const at = now();
  const mark = markOf(item, value.marks[item.id], input, by, at);
  return { ...value, marks: { ...value.marks, [item.id]: mark }, shared: false, markedAt: at };
}
