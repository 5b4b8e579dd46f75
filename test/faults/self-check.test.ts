import { eveningSite, lookDaily, ticketsOfCheck } from '../support/check';
import { openTestSite, type TestSite } from '../support/site';

const kinds = ['crashBefore', 'crashAfter', 'loseAnswer'] as const;
const write = (what: string, call: number, match: { method: string; path: string }) =>
  kinds.map((kind) => ({ what, kind, call, match: { ...match, function: 'every-day' } }));
const transaction = { method: 'POST', path: '/api/v1/transaction' };

let evening: TestSite;
beforeAll(async () => {
  evening = await eveningSite();
});
const copy = () => openTestSite({ world: structuredClone(evening.site.world), now: evening.now });

const comments = async (site: TestSite, key: string): Promise<number> => {
  const { comments: all } = site.site.world.jira.issues[(await site.ticket(key)).id]!;
  return all.filter(({ body }) => JSON.stringify(body).includes('well again')).length;
};

describe('with a failure at any of the writes of the daily look', () => {
  it.each([
    ...write('the intent', 1, transaction),
    ...write('the ticket', 1, { method: 'POST', path: '/rest/api/3/issue' }),
    ...write('the fact', 2, transaction),
  ])('a failing check has one ticket: $kind at $what', async ({ kind, call, match }) => {
    const site = await copy();
    site.site.forge.connectConfluence(false);
    site.arm({ kind, call, match });
    await lookDaily(site);
    expect(site.site.faults.armed).toEqual([]);
    await lookDaily(site);
    expect(ticketsOfCheck(site, 'confluence')).toHaveLength(1);
  });

  it.each([...write('the comment', 1, { method: 'POST', path: '/comment' }), ...write('the row', 1, transaction)])(
    'its ticket hears once that all is well: $kind at $what',
    async ({ kind, call, match }) => {
      const site = await copy();
      site.site.forge.connectConfluence(false);
      await lookDaily(site);
      site.site.forge.connectConfluence(true);
      site.arm({ kind, call, match });
      await lookDaily(site);
      expect(site.site.faults.armed).toEqual([]);
      await lookDaily(site);
      const [key, ...others] = ticketsOfCheck(site, 'confluence');
      expect([await comments(site, key!), others]).toEqual([1, []]);
    },
  );
});
