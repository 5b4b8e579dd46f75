import { dateOnly } from '../../src/platform/rules/units';
import { agreedMeeting, clientNamed, meetingTitle, reviewOn } from '../support/meeting';
import type { TestSite } from '../support/site';
import { sweep } from '../support/sweep';
import { pagesTitled } from '../support/wiki';

const id = '0b0e7a52-6d57-4c56-8a53-2f6e3c1f0a12';
const pageOn = (site: TestSite): string => pagesTitled(site, 'LAKESIDE', meetingTitle)[0]?.id ?? '';
const makeOn = async (site: TestSite) => {
  const grace = site.signIn('grace');
  const page = pageOn(site);
  const client = (await reviewOn(page, grace)).client.id;
  return { page, make: () => grace.call('makeActionTickets', { client, ids: [id] }, { page }) };
};

describe('the ticket of an action item, with a failure at any call', () => {
  it('is made once, and says what was agreed', async () => {
    const runs = await sweep({
      open: async () => {
        const { site, grace, page } = await agreedMeeting();
        const client = await clientNamed(grace, 'Lakeside Dental');
        const action = { id, kind: 'action', title: 'Order the server', who: null, due: dateOnly('2027-03-31') } as const;
        await grace.call('saveAction', { client, action }, { page });
        return site;
      },
      act: async (site) => (await makeOn(site)).make(),
      holds: async (site) => {
        const { page, make } = await makeOn(site);
        await make().catch(() => undefined);
        await site.advance({ minutes: 3 });
        const { standing, waiting } = await make();
        const carrying = Object.values(site.site.world.jira.issues).filter(
          ({ properties }) => (properties['rounds-action'] as { identity?: string } | undefined)?.identity === `${page}:${id}`,
        );
        expect([waiting, carrying.map(({ key, duedate }) => [key, duedate])]).toEqual([0, [[carrying[0]?.key, '2027-03-31']]]);
        expect(standing.actions[0]?.ticket).toMatchObject({ state: 'created', key: carrying[0]?.key });
      },
    });
    expect(runs).toBeGreaterThan(20);
  }, 60_000);
});
