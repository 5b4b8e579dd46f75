import type { Month } from '../../../src/platform/rules/units';
import { withMonitor } from '../../support/monitor';
import type { TestSite } from '../../support/site';

/** The page of months and the one of monitoring: a dry run, a skip, a ticket that is made again, and a signal. */
export async function tourMonths(site: TestSite): Promise<void> {
  const grace = site.signIn('grace');
  const { clients } = await grace.call('openMonths', { year: 2027 });
  const [first, second] = clients;
  if (!first || !second) throw new Error('The seed has clients.');
  const period = '2027-01' as Month;
  const skipped = { client: second.id, period };
  await grace.call('dryRun', { period });
  const { run } = await grace.call('createRun', { client: first.id, period });
  await site.jira('grace').delete(`/rest/api/3/issue/${run?.state === 'created' ? run.ticket.key : ''}`);
  await grace.call('makeAgain', { client: first.id, period });
  await grace.call('skipRun', { ...skipped, why: 'The office is closed.' });
  await grace.call('undoSkip', skipped);
  await grace.call('openMissing', { year: 2026 });
  await (await withMonitor(site)).send({ value: 41 });
  await grace.call('openMonitoring', {});
  await grace.call('openMonitoredClient', { client: first.id });
}
