import type { ClientId } from '../../src/clients/rules/client';
import { cents, dateOnly } from '../../src/platform/rules/units';
import { normsAtFirst } from '../../src/roadmap/rules/equipment/standards';
import { aDevice } from '../rules/roadmap/builders';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const client = 'client-1' as ClientId;
const standard = { class: 'workstation', model: 'B', licence: 'oem', price: cents(110_000), labour: cents(0) } as const;
const file = () => [1, 2, 3].map((at) => aDevice({ id: crypto.randomUUID(), name: `PC-${String(at)}`, bought: dateOnly('2023-01-01') }));
const importAndPlan = async (site: TestSite) => {
  const grace = site.signIn('grace');
  await grace.call('saveDevices', { client, put: file(), take: [] });
  return grace.call('planRefresh', { client, take: [] });
};

describe('equipment, with a failure at any call', () => {
  it('is imported and planned once when both are done again', async () => {
    const runs = await sweep({
      open: async () => {
        const site = await openTestSite();
        await site.signIn('grace').call('saveNorms', { version: 0, norms: { ...normsAtFirst, standards: [standard] } });
        return site;
      },
      act: importAndPlan,
      holds: async (site) => {
        const { lines } = await importAndPlan(site);
        expect(lines).toMatchObject([{ count: 3, title: 'Replace 3 PCs with B' }]);
        expect((await site.signIn('grace').call('openPlanning', { client })).devices).toHaveLength(3);
      },
    });
    expect(runs).toBe(30);
  });
});
