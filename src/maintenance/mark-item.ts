import type { Asker } from '../platform/asker';
import { now } from '../platform/clock';
import { ticketOf } from '../platform/people';
import { Refusal } from '../platform/rules/refusal';
import { commit, type Stored } from '../platform/store/rows';
import { checklists, type ChecklistRow } from './checklist-store';
import { checklistView } from './checklist-view';
import { layOutChecklist } from './lay-out-checklist';
import type { ChecklistView } from './rules/checklist';
import { markItem as markOf, type MarkItem } from './rules/mark-item';
import { templateOf } from './template-of';

export interface ItemMarked {
  readonly outcome: 'marked';
  readonly view: ChecklistView;
}

type Marking = MarkItem & { readonly item: string };

export const readRow = (asker: Asker) => checklists.get(ticketOf(asker).id);

/** Marks one item. Of two people who mark at once neither loses anything: the later write is made again on what the earlier one left. */
export async function markItem(asker: Asker, input: Marking, read: Stored<ChecklistRow> | undefined): Promise<ItemMarked> {
  const ticket = ticketOf(asker).id;
  const row = read ?? (await layOutChecklist(ticket));
  if (!row) throw new Refusal('notFound', 'This ticket has no maintenance checklist.');
  const value = marked(row.value, input, asker.accountId);
  if ((await commit(checklists.replace(row, value))) === 'conflict') return markItem(asker, input, await checklists.get(ticket));
  return { outcome: 'marked', view: checklistView({ key: ticket, version: row.version + 1, value }) };
}

function marked(row: ChecklistRow, input: Marking, by: string): ChecklistRow {
  const item = templateOf(row.head).items.find(({ id }) => id === input.item);
  if (!item) throw new Refusal('notFound', 'This checklist has no such item.');
  const at = now();
  const mark = markOf(item, row.marks[item.id], input, by, at);
  return { ...row, marks: { ...row.marks, [item.id]: mark }, shared: false, markedAt: at };
}
