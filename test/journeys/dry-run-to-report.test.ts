import type { Page } from 'playwright-core';
import { finishItems } from '../support/maintenance';
import { TestSite } from '../support/site';
import { pagesTitled } from '../support/wiki';
import { checklistOf, Journey } from './support/journey';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const monthsOf = (page: Page) => page.locator('iframe').first().contentFrame();
const client = 'Lakeside Dental';
const defrag = 'Fragmentation of spinning disks';

/** The client's ticket of December, as soon as there is one. */
async function ticketOf(site: TestSite): Promise<string> {
  const tickets = await site.maintenanceTickets('2026-12');
  return tickets.find(({ organizations }) => organizations.includes(client))?.key ?? '';
}

describe('a month, from the dry run to the client’s report page', () => {
  it('is tried out, planned and created on the page of months, each part with its screen (practice 18)', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, '/apps/rounds/months');
    const months = monthsOf(page);
    await months.getByRole('button', { name: 'Kestrel Legal Group', exact: true }).click();
    await months.getByLabel('Day of the month').fill('31');
    await months.getByLabel('If that is no working day').selectOption('earlier');
    const days = months.getByRole('list', { name: 'The next twelve days' });
    await days.getByText('Fri, Feb 26, 2027').waitFor(); // the 28th is a Sunday
    await days.getByText('Wed, Mar 31, 2027').waitFor();
    await months.getByRole('button', { name: 'Save', exact: true }).click();
    await months.getByText('Saved as version 1.').waitFor();

    await months.getByRole('button', { name: 'Dry run' }).click();
    const trial = months.getByRole('region', { name: 'Dry run of December 2026' });
    await trial.getByText(/12 tickets, .* of work/).waitFor();
    expect(await new TestSite(journey.served.site).maintenanceTickets('2026-12')).toEqual([]);
    await trial.getByRole('button', { name: 'Create these 12 tickets now' }).click();
    await months.getByRole('button', { name: `${client}, December 2026: created` }).waitFor();
    expect(await months.getByRole('region', { name: 'Monthly Single' }).count()).toBe(1);
  }, 120_000);

  it('is worked on and resolved, and the client’s report page, Tech Note and portal tell what was found', async () => {
    const site = new TestSite(journey.served.site);
    const key = await ticketOf(site);
    await work(site, key);
    const report = () => pagesTitled(site, 'LAKESIDE', 'Maintenance, December 2026')[0];
    for (let tries = 0; tries < 20 && !report(); tries += 1) await journey.advance({ seconds: 5 });

    const page = await journey.signIn('Grace');
    await journey.open(page, `/wiki/spaces/LAKESIDE/pages/${report()?.id ?? ''}`);
    const body = page.locator('.wiki-body');
    await body.getByText(/^Maintenance for December 2026: 3 checks, 2 in order, 1 needed attention/).waitFor();
    await body.getByText(`${defrag}: 1.26 average fragments per file, should be at most 1.25. We are looking into it.`).waitFor();
    expect(await body.innerText()).not.toMatch(/Looked at it twice|Ada/);
    const notes = pagesTitled(site, 'LAKESIDE', 'Tech Notes')[0];
    await journey.open(page, `/wiki/spaces/LAKESIDE/pages/${notes?.id ?? ''}`);
    await page.locator('.wiki-body').getByText('Replaced the failed drive in APP1.').waitFor();
    await journey.open(page, `/browse/${key}`);
    const gets = checklistOf(page);
    await gets.getByText('What the client gets').click();
    await gets.getByRole('button', { name: 'Open the page' }).first().waitFor();
    expect(await gets.getByLabel('Text for the invoice').inputValue()).toContain('Checked and in order:');
  }, 180_000);

  it('is shown to the client’s people on the portal, and to nobody else’s', async () => {
    const key = await ticketOf(new TestSite(journey.served.site));
    const page = await journey.signIn('Pat');
    await journey.open(page, `/servicedesk/customer/portal/1/${key}`);
    const shown = page.frameLocator('iframe[title="Maintenance"]');
    await shown.getByText('Maintenance for December 2026.').waitFor();
    await shown.getByText(new RegExp(`^${defrag}: 1.26`)).waitFor();
    expect(await shown.locator('main').innerText()).not.toMatch(/Looked at it twice|APP1/);

    const other = await journey.signIn('Quinn');
    await journey.open(other, `/servicedesk/customer/portal/1/${key}`);
    await other.getByText('This request cannot be found').waitFor();
  }, 120_000);
});

/** Ada works through the list: one number by the screen, the rest quickly; then its Tech Note, and the ticket is resolved. */
async function work(site: TestSite, key: string): Promise<void> {
  const ada = await journey.signIn('Ada');
  await journey.open(ada, `/browse/${key}`);
  const list = checklistOf(ada);
  await list.getByRole('button', { name: 'It may run later' }).click();
  await list.getByText('The Monthly Single may run later', { exact: false }).waitFor();
  await list.getByRole('textbox', { name: new RegExp(`^${defrag}`) }).fill('1.26');
  await list.getByRole('checkbox', { name: defrag }).click();
  await list.getByText('1 of 59').waitFor();
  await site
    .signIn('ada')
    .call('markItem', { item: 'rem-warnings', state: 'done', number: 40, note: 'Looked at it twice' }, { ticket: key });
  await site.signIn('ada').call('markItem', { item: 'auto-services', state: 'done' }, { ticket: key });
  await finishItems(key, site.signIn('ada'));
  await journey.open(ada, `/browse/${key}`);
  await list.getByRole('button', { name: 'Write the Tech Note' }).click();
  await list.getByLabel(/What was done and found/).fill('Replaced the failed drive in APP1.');
  await list.getByRole('button', { name: 'Save the Tech Note' }).click();
  await list.getByText('Nothing is missing: it can be resolved.').waitFor();
  await ada.getByLabel(/^Status: /).click();
  await ada
    .getByRole('button', { name: /resolve/i })
    .first()
    .click();
  await ada.getByLabel(/^Status: (Resolved|Done)/).waitFor();
}
