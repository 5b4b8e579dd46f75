import { agreedMeeting, clientNamed, meetingTitle, reviewOn, startedMeeting } from '../support/meeting';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';
import { pagesTitled, wordsOf } from '../support/wiki';

const pages = (site: TestSite) => pagesTitled(site, 'LAKESIDE', meetingTitle);

describe('a meeting, with a failure at any call', () => {
  it('is started once, on one page', async () => {
    const runs = await sweep({
      open: openTestSite,
      act: startedMeeting,
      holds: async (site) => {
        const page = await startedMeeting(site);
        expect(pages(site).map(({ id }) => id)).toEqual([page]);
        expect((await reviewOn(page, site.signIn('grace'))).client.name).toBe('Lakeside Dental');
      },
    });
    expect(runs).toBeGreaterThan(20);
  });

  it('begins once on a page that was there, which says so once', async () => {
    const begin = async (site: TestSite) => {
      const grace = site.signIn('grace');
      const [page] = pagesTitled(site, 'LAKESIDE', 'Network overview');
      return grace.call('beginMeeting', { client: await clientNamed(grace, 'Lakeside Dental') }, { page: page!.id });
    };
    await sweep({
      open: openTestSite,
      act: begin,
      holds: async (site) => {
        await begin(site);
        expect(wordsOf(pagesTitled(site, 'LAKESIDE', 'Network overview')[0]).match(/^1-year plan$/gm)).toHaveLength(1);
      },
    });
  });

  it('is finished once, and its page says so once', async () => {
    const runs = await sweep({
      open: async () => {
        const { site, grace, page } = await agreedMeeting();
        await grace.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page });
        return site;
      },
      act: (site) => site.signIn('grace').call('finishMeeting', {}, { page: pages(site)[0]?.id ?? '' }),
      holds: async (site) => {
        const page = pages(site)[0]?.id ?? '';
        expect(await site.signIn('grace').call('finishMeeting', {}, { page })).toMatchObject({ outcome: 'finished' });
        expect(wordsOf(pages(site)[0]).match(/12 people/g)).toHaveLength(1);
      },
    });
    expect(runs).toBeGreaterThan(15);
  });
});
