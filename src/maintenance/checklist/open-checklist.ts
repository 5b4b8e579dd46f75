import type { Asker } from '../../platform/asker';
import { ticketOf } from '../../platform/people';
import { checklistView } from './checklist-view';
import { layOutChecklist } from './lay-out-checklist';
import type { ChecklistView } from '../rules/checklist';

export type ChecklistOpened = { readonly outcome: 'checklist'; readonly view: ChecklistView } | { readonly outcome: 'none' };

export async function openChecklist(asker: Asker): Promise<ChecklistOpened> {
  const laidOut = await layOutChecklist(ticketOf(asker).id);
  return laidOut ? { outcome: 'checklist', view: checklistView(laidOut) } : { outcome: 'none' };
}
