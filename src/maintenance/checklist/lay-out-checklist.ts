import type { ClientId } from '../../clients/rules/client';
import { now } from '../../platform/clock';
import { readProperty } from '../../platform/jira/property';
import type { As } from '../../platform/jira/request';
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
export async function layOutChecklist(ticket: string, as: As = 'user'): Promise<LaidOut | undefined> {
  return (await layOutBeside(ticket, () => Promise.resolve(), as))?.laidOut;
}

/** The same, and beside it what is to be read about its client, so that both cost one round trip. */
export async function layOutBeside<T>(
  ticket: string,
  beside: (client: ClientId) => Promise<T>,
  as: As = 'user',
): Promise<{ readonly laidOut: LaidOut; readonly beside: T } | undefined> {
  const [known, property] = await Promise.all([readChecklist(ticket), readProperty(as, ticket, propertyKey)]);
  const head = known?.row.value.head ?? readTicketProperty(property);
  if (!head) return undefined;
  const [laidOut, read] = await Promise.all([known ?? layOut(ticket, head), beside(head.client)]);
  return laidOut && { laidOut, beside: read };
}

async function layOut(ticket: string, head: ChecklistHead): Promise<LaidOut | undefined> {
  const [template, plan] = await Promise.all([templateVersion(head.template, head.version), planVersion(head.client, head.plan)]);
  const items = itemsFor(template, plan, head.first, head.period);
  const value: ChecklistRow = { ticket, head, marks: {}, shared: true, markedAt: now() };
  const outcome = await commit(checklists.insert(ticket, value), checklistLines.insert(ticket, { items }));
  return outcome === 'committed' ? { row: { key: ticket, version: 1, value }, items, helpDesk: undefined } : readChecklist(ticket);
}
