import type { ClientId } from '../../src/clients/rules/client';
import { startedCampaign, xp } from '../support/campaign';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';
import { pagesTitled } from '../support/wiki';

const title = 'Microsoft Windows XP SP3 at Lakeside Dental: what ends and what gets better';

describe('a campaign, with a failure at any call', () => {
  it('is begun once', async () => {
    const start = (site: TestSite) => site.signIn('grace').call('startCampaign', { release: xp });
    const runs = await sweep({
      open: openTestSite,
      act: start,
      holds: async (site) => {
        await start(site);
        const { campaigns } = await site.signIn('grace').call('openCampaigns', {});
        expect(campaigns.map(({ campaign }) => campaign.release)).toEqual([xp]);
      },
    });
    expect(runs).toBe(18);
  });

  it('puts its letter on one page', async () => {
    let client: ClientId;
    const write = (site: TestSite) => site.signIn('grace').call('writeLetter', { release: xp, client, sheet: 0 });
    const runs = await sweep({
      open: async () => {
        const started = await startedCampaign();
        ({ client } = started);
        return started.site;
      },
      act: write,
      holds: async (site) => {
        expect(await write(site)).toMatchObject({ outcome: 'written' });
        expect(pagesTitled(site, 'LAKESIDE', title)).toHaveLength(1);
        expect(pagesTitled(site, 'LAKESIDE', `${title} (Rounds)`)).toEqual([]);
      },
    });
    expect(runs).toBeGreaterThan(12);
  });
});
