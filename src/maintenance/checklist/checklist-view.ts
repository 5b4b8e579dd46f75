import type { ChecklistView } from '../rules/checklist';
import { progressOf } from '../rules/progress';
import type { LaidOut } from './checklist-store';

/** The checklist as a screen shows it. */
export function checklistView({ row: { value, version }, items, helpDesk }: LaidOut): ChecklistView {
  const { ticket: _ticket, markedAt: _markedAt, ...state } = value;
  return { ...state, items, progress: progressOf(items, value.marks), helpDeskAccount: helpDesk?.value.accountId ?? null, version };
}
