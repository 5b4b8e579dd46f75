import { aDevice } from '../../rules/roadmap/builders';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';
import { atMost, informs, type Row } from '../row';

const release = 'windows/10-22h2';

/** Opening the board of a campaign, and the list of campaigns, over so many clients; ten of them have the product. */
export async function campaignBoard(clients: number): Promise<readonly Row[]> {
  const site = await openTestSite({ seed: `clients-${clients}` });
  const grace = site.signIn('grace');
  const listed = (await grace.call('openRoadmap', {})).clients.slice(0, 10);
  for (const { id } of listed) {
    await grace.call('saveDevices', { client: id, put: [aDevice({ id: crypto.randomUUID(), runs: [release] })], take: [] });
  }
  await grace.call('startCampaign', { release });
  const part = `A campaign over ${clients.toLocaleString('en-US')} clients`;
  const board = await roundTrips(site, () => grace.call('openCampaign', { release }));
  const list = await roundTrips(site, () => grace.call('openCampaigns', {}));
  const benefits = await roundTrips(site, () => grace.call('openBenefits', {}));
  return [
    atMost(part, 'board: one after another', board.sequential, 2),
    informs(part, 'board: calls', String(board.calls)),
    atMost(part, 'list: one after another', list.sequential, 2),
    atMost(part, 'benefits: one after another', benefits.sequential, 2),
  ];
}
