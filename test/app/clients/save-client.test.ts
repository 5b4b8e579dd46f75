import type { Client } from '../../../src/clients/rules/client';
import { openTestSite, type TestSite } from '../../support/site';
import { aDraft } from './a-draft';

async function aSiteWith(...names: readonly string[]) {
  const site = await openTestSite({ seed: 'empty' });
  const grace = site.signIn('grace');
  for (const name of names) await grace.call('addClient', { draft: aDraft({ name }) });
  return { site, grace };
}

const named = async (site: TestSite, name: string): Promise<Client> => {
  const { clients } = await site.signIn('grace').call('listClients', {});
  const found = clients.find((client) => client.name === name);
  if (!found) throw new Error(`no client ${name}`);
  return found;
};

describe('saving a client', () => {
  it('replaces what was entered and keeps the rest', async () => {
    const { site, grace } = await aSiteWith('Ash Dental');
    const { id, version, ...before } = await named(site, 'Ash Dental');
    const saved = await grace.call('saveClient', { id, version, draft: aDraft({ name: 'Ash Dental', planDay: 31, contact: 'Pat' }) });
    expect(saved).toEqual({ outcome: 'saved', client: { ...before, id, version: 2, planDay: 31, contact: 'Pat' } });
    expect(await named(site, 'Ash Dental')).toEqual(saved.client);
  });

  it('tells who saves second what the client is now, and changes nothing', async () => {
    const { site, grace } = await aSiteWith('Ash Dental');
    const { id, version } = await named(site, 'Ash Dental');
    const both = [5, 6].map((planDay) => grace.call('saveClient', { id, version, draft: aDraft({ name: 'Ash Dental', planDay }) }));
    const answers = await Promise.all(both);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['changedMeanwhile', 'saved']);
    const now = await named(site, 'Ash Dental');
    expect(answers.map(({ client }) => client)).toEqual([now, now]);
  });

  it('renames, and gives the former name free', async () => {
    const { site, grace } = await aSiteWith('Ash Dental');
    const { id, version } = await named(site, 'Ash Dental');
    await grace.call('saveClient', { id, version, draft: aDraft({ name: 'Ash & Sons' }) });
    const again = await grace.call('addClient', { draft: aDraft({ name: 'Ash Dental' }) });
    expect(again.client.id).toBe('client-2');
    expect((await named(site, 'Ash & Sons')).id).toBe('client-1');
  });

  it('corrects the case of a name', async () => {
    const { site, grace } = await aSiteWith('ash dental');
    const { id, version } = await named(site, 'ash dental');
    expect(await grace.call('saveClient', { id, version, draft: aDraft({ name: 'Ash Dental' }) })).toMatchObject({ outcome: 'saved' });
  });

  it('refuses the name of another client', async () => {
    const { site, grace } = await aSiteWith('Ash Dental', 'Beech Dental');
    const { id, version } = await named(site, 'Ash Dental');
    await expect(grace.call('saveClient', { id, version, draft: aDraft({ name: 'BEECH dental' }) })).rejects.toMatchObject({
      code: 'badInput',
      sentence: 'There is already a client called “BEECH dental”.',
    });
    expect((await named(site, 'Ash Dental')).version).toBe(1);
  });

  it('lets one of two clients have a name that both want at the same time', async () => {
    const { site, grace } = await aSiteWith('Ash Dental', 'Beech Dental');
    const clients = [await named(site, 'Ash Dental'), await named(site, 'Beech Dental')];
    const both = clients.map(({ id, version }) => grace.call('saveClient', { id, version, draft: aDraft({ name: 'Cedar Dental' }) }));
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await grace.call('listClients', {})).clients.filter(({ name }) => name === 'Cedar Dental')).toHaveLength(1);
  });

  it('lets an organization stay that is gone from Jira', async () => {
    const site = await openTestSite();
    const { id, version, organization } = await named(site, 'Lakeside Dental');
    delete site.site.world.jira.organizations[organization?.id ?? ''];
    const draft = aDraft({ name: 'Lakeside Dental', organization, planDay: 9 });
    const saved = await site.signIn('grace').call('saveClient', { id, version, draft });
    expect(saved).toMatchObject({ outcome: 'saved', client: { planDay: 9, organization } });
  });

  it('counts months anew for a client that comes back', async () => {
    const { site, grace } = await aSiteWith('Ash Dental');
    const { id, startsOn } = await named(site, 'Ash Dental');
    await grace.call('saveClient', { id, version: 1, draft: aDraft({ name: 'Ash Dental', status: 'former' }) });
    await site.advance({ days: 2 });
    const back = await grace.call('saveClient', { id, version: 2, draft: aDraft({ name: 'Ash Dental' }) });
    expect(back.client.startsOn > startsOn).toBe(true);
  });

  it.each([
    { what: 'an id that nobody has', id: 'client-99', code: 'notFound' },
    { what: 'an id that is none', id: 'clients', code: 'badInput' },
  ])('refuses $what', async ({ id, code }) => {
    const { grace } = await aSiteWith('Ash Dental');
    await expect(grace.call('saveClient', { id: id as Client['id'], version: 1, draft: aDraft() })).rejects.toMatchObject({
      code,
      sentence: 'There is no such client.',
    });
  });

  it('refuses a technician', async () => {
    const site = await openTestSite();
    const { id, version } = await named(site, 'Lakeside Dental');
    await expect(site.signIn('ada').call('saveClient', { id, version, draft: aDraft() })).rejects.toMatchObject({ code: 'notAllowed' });
  });
});
