import { now } from '../platform/clock';
import { readProperty } from '../platform/jira/property';
import { commit, type Stored } from '../platform/store/rows';
import { checklists, type ChecklistRow } from './checklist-store';
import { propertyKey, readTicketProperty } from './rules/ticket-property';

/** The checklist of a ticket; laid out from the ticket's property when it is first asked for. Undefined where the ticket has none. */
export async function layOutChecklist(ticket: string): Promise<Stored<ChecklistRow> | undefined> {
  const [row, property] = await Promise.all([checklists.get(ticket), readProperty('user', ticket, propertyKey)]);
  if (row) return row;
  const head = readTicketProperty(property);
  if (!head) return undefined;
  const value: ChecklistRow = { ticket, head, marks: {}, shared: true, markedAt: now() };
  if ((await commit(checklists.insert(ticket, value))) === 'committed') return { key: ticket, version: 1, value };
  return checklists.get(ticket);
}
