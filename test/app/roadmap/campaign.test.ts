import type { ClientId } from '../../../src/clients/rules/client';
import { cents, dateOnly } from '../../../src/platform/rules/units';
import type { StepChange } from '../../../src/roadmap/rules/campaign/step';
import { cardOf, startedCampaign, xp, xpDevices } from '../../support/campaign';
import { clientNamed } from '../../support/meeting';
import type { TestPerson } from '../../support/person';
import { roundTrips } from '../../support/round-trips';
import type { TestSite } from '../../support/site';
import { pagesTitled, wordsOf, writeByHand } from '../../support/wiki';

let site: TestSite;
let grace: TestPerson;
let client: ClientId;
beforeAll(async () => {
  ({ site, grace, client } = await startedCampaign());
});

const move = async (change: StepChange) =>
  grace.call('moveInCampaign', { release: xp, client, sheet: (await cardOf(grace, client)).client.sheet, change });
const opened = async () => grace.call('openCampaignClient', { release: xp, client, sheet: (await cardOf(grace, client)).client.sheet });

describe('a campaign', () => {
  it('practice 103: lists the seven XP devices of client A', async () => {
    expect(await cardOf(grace, client)).toMatchObject({ devices: 7, end: null, step: { stage: 'need' } });
    expect((await opened()).devices.map(({ name }) => name)).toEqual(['PC-1', 'PC-2', 'PC-3', 'PC-4', 'PC-5', 'PC-6', 'PC-7']);
  });

  it('practice 102: is one for a product, however many start it', async () => {
    await Promise.all([1, 2].map(() => grace.call('startCampaign', { release: 'windows/10-22h2' })));
    const { campaigns, offers } = await grace.call('openCampaigns', {});
    expect(campaigns.map(({ campaign, clients }) => [campaign.release, clients])).toEqual([
      [xp, 1],
      ['windows/10-22h2', 0],
    ]);
    expect(offers.map(({ release: { product, cycle } }) => `${product}/${cycle}`)).not.toContain('windows/10-22h2');
    await expect(grace.call('startCampaign', { release: 'macos/26' })).rejects.toThrow('No end is announced');
  });

  it('opens its list and its board in two rounds of calls', async () => {
    expect((await roundTrips(site, () => grace.call('openCampaigns', {}))).sequential).toBeLessThanOrEqual(2);
    expect((await roundTrips(site, () => grace.call('openCampaign', { release: xp }))).sequential).toBeLessThanOrEqual(2);
    const sheet = (await cardOf(grace, client)).client.sheet;
    expect(await roundTrips(site, () => grace.call('openCampaignClient', { release: xp, client, sheet }))).toEqual({
      sequential: 1,
      calls: 4,
    });
  });

  it('practice 105: is given only to technicians with the skill “migration”', async () => {
    const [ada, ben] = [site.signIn('ada').accountId, site.signIn('ben').accountId];
    expect((await grace.call('openCampaign', { release: xp })).skilled).toEqual([ada]);
    await expect(move({ facts: { technician: ben } })).rejects.toThrow('not known to have the skill “migration”');
    expect((await move({ to: 'assessment', facts: { technician: ada } })).step.stage).toBe('assessment');
  });

  it('practice 104: keeps Performance locked until an approval date and an order number exist', async () => {
    await move({ to: 'approval', facts: { statementOfWork: 'HD-40' } });
    await expect(move({ to: 'performance' })).rejects.toThrow(
      'Performance is locked. Note the date of approval first. Note the order number first.',
    );
    await move({ to: 'procurement', facts: { approvedOn: dateOnly('2026-11-19') } });
    await expect(move({ to: 'performance' })).rejects.toThrow('Performance is locked. Note the order number first.');
    await expect(move({ facts: { workDoneOn: dateOnly('2026-12-24') } })).rejects.toThrow('That day is still to come.');
    expect((await move({ to: 'performance', facts: { orderNumber: 'PO-7' } })).step.stage).toBe('performance');
    await expect(move({ facts: { orderNumber: null } })).rejects.toThrow('Performance needs this. Move the client back first.');
    await expect(move({ facts: { orderNumber: 'MRN 123456' } })).rejects.toThrow('medical record number');
  });

  it('keeps who moved what when, and takes the last move back', async () => {
    const { trail } = await opened();
    expect(trail[0]).toMatchObject({ by: grace.accountId, before: { stage: 'procurement' }, after: { stage: 'performance' } });
    const { sheet } = (await cardOf(grace, client)).client;
    const undo = (entry: string) => grace.call('undoInCampaign', { release: xp, client, sheet, entry });
    await expect(undo(trail[1]!.id)).rejects.toThrow('Somebody has changed this client since.');
    expect((await undo(trail[0]!.id)).step).toMatchObject({ stage: 'procurement', facts: { orderNumber: null } });
    expect((await opened()).trail).toHaveLength(trail.length + 1);
    expect(
      (await roundTrips(site, () => grace.call('moveInCampaign', { release: xp, client, sheet, change: { to: 'approval' } }))).sequential,
    ).toBe(2);
  });

  it('practice 105: has events, and no patient in them', async () => {
    const event = { id: crypto.randomUUID(), on: dateOnly('2026-12-01'), what: 'Webinar', done: false };
    expect((await grace.call('saveCampaignEvent', { release: xp, event })).campaign.events).toEqual([event]);
    await expect(grace.call('saveCampaignEvent', { release: xp, event: { ...event, what: 'SSN 219-09-9999' } })).rejects.toThrow(
      'Social Security',
    );
    expect((await grace.call('removeCampaignEvent', { release: xp, id: event.id })).campaign.events).toEqual([]);
  });
});

describe('the letter', () => {
  const title = 'Microsoft Windows XP SP3 at Lakeside Dental: what ends and what gets better';
  const write = async () => grace.call('writeLetter', { release: xp, client, sheet: (await cardOf(grace, client)).client.sheet });
  const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });

  it('practice 106: tells of 7 devices, 3 unsupported applications and the budget from the roadmap, benefits first', async () => {
    await move({ applications: ['Dentrix 11', 'QuickBooks 2010', 'Acrobat 9'] });
    const line = { ...(await opened()).proposed, each: cents(110_000), count: 7 };
    await grace.call('savePlanLine', { client, line });
    await grace.call('savePlanLine', { client, line });
    expect((await grace.call('openPlanning', { client })).lines).toHaveLength(1);
    expect(await write()).toMatchObject({ outcome: 'written' });
    const words = wordsOf(pagesTitled(site, 'LAKESIDE', title)[0]);
    expect(words.indexOf('start faster')).toBeLessThan(words.indexOf('April 8, 2014'));
    expect(words).toContain('7 devices: PC-1');
    expect(words).toContain('3 applications on them will not be supported any more: Dentrix 11, QuickBooks 2010, Acrobat 9.');
    expect(words).toContain('$7,700.00 set aside');
  });

  it('is one page, brought up to date, and stays theirs once somebody changed it', async () => {
    await move({ applications: ['Dentrix 11'] });
    await write();
    const [page, ...more] = pagesTitled(site, 'LAKESIDE', title);
    expect(more).toEqual([]);
    writeByHand(site, page!, (blocks) => [text('Above.'), ...blocks]);
    await move({ applications: ['Acrobat 9'] });
    await write();
    expect(wordsOf(page)).toMatch(/^Above\.\n[^]*1 application on them will not be supported any more: Acrobat 9\./);
    writeByHand(site, page!, (blocks) => blocks.map((block, at) => (at === 3 ? text('Ours.') : block)));
    await move({ applications: [] });
    expect(await write()).toMatchObject({ outcome: 'kept', because: 'changedByHand', page: page!.id });
    expect(wordsOf(page)).toContain('Ours.');
  });
});

describe('a client whose last device goes', () => {
  it('practice 103: is done by itself with the day, and keeps its stage; more devices bring it back', async () => {
    const { devices } = await grace.call('openPlanning', { client });
    await grace.call('saveDevices', { client, put: [], take: devices.map(({ id }) => id) });
    expect(await cardOf(grace, client)).toMatchObject({
      devices: 0,
      step: { stage: 'approval' },
      end: { because: 'lastDeviceGone', since: '2026-11-20' },
    });
    await grace.call('saveDevices', { client, put: xpDevices(2), take: [] });
    expect(await cardOf(grace, client)).toMatchObject({ devices: 2, step: { stage: 'approval' }, end: null });
  });

  it('is not concerned where nothing of it ever ran', async () => {
    const other = await clientNamed(grace, 'Delta Orthopedics');
    await expect(cardOf(grace, other)).rejects.toThrow('does not concern');
    await expect(site.signIn('ada').call('openCampaign', { release: xp })).rejects.toThrow('Only a service manager can do this.');
  });
});
