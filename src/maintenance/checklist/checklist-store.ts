import type { Instant } from '../../platform/rules/units';
import { rowsOf, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import type { ChecklistHead, Mark } from '../rules/checklist';
import type { Item } from '../rules/template';

/** The state of one ticket's checklist, keyed by the ticket's id. */
export interface ChecklistRow {
  readonly ticket: string;
  readonly head: ChecklistHead;
  readonly marks: Readonly<Record<string, Mark>>;
  /** Whether the ticket's property tells what stands here; what is not shared yet is found by the hourly schedule. */
  readonly shared: boolean;
  readonly markedAt: Instant;
}

/** The lines of one ticket's checklist, keyed by the ticket's id; written once, when the checklist is laid out. */
interface Lines {
  readonly items: readonly Item[];
}

/** A checklist as it was read: its state, and the lines it is about. */
export interface LaidOut {
  readonly row: Stored<ChecklistRow>;
  readonly items: readonly Item[];
}

export const checklists = rowsOf<ChecklistRow>('checklist', ({ shared, markedAt }) => ({ shared, markedAt }));
export const checklistLines = rowsOf<Lines>('lines');

/** State and lines of a ticket's checklist in one call; undefined as long as it is not laid out. */
export async function readChecklist(ticket: string): Promise<LaidOut | undefined> {
  const state = { entity: 'checklist', key: ticket };
  const lines = { entity: 'lines', key: ticket };
  const row = await rowsTogether([state, lines]);
  const [found, items] = [row(state) as Stored<ChecklistRow> | undefined, row(lines) as Stored<Lines> | undefined];
  return found && items && { row: found, items: items.value.items };
}
