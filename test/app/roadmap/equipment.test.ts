import type { ClientId } from '../../../src/clients/rules/client';
import type { Device } from '../../../src/roadmap/rules/equipment/equipment';
import { cents, dateOnly } from '../../../src/platform/rules/units';
import { normsAtFirst, type Standard } from '../../../src/roadmap/rules/equipment/standards';
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

describe('what equipment brings into the plan', () => {
  let site: TestSite;
  let grace: TestPerson;
  let client: ClientId;
  const lines = async () => (await grace.call('openPlanning', { client })).lines;
  beforeAll(async () => {
    site = await openTestSite();
    grace = site.signIn('grace');
    client = await clientNamed(grace, 'Lakeside Dental');
    await grace.call('saveNorms', { version: 0, norms: { ...normsAtFirst, standards: [standard] } });
    await put(grace, client, numbered(5, { bought: dateOnly('2023-04-01') }));
  });

  it('complaint: refresh quotes are annoying to build: one click plans five PCs, and a second changes nothing', async () => {
    const trips = await roundTrips(site, () => grace.call('planRefresh', { client, take: [] }));
    expect(trips.sequential).toBe(2);
    const planned = { id: 'refresh/2027/workstation', count: 5, each: 110_000, labour: 75_000, plannedFor: { year: 2027 } };
    expect(await lines()).toMatchObject([planned]);
    expect((await grace.call('planRefresh', { client, take: [] })).lines).toHaveLength(1);
  });

  it('keeps a line that somebody changed by hand', async () => {
    const [line] = await lines();
    const { moves: _, made: __, ...draft } = line!;
    const saved = await roundTrips(site, () => grace.call('savePlanLine', { client, line: { ...draft, each: cents(99_900) } }));
    expect(saved.sequential).toBe(2);
    await put(grace, client, [aDevice({ id: crypto.randomUUID(), name: 'PC-6', bought: dateOnly('2023-05-01') })]);
    expect((await grace.call('planRefresh', { client, take: [] })).lines).toMatchObject([{ count: 5, each: 99_900 }]);
    const taken = await grace.call('planRefresh', { client, take: [draft.id] });
    expect(taken.lines).toMatchObject([{ count: 6, each: 110_000 }]);
  });

  it('practice 39: plans shrinking to two people once, with a checklist that keeps its ticks', async () => {
    const shrink = { client, scenario: 'shrink', people: 2 } as const;
    const { checklists } = await grace.call('planScenario', shrink);
    const wipes = checklists[0]?.steps.filter(({ text }) => text.startsWith('Wipe the data of')) ?? [];
    expect(wipes).toHaveLength(4);
    await grace.call('tickStep', { client, scenario: 'shrink', step: wipes[0]!.text, done: true });
    const again = await grace.call('planScenario', shrink);
    expect(again.checklists[0]?.steps.filter(({ done }) => done)).toHaveLength(1);
    expect(again.lines.filter(({ id }) => id === 'scenario/shrink/wipe')).toMatchObject([{ count: 4 }]);
    expect((await grace.call('dropScenario', { client, scenario: 'shrink' })).checklists).toEqual([]);
  });

  it('practice 32: 2 servers at $6,000 in Q2 and 8 PCs at $1,100 in Q3 of two clients are $12,000 and $8,800 in the pipeline', async () => {
    const other = await clientNamed(grace, 'Delta Orthopedics');
    const line = (id: string, quarter: 2 | 3, each: number, count: number) =>
      ({
        id,
        title: id,
        plan: '1y',
        plannedFor: { year: 2027, quarter },
        recurring: 'once',
        each: cents(each),
        count,
        labour: cents(0),
      }) as const;
    await grace.call('savePlanLine', { client, line: line('servers', 2, 600_000, 2) });
    await grace.call('savePlanLine', { client: other, line: line('pcs', 3, 110_000, 8) });
    const { quarters } = await grace.call('openPipeline', {});
    const amountIn = (quarter: number) => quarters.find((one) => one.year === 2027 && one.quarter === quarter);
    expect(amountIn(2)).toMatchObject({ amount: 1_200_000, clients: [{ name: 'Lakeside Dental' }] });
    expect(amountIn(3)).toMatchObject({ amount: 880_000, clients: [{ id: other }] });
    expect((await roundTrips(site, () => grace.call('openPipeline', {}))).sequential).toBe(2);
  });

  it('complaint: the fiscal year’s budget is missed: whose year begins soon is on the pipeline, by the client’s own month', async () => {
    expect((await grace.call('openPipeline', {})).budgetsDue).toContainEqual(expect.objectContaining({ id: client, begins: '2027-01-01' }));
    await grace.call('saveFirstMonth', { client, firstMonth: 7 });
    const { budgetsDue, quarters } = await grace.call('openPipeline', {});
    expect(budgetsDue.map(({ id }) => id)).not.toContain(client);
    expect(quarters[0]).toMatchObject({ year: 2026, quarter: 4, amount: 1_200_000 });
  });
});
