import type { Instant } from '../../platform/rules/units';
import { rowsOf, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import type { ChecklistHead, ChecklistState } from '../rules/checklist';
import type { Item } from '../rules/template';

/** The state of one ticket's checklist, keyed by the ticket's id. */
export interface ChecklistRow extends ChecklistState {
  readonly ticket: string;
  readonly head: ChecklistHead;
  /** Whether the ticket's property tells what stands here; what is not shared yet is found by the hourly schedule. */
  readonly shared: boolean;
  readonly markedAt: Instant;
}

/** The lines of one ticket's checklist, keyed by the ticket's id; written once, when the checklist is laid out. */
export interface Lines {
  readonly items: readonly Item[];
}

/** Who of the site's people is the outsourced help desk; the firm has one. */
export interface HelpDesk {
  readonly accountId: string;
}

/** A checklist as it was read: its state, the lines it is about, and who the outsourced help desk is. */
export interface LaidOut {
  readonly row: Stored<ChecklistRow>;
  readonly items: readonly Item[];
  readonly helpDesk: Stored<HelpDesk> | undefined;
}

export const checklists = rowsOf<ChecklistRow>('checklist', ({ shared, markedAt }) => ({ shared, markedAt }));
export const checklistLines = rowsOf<Lines>('lines');
export const helpDesks = rowsOf<HelpDesk>('firm');
export const helpDeskKey = 'help-desk';

/** State and lines of a ticket's checklist in one call; undefined as long as it is not laid out. */
export async function readChecklist(ticket: string): Promise<LaidOut | undefined> {
  const [state, lines] = [
    { entity: 'checklist', key: ticket },
    { entity: 'lines', key: ticket },
  ];
  const desk = { entity: 'firm', key: helpDeskKey };
  const row = await rowsTogether([state, lines, desk]);
  const [found, items] = [row(state) as Stored<ChecklistRow> | undefined, row(lines) as Stored<Lines> | undefined];
  return found && items && { row: found, items: items.value.items, helpDesk: row(desk) as LaidOut['helpDesk'] };
}
