import { clientById } from '../../clients/client-store';
import type { Asker } from '../../platform/asker';
import { ticketOf } from '../../platform/people';
import { minutes } from '../../platform/rules/units';
import { planVersion } from '../templates/plan-store';
import type { ReportView } from '../rules/report/report-view';
import { invoiceText } from '../rules/report/invoice-text';
import { serverTime } from '../rules/report/server-time';
import { freshOf } from './note-resolved';
import { reports } from './report-store';
import { timeOnTicket } from './time-on-ticket';
import { workedUp } from './worked-up';

export type ReportOpened = { readonly outcome: 'report'; readonly view: ReportView } | { readonly outcome: 'none' };

/** What the client of this ticket gets, for the firm's own people: what was made, what waits and why, and the words for the invoice. */
export async function openReport(asker: Asker): Promise<ReportOpened> {
  const ticket = ticketOf(asker);
  const [row, worked] = await Promise.all([reports.get(ticket.id), timeOnTicket(ticket.id)]);
  const report = row?.value ?? (await freshOf(ticket));
  if (!report) return { outcome: 'none' };
  const client = await clientById(report.head.client);
  const [{ finished }, plan] = await Promise.all([workedUp(report, client), planVersion(report.head.client, report.head.plan)]);
  const { resolvedAt, comment, page, note, extra } = report;
  return {
    outcome: 'report',
    view: {
      resolvedAt,
      comment,
      page,
      note,
      spaceKey: client?.space?.key ?? null,
      invoice: invoiceText(finished, worked, extra),
      time: serverTime(plan.servers.length, minutes(Math.round(worked / 60_000))),
      extra,
      version: row?.version ?? 0,
    },
  };
}
