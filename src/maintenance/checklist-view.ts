import type { Stored } from '../platform/store/rows';
import type { ChecklistRow } from './checklist-store';
import type { ChecklistView } from './rules/checklist';
import { progressOf } from './rules/progress';
import { templateOf } from './template-of';

/** The checklist as a screen shows it. */
export function checklistView({ value, version }: Stored<ChecklistRow>): ChecklistView {
  const { items } = templateOf(value.head);
  return { head: value.head, items, marks: value.marks, progress: progressOf(items, value.marks), version };
}
