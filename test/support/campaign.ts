import type { ClientId } from '../../src/clients/rules/client';
import { dateOnly } from '../../src/platform/rules/units';
import { aDevice } from '../rules/roadmap/builders';
import { clientNamed } from './meeting';
import type { TestPerson } from './person';
import { openTestSite, type TestSite } from './site';

/** Windows XP, whose support ended on 8 April 2014. */
export const xp = 'windows/5-sp3';

export const xpDevices = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aDevice({ id: crypto.randomUUID(), name: `PC-${String(index + 1)}`, runs: [xp, 'office/2010'], bought: dateOnly('2012-03-01') }),
  );

/** Seven XP devices at Lakeside Dental, the campaign begun, and Ada known to migrate. */
export async function startedCampaign(): Promise<{ readonly site: TestSite; readonly grace: TestPerson; readonly client: ClientId }> {
  const site = await openTestSite();
  const grace = site.signIn('grace');
  const client = await clientNamed(grace, 'Lakeside Dental');
  await grace.call('saveDevices', { client, put: xpDevices(7), take: [] });
  await grace.call('saveSkills', { version: 0, person: site.signIn('ada').accountId, skills: ['migration'] });
  await grace.call('startCampaign', { release: xp });
  return { site, grace, client };
}

/** The card of Lakeside Dental on the board. */
export async function cardOf(grace: TestPerson, client: ClientId) {
  const { cards } = await grace.call('openCampaign', { release: xp });
  const card = cards.find((each) => each.client.id === client);
  if (!card) throw new Error('The campaign does not concern this client.');
  return card;
}
