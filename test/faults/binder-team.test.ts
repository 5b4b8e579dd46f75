import { clientInBinders, createOf, lakeside } from '../support/binder';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';
import { accountOf, restrictionOn, technicians } from '../support/team';
import { pagesTitled } from '../support/wiki';

it('the team of a binder is set whole, or is told not to be, whichever call fails', async () => {
  const prepared = await openTestSite();
  await createOf(prepared, lakeside, 'agreementsOnly');
  const binder = await clientInBinders(prepared.signIn('hugo'));
  const act = (site: TestSite) => site.signIn('hugo').call('setTeam', { binder, group: technicians, people: [accountOf(site, 'noc')] });
  const stateOf = async (site: TestSite) =>
    (await site.signIn('hugo').call('openBinders', {})).clients.find(({ id }) => id === binder)?.binder?.team?.state;
  const runs = await sweep({
    open: () => Promise.resolve(prepared),
    act,
    holds: async (site) => {
      const [cover] = pagesTitled(site, 'LAKESIDE', `HIPAA binder, ${lakeside}`);
      const isRestricted = restrictionOn(site, cover?.id ?? '')?.read !== undefined;
      if (isRestricted) expect(await stateOf(site)).toMatch(/^set(ting)?$/);
      await act(site);
      expect(await stateOf(site)).toBe('set');
      expect(restrictionOn(site, cover?.id ?? '')?.read).toMatchObject({ groups: ['technicians'] });
    },
  });
  expect(runs).toBeGreaterThan(20);
});
