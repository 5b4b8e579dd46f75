import type { Asker } from '../../platform/asker';
import { TryAgain } from '../../platform/failures';
import { ticketOf } from '../../platform/people';
import { deliverReport } from './deliver-report';
import { openReport, type ReportOpened } from './open-report';

/** Makes what is due of the ticket without waiting for the hourly schedule; what is under way already is left to itself. */
export async function makeNow(asker: Asker): Promise<ReportOpened> {
  await deliverReport(ticketOf(asker).id).catch((error: unknown) => {
    if (!(error instanceof TryAgain)) throw error;
  });
  return openReport(asker);
}
