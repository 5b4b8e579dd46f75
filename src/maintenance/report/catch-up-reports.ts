import { now } from '../../platform/clock';
import { searchTickets } from '../../platform/jira/search-tickets';
import { log } from '../../platform/log';
import { instant } from '../../platform/rules/units';
import { deliverReport } from './deliver-report';
import { becomesDue } from './note-resolved';
import { reports } from './report-store';

const mostSearched = 100;

/** Makes what is due and not done: tickets whose event never came, services that did not answer, and Confluence connected meanwhile. */
export async function catchUpReports(): Promise<void> {
  await noteWhatWasMissed();
  let connected = true;
  let after: string | undefined;
  do {
    const page = await reports.page('by-due', { partition: [true], limit: 100, after });
    for (const { key } of page.rows) connected = (await tried(key, connected)) && connected;
    after = page.next;
  } while (after !== undefined);
}

/** Tickets that were resolved in the last three days and of which no report knows. */
async function noteWhatWasMissed(): Promise<void> {
  const jql = 'maintenanceOpen >= 0 AND statusCategory = Done AND updated >= "-3d" ORDER BY updated DESC';
  const resolved = await searchTickets('app', jql, ['resolutiondate'], mostSearched);
  for (const { id, key, fields } of resolved) {
    const at = fields['resolutiondate'];
    const known = (await reports.get(id))?.value.resolvedAt;
    if (known !== undefined && known !== null) continue;
    await becomesDue({ id, key }, typeof at === 'string' ? instant(new Date(at).toISOString()) : now());
  }
}

/** Answers whether Confluence is there, as far as this delivery knows. */
async function tried(ticket: string, connected: boolean): Promise<boolean> {
  try {
    const report = await deliverReport(ticket, connected);
    return !(report?.page.state === 'due' && report.page.why === 'connectConfluence');
  } catch (error) {
    log('report-waits', { ticket, error: error instanceof Error ? error.name : 'unknown' });
    return true;
  }
}
