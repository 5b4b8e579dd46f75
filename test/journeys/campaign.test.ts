import type { FrameLocator, Page } from 'playwright-core';
import { xpDevices } from '../support/campaign';
import { clientNamed } from '../support/meeting';
import { TestSite } from '../support/site';
import { Journey } from './support/journey';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
  const grace = new TestSite(journey.served.site).signIn('grace');
  const client = await clientNamed(grace, 'Lakeside Dental');
  await grace.call('saveDevices', { client, put: xpDevices(7), take: [] });
});
afterAll(() => journey.end());

const roadmapOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Roadmap meetings"]');

describe('an end-of-life campaign', () => {
  it('practices 49, 104 and 106: is begun, leads a client through its locks, and writes a letter', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, '/wiki/apps/roadmap');
    const roadmap = roadmapOf(page);
    await roadmap.getByRole('tab', { name: 'Campaigns' }).click();
    await roadmap.getByRole('button', { name: 'Who can do migrations' }).click();
    await roadmap.getByLabel('Ada Okafor').check();
    await roadmap.getByRole('button', { name: '‹ Campaigns' }).click();
    await roadmap.getByText('7 devices at 1 client').first().waitFor();
    await roadmap.getByRole('button', { name: 'Begin the campaign for Microsoft Windows XP SP3' }).click();

    const stage = roadmap.getByLabel('Stage of Lakeside Dental');
    await stage.selectOption('approval');
    const form = roadmap.getByRole('form', { name: 'Open Approval for Lakeside Dental' });
    await form.getByLabel('Technician').selectOption('Ada Okafor');
    await form.getByLabel('Statement of work').fill('HD-7');
    await form.getByRole('button', { name: 'Move' }).click();
    await roadmap.getByText('Lakeside Dental is in Approval now.').waitFor();

    await stage.selectOption('performance');
    const locked = roadmap.getByRole('form', { name: 'Open Performance for Lakeside Dental' });
    await locked.getByLabel('Approved on').fill('2026-11-19');
    await locked.getByRole('button', { name: 'Move' }).click();
    await locked.getByText('Note the order number first.').waitFor();
    await locked.getByLabel('Order number').fill('PO-7');
    await locked.getByRole('button', { name: 'Move' }).click();
    await roadmap.getByRole('region', { name: 'Performance' }).getByText('Lakeside Dental').first().waitFor();
    await roadmap.getByRole('button', { name: 'Undo' }).click();
    await roadmap.getByRole('region', { name: 'Approval' }).getByText('Lakeside Dental').first().waitFor();

    await roadmap.getByRole('button', { name: 'Lakeside Dental' }).click();
    await roadmap.getByText('This concerns 7 devices: PC-1').waitFor();
    await roadmap.getByText('Performance → Approval').waitFor();
    await roadmap.getByRole('button', { name: 'What does the upgrade itself cost?' }).click();
    await roadmap.getByLabel('Desktops').fill('20');
    await roadmap.getByText('$5,400.00').waitFor();
    await roadmap.getByRole('button', { name: 'Put it on a page' }).click();
    await roadmap.getByText('The letter is on its page.').waitFor();
  }, 60_000);
});
