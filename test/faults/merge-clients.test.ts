import type { Client } from '../../src/clients/rules/client';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

/** The double and the one that stays, as they are now. */
const two = async (site: TestSite): Promise<readonly [Client, Client]> => {
  const grace = site.signIn('grace');
  const [from, into] = await Promise.all(
    (['client-1', 'client-2'] as const).map(async (id) => (await grace.call('openClient', { client: id as Client['id'] })).client),
  );
  if (!from || !into) throw new Error('The site has too few clients.');
  return [from, into];
};

const merge = (site: TestSite, [from, into]: readonly [Client, Client]) => {
  const versions = { from: from.version, into: into.version };
  return site.signIn('grace').call('mergeClients', { from: from.id, into: into.id, versions });
};

it('a merge comes to its end once, whatever call fails: by the queue, or by asking again', async () => {
  let seen: readonly [Client, Client] | undefined;
  const failures = await sweep({
    open: async () => {
      const site = await openTestSite({ seed: 'clients-2' });
      seen = await two(site);
      return site;
    },
    act: async (site) => {
      if (seen) await merge(site, seen);
    },
    holds: async (site) => {
      await site.advance({ minutes: 5 });
      const begun = await two(site);
      if (!begun[0].merged) await merge(site, begun);
      const [from, into] = await two(site);
      expect(into.also).toEqual([{ id: from.id, organization: from.organization?.id ?? null, from: null }]);
      expect(from).toMatchObject({ status: 'former', merged: { into: into.id } });
    },
  });
  expect(failures).toBeGreaterThan(10);
}, 60_000);
