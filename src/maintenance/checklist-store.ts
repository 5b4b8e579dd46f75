import type { Instant } from '../platform/rules/units';
import { rowsOf } from '../platform/store/rows';
import type { ChecklistHead, Mark } from './rules/checklist';

/** The state of one ticket's checklist, keyed by the ticket's id. */
export interface ChecklistRow {
  readonly ticket: string;
  readonly head: ChecklistHead;
  readonly marks: Readonly<Record<string, Mark>>;
  /** Whether the ticket's property tells what stands here; what is not shared yet is found by the hourly schedule. */
  readonly shared: boolean;
  readonly markedAt: Instant;
}

export const checklists = rowsOf<ChecklistRow>('checklist', ({ shared, markedAt }) => ({ shared, markedAt }));
