import type { LaidOut } from './checklist-store';
import type { ChecklistView } from '../rules/checklist';
import { progressOf } from '../rules/progress';

/** The checklist as a screen shows it. */
export function checklistView({ row: { value, version }, items }: LaidOut): ChecklistView {
  return { head: value.head, items, marks: value.marks, progress: progressOf(items, value.marks), version };
}
