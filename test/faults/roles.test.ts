import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

it('a role is given once, whichever call fails, and trying again says so', async () => {
  const site = await openTestSite();
  const grace = site.signIn('grace');
  const { groups } = await grace.call('findMembers', { text: 'technicians' });
  const members = { groups, people: [site.signIn('ben').accountId] };
  const act = (on: TestSite) => on.signIn('grace').call('giveRole', { role: 'manager', members, version: 0 });
  const runs = await sweep({
    open: () => Promise.resolve(site),
    act,
    holds: async (on) => {
      expect(await act(on)).toEqual({ outcome: 'given', version: 1 });
      const { roles, version } = await on.signIn('grace').call('openPeople', {});
      expect({ roles, version }).toEqual({ roles: { manager: members }, version: 1 });
    },
  });
  expect(runs).toBeGreaterThan(10);
});
