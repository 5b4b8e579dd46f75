import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';
import { atMost, type Row } from '../row';

const part = 'Set-up of a site with 400 projects: round trips before the answer, and calls';

/** What reading the plan costs on a site in use for years, and applying one line of it. */
export async function setUpBudgets(): Promise<readonly Row[]> {
  const site = await openTestSite({ seed: 'projects-400' });
  const grace = site.signIn('grace');
  const { lines } = await grace.call('openSetUp', {});
  const agreed = lines.find(({ id }) => id === 'type:visit')?.others?.count ?? 0;
  const opened = await roundTrips(site, () => grace.call('openSetUp', {}));
  const applied = await roundTrips(site, () => grace.call('applyLine', { line: 'type:visit', agreed }));
  return [
    atMost(part, 'read the plan: one after another', opened.sequential, 2),
    atMost(part, 'read the plan: calls', opened.calls, 20),
    atMost(part, 'apply a line: one after another', applied.sequential, 8),
    atMost(part, 'apply a line: calls', applied.calls, 45),
  ];
}
