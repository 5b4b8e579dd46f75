import type { Client } from '../../clients/rules/client';
import { lastDayOf } from '../../platform/rules/month';
import type { Month } from '../../platform/rules/units';
import type { ChecklistHead } from './checklist';
import type { ClientPlan } from './client-plan';
import { firstPeriod } from './due';
import { itemsFor } from './items-for';
import { runId } from './run';
import type { TemplateVersion } from './template';
import { propertyKey, ticketPropertyOf } from './ticket-property';
import { ticketDescription, ticketTitle } from './ticket-text';

/** What the desk says about where a ticket goes: ids that differ from site to site. */
export interface Desk {
  readonly project: string;
  readonly issueType: string;
  readonly organizationsField: string | undefined;
  /** The field that makes the ticket a request on the customer portal, with its value; empty where the desk has no such request type. */
  readonly onPortal?: Readonly<Record<string, string>>;
}

/** Which master copy, and how the client has it. */
export interface Checklist {
  readonly template: TemplateVersion;
  readonly plan: ClientPlan;
}

/** The maintenance ticket of a client and month as Jira's create call wants it, with the property that JQL searches; due on the month's last day. */
export function newTicket(client: Client, period: Month, checklist: Checklist, desk: Desk) {
  const { head, items, property } = ticketStart(client, period, checklist);
  const organization =
    client.organization && desk.organizationsField ? { [desk.organizationsField]: [Number(client.organization.id)] } : {};
  return {
    fields: {
      project: { id: desk.project },
      issuetype: { id: desk.issueType },
      summary: ticketTitle(client, period),
      description: ticketDescription(head, items),
      duedate: lastDayOf(period),
      ...(client.assignee === null ? {} : { assignee: { accountId: client.assignee } }),
      ...organization,
      ...desk.onPortal,
    },
    properties: [{ key: propertyKey, value: property }],
  };
}

/** What a maintenance ticket begins with: its checklist's head and lines, and the property that says so. */
export function ticketStart(client: Client, period: Month, { template, plan }: Checklist) {
  const head = headOf(client, period, template, plan);
  const items = itemsFor(template, plan, head.first, period);
  return { head, items, property: ticketPropertyOf(head, items, { marks: {} }) };
}

/** Everything that a ticket's checklist keeps of the moment it was created in. */
function headOf(client: Client, period: Month, { template, version, publishedOn }: TemplateVersion, plan: ClientPlan): ChecklistHead {
  const { id, name, address, contact, hipaa } = client;
  const frozen = { template, version, publishedOn, plan: plan.version, first: firstPeriod(client) };
  const where = client.timeZone === null ? {} : { timeZone: client.timeZone };
  return { run: runId(period, id), period, client: id, clientName: name, address, contact, hipaa: hipaa !== 'none', ...frozen, ...where };
}
