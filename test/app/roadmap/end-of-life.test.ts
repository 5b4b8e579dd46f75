import { dateOnly } from '../../../src/platform/rules/units';
import { openTestSite } from '../../support/site';

const server = 'windows-server/2016';
const dentrix = { title: 'Dentrix', label: 'G7.3', supportEnds: dateOnly('2027-06-30'), extendedEnds: null };

describe('the dates on which products end', () => {
  it('practice 107: are corrected without a release, with who and when, and taken back', async () => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    const named = (releases: Awaited<ReturnType<typeof opened>>, name: string) =>
      releases.find(({ product, cycle }) => `${product}/${cycle}` === name);
    const opened = async () => (await grace.call('openReleases', {})).releases;
    const shipped = named(await opened(), server);
    expect(shipped).toMatchObject({ supportEnds: '2027-01-12', origin: 'shipped', versions: [] });

    const release = { title: shipped!.title, label: shipped!.label, supportEnds: dateOnly('2027-02-09'), extendedEnds: null };
    await grace.call('correctRelease', { name: server, seen: 0, release });
    expect(named(await opened(), server)).toMatchObject({
      supportEnds: '2027-02-09',
      origin: 'corrected',
      versions: [{ by: grace.accountId, at: site.now }],
    });
    await expect(grace.call('takeReleaseBack', { name: server, seen: 0 })).rejects.toThrow('Somebody else has changed');
    await grace.call('takeReleaseBack', { name: server, seen: 1 });
    expect(named(await opened(), server)).toMatchObject({ supportEnds: '2027-01-12', origin: 'shipped', versions: [{}, {}] });
  });

  it('practice 102: take in a product of one’s own, once', async () => {
    const grace = (await openTestSite()).signIn('grace');
    const twice = await Promise.allSettled([1, 2].map(() => grace.call('addRelease', { release: dentrix })));
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { releases } = await grace.call('openReleases', {});
    expect(releases.filter(({ product }) => product === 'dentrix')).toMatchObject([{ cycle: 'g7.3', origin: 'added' }]);
    await expect(grace.call('addRelease', { release: { ...dentrix, title: ' ' } })).rejects.toThrow('Name the product.');
    await expect(grace.call('addRelease', { release: { ...dentrix, label: 'MRN 123456' } })).rejects.toThrow('medical record number');
  });

  it('are for managers', async () => {
    const ada = (await openTestSite()).signIn('ada');
    await expect(ada.call('openReleases', {})).rejects.toThrow('Only a service manager can do this.');
  });
});
