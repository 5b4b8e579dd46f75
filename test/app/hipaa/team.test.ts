import { clientInBinders, createOf, lakeside, pageOfSection } from '../../support/binder';
import { aShelf, handsOf } from '../../support/pack';
import { openTestSite, type TestSite } from '../../support/site';
import { accountOf, restrictionOn, technicians } from '../../support/team';
import { pagesTitled } from '../../support/wiki';

const coverOf = (test: TestSite): string => pagesTitled(test, 'LAKESIDE', `HIPAA binder, ${lakeside}`)[0]?.id ?? '';

async function aTeam(people: readonly string[] = []) {
  const test = await openTestSite();
  await createOf(test);
  const hugo = test.signIn('hugo');
  const binder = await clientInBinders(hugo);
  const cover = coverOf(test);
  const set = () => hugo.call('setTeam', { binder, group: technicians, people: people.map((name) => accountOf(test, name)) });
  const listed = async () => (await hugo.call('openBinders', {})).clients.find(({ id }) => id === binder)?.binder;
  return { test, hugo, binder, cover, path: `/wiki/rest/api/content/${cover}/restriction`, set, listed };
}

describe('the team of a client’s binder', () => {
  it('alone sees its pages, with the single people beside it; what the others cannot read they cannot take', async () => {
    const { test, binder, set } = await aTeam(['noc']);
    await expect(handsOf(test, 'noc', binder, aShelf()).open()).resolves.toMatchObject({ outcome: 'pack' });
    await set();
    expect((await handsOf(test, 'ada', binder, aShelf()).open()).pages).toHaveLength(14);
    expect((await handsOf(test, 'noc', binder, aShelf()).open()).pages).toHaveLength(14);
    await expect(handsOf(test, 'emi', binder, aShelf()).open()).resolves.toMatchObject({ outcome: 'pack' });
    await expect(handsOf(test, 'grace', binder, aShelf()).open()).rejects.toThrow(
      'There is no such binder, or Confluence hides it from you.',
    );
  });

  it('is set without touching who may edit the cover', async () => {
    const { test, hugo, path, set, cover } = await aTeam();
    const { accountId: app } = Object.values(test.site.world.jira.people).find(({ kind }) => kind === 'app')!;
    const user = [accountOf(test, 'hugo'), app].map((accountId) => ({ type: 'known', accountId }));
    await test.jira('hugo').put(path, [{ operation: 'update', restrictions: { user } }]);
    await set();
    expect(restrictionOn(test, cover)).toMatchObject({
      read: { groups: ['technicians'] },
      update: { users: [accountOf(test, 'hugo'), app] },
    });
    expect((await hugo.call('openBinders', {})).outcome).toBe('binders');
  });

  it('is looked after every day: a change by hand is a gap of the binder, and one action sets it again', async () => {
    const { test, hugo, binder, path, set, listed } = await aTeam();
    await set();
    await test.advance({ days: 1, hours: 2 });
    expect((await listed())?.team?.state).toBe('set');
    await test.jira('hugo').put(path, []);
    await test.advance({ days: 1, hours: 2 });
    expect(await listed()).toMatchObject({ isReady: false, team: { state: 'changed' } });
    const page = (await listed())?.cover ?? '';
    expect(await hugo.call('openSection', {}, { page })).toMatchObject({
      outcome: 'cover',
      teamGap: expect.stringContaining('technicians') as string,
    });
    await set();
    await test.advance({ days: 1, hours: 2 });
    expect((await listed())?.team?.state).toBe('set');
    expect(await pageOfSection(hugo, binder, 'training')).not.toBe('');
  });

  it('refuses a group that Confluence does not know, and leaves all as it was', async () => {
    const { test, hugo, binder, cover, listed } = await aTeam();
    const group = { id: 'nobody', name: 'Nobody here' };
    await expect(hugo.call('setTeam', { binder, group, people: [] })).rejects.toThrow('Confluence does not know this group');
    expect([restrictionOn(test, cover), (await listed())?.team]).toEqual([undefined, null]);
  });
});
