import type { Asker } from '../../platform/asker';
import { ticketOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import type { ExtraWork } from '../rules/report/extra-work';
import { freshOf } from './note-resolved';
import { openReport, type ReportOpened } from './open-report';
import { reports } from './report-store';

/** Notes one piece of work beside the checklist, or changes it; the same one sent twice stays one. Without minutes it goes away. */
export async function saveExtraWork(asker: Asker, { work }: { readonly work: ExtraWork }): Promise<ReportOpened> {
  const ticket = ticketOf(asker);
  const row = await reports.get(ticket.id);
  const report = row?.value ?? (await freshOf(ticket));
  if (!report) throw new Refusal('notFound', 'This ticket has no maintenance checklist.');
  const others = report.extra.filter(({ id }) => id !== work.id);
  const value = { ...report, extra: work.labour === 0 ? others : [...others, work] };
  if ((await commit(row ? reports.replace(row, value) : reports.insert(ticket.id, value))) === 'conflict') {
    return saveExtraWork(asker, { work });
  }
  return openReport(asker);
}
