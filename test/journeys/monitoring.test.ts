import type { FrameLocator, Page } from 'playwright-core';
import type { ClientId } from '../../src/clients/rules/client';
import { Monitor } from '../support/monitor';
import { TestSite } from '../support/site';
import { checklistOf, Journey } from './support/journey';

let journey: Journey;
let monitor: Monitor;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const monitoringOf = (page: Page): FrameLocator => page.locator('iframe').first().contentFrame();
const client = 'client-1' as ClientId;
const item = 'rem-offsite-copy';
const offsite = 'Off-site copy is current';

/** The client's ticket of that month. */
async function ticketOf(site: TestSite, period: string): Promise<string> {
  await site.runAction('create-maintenance-tickets', { period, client });
  const tickets = await site.maintenanceTickets(period);
  return tickets.find(({ properties }) => (properties['rounds-maintenance'] as { client: string }).client === client)?.key ?? '';
}

describe('monitoring', () => {
  it('gets its secret once, and a signal closes an item on the open ticket', async () => {
    const site = new TestSite(journey.served.site);
    const key = await ticketOf(site, '2026-11');
    const page = await journey.signIn('Grace');
    await journey.open(page, '/apps/rounds/monitoring');
    const screen = monitoringOf(page);
    await screen.getByRole('button', { name: 'Make a secret' }).click();
    await screen.getByText('Copy it now; it is not shown again.').waitFor();
    monitor = new Monitor(site, await screen.getByRole('status').locator('code').innerText());

    const ada = await journey.signIn('Ada');
    await journey.open(ada, `/browse/${key}`);
    await checklistOf(ada).getByText('0 of 59').waitFor();
    expect(await monitor.send({ value: 41 })).toMatchObject({ status: 200 });
    await journey.open(ada, `/browse/${key}`);
    await checklistOf(ada).getByText('1 of 59').waitFor();
    await checklistOf(ada)
      .getByText(/ok, .*41 % free/)
      .waitFor();
  }, 120_000);

  it('takes an item over after three months that agree, and gives it back when an alert was missed (practice 4)', async () => {
    const site = new TestSite(journey.served.site);
    const ada = site.signIn('ada');
    await monitor.send({ item, status: 'alert', value: 60 });
    site.arm({ kind: 'scheduleSkips', times: 10_000 }); // months pass quickly when nothing fires
    for (const period of ['2026-11', '2026-12', '2027-01']) {
      if (period !== '2026-11') await journey.advance({ to: `${period}-20T15:00:00.000Z` });
      const ticket = await ticketOf(site, period);
      await monitor.send({ item, value: 20 });
      await journey.advance({ seconds: 60 });
      await ada.call('letSingleRunLater', { later: true }, { ticket });
      await ada.call('markItem', { item, state: 'done', number: 20 }, { ticket });
      await ada.call('shareProgress', {}, { ticket });
    }
    site.disarm();
    const page = await journey.signIn('Grace');
    await journey.open(page, '/apps/rounds/monitoring');
    const screen = monitoringOf(page);
    const name = (await site.signIn('grace').call('listClients', {})).clients.find(({ id }) => id === client)?.name ?? '';
    await screen.getByRole('button', { name }).click();
    const row = screen.getByRole('listitem').filter({ hasText: offsite });
    await row.getByText('No test alert has been proven yet.').waitFor();
    await row.getByRole('button', { name: 'The last alert was a test, and arrived' }).click();
    await row.getByRole('button', { name: 'Leave it to monitoring' }).click();
    await row.getByText(/Left to monitoring by Grace/).waitFor();

    await row.getByRole('button', { name: 'An alert was missed' }).click();
    await row.getByLabel('What monitoring did not warn of').fill('The copy had stopped on Monday.');
    await row.getByRole('button', { name: 'Report the missed alert' }).click();
    await row.getByText(/By hand again since .*Alert missed: The copy had stopped on Monday\./).waitFor();
  }, 180_000);
});
