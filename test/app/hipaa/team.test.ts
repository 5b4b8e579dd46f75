import { clientInBinders, createOf, lakeside } from '../../support/binder';
import { aShelf, handsOf } from '../../support/pack';
import { openTestSite } from '../../support/site';
import { pagesTitled } from '../../support/wiki';

const group = 'technicians';

async function aTeam() {
  const test = await openTestSite();
  await createOf(test);
  const hugo = test.signIn('hugo');
  const binder = await clientInBinders(hugo);
  await hugo.call('setTeam', { binder, group });
  const [cover] = pagesTitled(test, 'LAKESIDE', `HIPAA binder, ${lakeside}`);
  const path = `/wiki/rest/api/content/${cover?.id ?? ''}/restriction`;
  const stateOf = async () => (await hugo.call('openBinders', {})).clients.find(({ id }) => id === binder)?.binder?.team?.state;
  return { test, hugo, binder, path, stateOf };
}

describe('the team of a client’s binder', () => {
  it('alone sees its pages, and takes out a pack of them; what the others cannot read they cannot take', async () => {
    const { test, binder } = await aTeam();
    expect((await handsOf(test, 'ada', binder, aShelf()).open()).pages).toHaveLength(14);
    await expect(handsOf(test, 'noc', binder, aShelf()).open()).rejects.toThrow('You may see no page of this binder.');
  });

  it('is looked after every day: a change by hand is a gap, and one action sets it again', async () => {
    const { test, hugo, binder, path, stateOf } = await aTeam();
    await test.advance({ days: 1, hours: 2 });
    expect(await stateOf()).toBe('set');
    await test.jira('hugo').put(path, []);
    await test.advance({ days: 1, hours: 2 });
    expect(await stateOf()).toBe('changed');
    await hugo.call('setTeam', { binder, group });
    await test.advance({ days: 1, hours: 2 });
    expect(await stateOf()).toBe('set');
  });

  it('refuses a group that Confluence does not know', async () => {
    const { hugo, binder } = await aTeam();
    await expect(hugo.call('setTeam', { binder, group: 'nobody here' })).rejects.toThrow('Confluence knows no such group.');
  });
});
