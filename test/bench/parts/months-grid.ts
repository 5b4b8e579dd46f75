import { openTestSite } from '../../support/site';
import { roundTrips } from '../../support/round-trips';
import { atMost, informs, type Row } from '../row';

/** Opening the page of months over so many clients. */
export async function monthsGrid(clients: number): Promise<readonly Row[]> {
  const site = await openTestSite({ seed: `clients-${clients}` });
  await site.runAction('create-maintenance-tickets', { period: '2026-12' });
  await site.settle();
  const part = `The months of ${clients.toLocaleString('en-US')} clients`;
  const { sequential, calls } = await roundTrips(site, () => site.signIn('grace').call('openMonths', { year: 2026 }));
  return [atMost(part, 'one after another', sequential, 2), informs(part, 'calls', String(calls))];
}
