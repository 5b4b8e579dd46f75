import type { Client } from '../../../src/clients/rules/client';
import { roundTrips } from '../../support/round-trips';
import { openTestSite, type TestSite } from '../../support/site';
import { aDraft } from './a-draft';

const clientsOf = async (site: TestSite): Promise<readonly Client[]> => (await site.signIn('grace').call('listClients', {})).clients;
const named = async (site: TestSite, name: string): Promise<Client> => {
  const found = (await clientsOf(site)).find((client) => client.name === name);
  if (!found) throw new Error(`no client ${name}`);
  return found;
};

describe('matching clients with organizations', () => {
  it('connects, takes away and connects again; the same again changes nothing, and what else is known stays', async () => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    const before = await named(site, 'Lakeside Dental');
    const organization = before.organization?.id ?? '';
    await grace.call('chooseOrganizations', { choices: [{ client: before.id, organization: null }] });
    expect(await named(site, 'Lakeside Dental')).toMatchObject({ organization: null, planDay: before.planDay });
    const back = { choices: [{ client: before.id, organization }] };
    await grace.call('chooseOrganizations', back);
    await grace.call('chooseOrganizations', back);
    expect(await named(site, 'Lakeside Dental')).toEqual({ ...before, version: before.version + 3 });
  });

  it('writes nothing where one of the organizations is gone, and refuses a technician', async () => {
    const site = await openTestSite();
    const client = await named(site, 'Lakeside Dental');
    const choices = [
      { client: client.id, organization: null },
      { client: client.id, organization: '999' },
    ];
    await expect(site.signIn('grace').call('chooseOrganizations', { choices })).rejects.toMatchObject({ code: 'notFound' });
    await expect(site.signIn('ada').call('chooseOrganizations', { choices: [] })).rejects.toMatchObject({ code: 'notAllowed' });
    expect(await named(site, 'Lakeside Dental')).toEqual(client);
  });

  it('makes clients of organizations once, and takes back those that nobody has touched', async () => {
    const site = await openTestSite({ seed: 'empty' });
    const grace = site.signIn('grace');
    Object.assign(site.site.world.jira.organizations, {
      '71': { id: '71', name: 'Alder Dental', customers: [] },
      '72': { id: '72', name: 'Birch Law', customers: [] },
      '73': { id: '73', name: 'Cedar Vet', customers: [] },
    });
    await grace.call('addClient', { draft: aDraft({ name: 'cedar vet' }) });
    const wanted = { organizations: ['71', '72', '73', '99'] };
    const { added, known } = await grace.call('addFromOrganizations', wanted);
    expect(added).toMatchObject([
      { name: 'Alder Dental', organization: { id: '71' }, status: 'active', project: null },
      { name: 'Birch Law' },
    ]);
    expect(known).toEqual(['Cedar Vet']);
    expect((await grace.call('addFromOrganizations', wanted)).added).toEqual([]);

    const [alder, birch] = added;
    await grace.call('saveClient', { id: birch?.id ?? ('' as Client['id']), version: 1, draft: aDraft({ name: 'Birch Law' }) });
    const answer = await grace.call('takeBackClients', { clients: added.map(({ id }) => id) });
    expect(answer).toEqual({ clients: 1, stayed: ['Birch Law'] });
    expect((await clientsOf(site)).map(({ name }) => name).sort()).toEqual(['Birch Law', 'cedar vet']);
    expect((await grace.call('addClient', { draft: aDraft({ name: 'Alder Dental' }) })).client.id).not.toBe(alder?.id);
  });

  it('reads 500 organizations in two round trips', async () => {
    const site = await openTestSite({ seed: 'clients-500' });
    const trips = await roundTrips(site, () => site.signIn('grace').call('organizationChoices', {}));
    expect(trips).toMatchObject({ sequential: 2 });
  });
});
