import { now } from '../../platform/clock';
import { readProperty } from '../../platform/jira/property';
import { commit } from '../../platform/store/rows';
import { checklistLines, checklists, readChecklist, type ChecklistRow, type LaidOut } from './checklist-store';
import { planVersion } from '../templates/plan-store';
import type { ChecklistHead } from '../rules/checklist';
import { itemsFor } from '../rules/items-for';
import { propertyKey, readTicketProperty } from '../rules/ticket-property';
import { templateVersion } from '../templates/template-store';

/**
 * The checklist of a ticket; laid out from the ticket's property when it is first asked for, with the template and the plan of the moment in
 * which the ticket was created. Undefined where the ticket has none.
 */
export async function layOutChecklist(ticket: string): Promise<LaidOut | undefined> {
  const [laidOut, property] = await Promise.all([readChecklist(ticket), readProperty('user', ticket, propertyKey)]);
  if (laidOut) return laidOut;
  const head = readTicketProperty(property);
  return head && layOut(ticket, head);
}

async function layOut(ticket: string, head: ChecklistHead): Promise<LaidOut | undefined> {
  const [template, plan] = await Promise.all([templateVersion(head.template, head.version), planVersion(head.client, head.plan)]);
  const items = itemsFor(template, plan, head.first, head.period);
  const value: ChecklistRow = { ticket, head, marks: {}, shared: true, markedAt: now() };
  const outcome = await commit(checklists.insert(ticket, value), checklistLines.insert(ticket, { items }));
  return outcome === 'committed' ? { row: { key: ticket, version: 1, value }, items, helpDesk: undefined } : readChecklist(ticket);
}
