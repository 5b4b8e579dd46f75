import type { ClientId } from '../../../src/clients/rules/client';
import type { Device } from '../../../src/roadmap/rules/equipment';
import { cents } from '../../../src/platform/rules/units';
import { normsAtFirst, type Standard } from '../../../src/roadmap/rules/standards';
import { aDevice } from '../../rules/roadmap/builders';
import { clientNamed } from '../../support/meeting';
import type { TestPerson } from '../../support/person';
import { roundTrips } from '../../support/round-trips';
import { openTestSite, type TestSite } from '../../support/site';

const standard: Standard = {
  class: 'workstation',
  model: 'standard model B',
  licence: 'subscription',
  price: cents(110_000),
  labour: cents(15_000),
};
const put = (grace: TestPerson, client: ClientId, devices: readonly Device[]) =>
  grace.call('saveDevices', { client, put: devices, take: [] });
const numbered = (count: number, facts: Partial<Device> = {}) =>
  Array.from({ length: count }, (_, index) => aDevice({ id: crypto.randomUUID(), name: `PC-${String(index)}`, ...facts }));

describe('the equipment of a client', () => {
  let site: TestSite;
  let grace: TestPerson;
  let client: ClientId;
  beforeAll(async () => {
    site = await openTestSite();
    grace = site.signIn('grace');
    client = await clientNamed(grace, 'Lakeside Dental');
  });

  it('is empty at first, and opened and saved in two rounds', async () => {
    expect(await grace.call('openPlanning', { client })).toMatchObject({ devices: [], lines: [], firstMonth: 1, client: { id: client } });
    expect((await roundTrips(site, () => grace.call('openPlanning', { client }))).sequential).toBe(1);
    expect((await roundTrips(site, () => put(grace, client, numbered(2)))).sequential).toBe(2);
  });

  it('keeps what two people add at the same moment, and a device once however often it is saved', async () => {
    const [fridge, pump] = [
      aDevice({ id: crypto.randomUUID(), name: 'Fridge', class: 'iot' }),
      aDevice({ id: crypto.randomUUID(), name: 'Pump' }),
    ];
    await Promise.all([put(grace, client, [fridge]), put(grace, client, [pump]), put(grace, client, [pump])]);
    const { devices } = await put(grace, client, [{ ...fridge, id: crypto.randomUUID() }]);
    expect(devices.filter(({ name }) => name === 'Fridge' || name === 'Pump').map(({ id }) => id)).toEqual([fridge.id, pump.id]);
  });

  it('is for managers, and holds nothing of patients', async () => {
    await expect(put(site.signIn('ada'), client, [])).rejects.toThrow('Only a service manager can do this.');
    await expect(put(grace, client, numbered(1, { note: 'SSN 219-09-9999' }))).rejects.toThrow('This looks like a Social Security number');
    await expect(put(grace, client, numbered(1, { price: cents(-1) }))).rejects.toThrow('A price may not be negative.');
  });

  it('practice 44: 18 of 24 PCs are standard, 75 %, and last year it was 60 %', async () => {
    const other = await clientNamed(grace, 'Delta Orthopedics');
    await grace.call('saveNorms', { version: 0, norms: { ...normsAtFirst, standards: [standard] } });
    const pcs = numbered(24);
    const odd = pcs.map((device) => ({ ...device, model: 'whatever was cheap' }));
    await put(grace, other, [...pcs.slice(0, 12), ...odd.slice(12, 20)]);
    site.site.clock.advanceTo(Date.parse('2027-01-19T15:00:00Z')); // nobody's schedule is the question
    expect((await put(grace, other, [...pcs.slice(0, 18), ...odd.slice(18)])).shares).toEqual([
      { year: 2026, standard: 12, all: 20 },
      { year: 2027, standard: 18, all: 24 },
    ]);
  });

  it('takes a list of 300 devices with long notes', async () => {
    const other = await clientNamed(grace, 'Delta Orthopedics');
    const words = (seed: number) =>
      Array.from({ length: 62 }, (_, at) => ((seed * 7919 + at * 104_729) % 1_679_616).toString(36)).join(' ');
    const many = numbered(300).map((device, index) => ({ ...device, name: `LAP-${String(index)}`, note: words(index).slice(0, 300) }));
    expect((await put(grace, other, many)).devices).toHaveLength(324);
  });
});
