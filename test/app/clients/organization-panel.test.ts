import { roundTrips } from '../../support/round-trips';
import { openTestSite, type TestSite } from '../../support/site';

let site: TestSite;
let organization: string;
beforeAll(async () => {
  site = await openTestSite();
  const { organizations } = site.site.world.jira;
  organization = Object.values(organizations).find(({ name }) => name === 'Lakeside Dental')?.id ?? '';
  organizations['77'] = { id: '77', name: 'Alder Vet', customers: [] };
});

describe('the panel of an organization', () => {
  it('shows an agent the client of the organization, in two round trips', async () => {
    const ada = site.signIn('ada');
    const trips = await roundTrips(site, () => ada.call('openOrganization', {}, { organization }));
    expect(trips.sequential).toBeLessThanOrEqual(2);
    expect(await ada.call('openOrganization', {}, { organization })).toMatchObject({
      outcome: 'client',
      client: { name: 'Lakeside Dental' },
      mayEdit: false,
    });
  });

  it('says of an organization without a client whose it is not', async () => {
    const answer = await site.signIn('grace').call('openOrganization', {}, { organization: '77' });
    expect(answer).toEqual({ outcome: 'unknown', organization: { id: '77', name: 'Alder Vet' }, mayEdit: true });
  });

  it('is refused to a customer, and anywhere but on an organization', async () => {
    await expect(site.signIn('pat').call('openOrganization', {}, { organization })).rejects.toMatchObject({ code: 'notAllowed' });
    await expect(site.signIn('grace').call('openOrganization', {})).rejects.toMatchObject({ code: 'badInput' });
  });
});
