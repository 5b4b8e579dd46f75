import * as z from 'zod';
import { now } from '../../platform/clock';
import { readProperty } from '../../platform/jira/property';
import { instant, type Instant } from '../../platform/rules/units';
import { commit } from '../../platform/store/rows';
import { followAgain } from '../checklist/share-progress';
import { propertyKey, readTicketProperty } from '../rules/ticket-property';
import { deliverReport } from './deliver-report';
import { freshReport, reports, type Report } from './report-store';

const item = z.looseObject({ fieldId: z.string().optional(), field: z.string().optional() });

/** The product's event of a changed ticket, as far as it concerns resolving. */
export const ticketChanged = z.object({
  issue: z.object({
    id: z.union([z.string(), z.number()]).transform(String),
    key: z.string(),
    fields: z
      .object({ status: z.object({ statusCategory: z.object({ key: z.string() }).optional() }).optional(), updated: z.string().optional() })
      .default({}),
  }),
  changelog: z.object({ items: z.array(item).default([]) }).default({ items: [] }),
});

/**
 * A maintenance ticket was resolved: what its client gets becomes due, is written down as due, and is made at once. One that was moved on otherwise
 * may have been reopened. Other changes concern nobody.
 */
export async function noteResolved({ issue, changelog }: z.output<typeof ticketChanged>): Promise<void> {
  const movedOn = changelog.items.some(({ fieldId, field }) => (fieldId ?? field) === 'status');
  if (!movedOn) return;
  const at = issue.fields.updated === undefined ? now() : instant(new Date(issue.fields.updated).toISOString());
  if (issue.fields.status?.statusCategory?.key !== 'done') await followAgain(issue.id, at);
  else if (await becomesDue({ id: issue.id, key: issue.key }, at)) await deliverReport(issue.id);
}

/** Answers whether the ticket has a checklist at all. The same event twice leaves the same row. */
export async function becomesDue(ticket: Report['ticket'], resolvedAt: Instant): Promise<boolean> {
  const row = await reports.get(ticket.id);
  const report = row?.value ?? (await freshOf(ticket));
  if (!report) return false;
  if (report.resolvedAt !== null && report.resolvedAt >= resolvedAt) return true;
  const value = { ...report, ticket, resolvedAt };
  const outcome = await commit(row ? reports.replace(row, value) : reports.insert(ticket.id, value));
  return outcome === 'committed' || becomesDue(ticket, resolvedAt);
}

export async function freshOf(ticket: Report['ticket']): Promise<Report | undefined> {
  const head = readTicketProperty(await readProperty('app', ticket.id, propertyKey));
  return head && freshReport(ticket, head);
}
