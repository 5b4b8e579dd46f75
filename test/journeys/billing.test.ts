import type { FrameLocator, Page } from 'playwright-core';
import { TestSite } from '../support/site';
import { work } from '../app/billing/a-desk';
import { Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const settingsOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Rounds settings"]');
const statementsOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Rounds"]');

describe('a manager who sets a policy', () => {
  it('answers four questions, adopts it, reads a day with three visits to the chain, replays another, and closes the month', async () => {
    const site = new TestSite(journey.served.site);
    const onSite = { kind: 'onSite', minutes: 30 } as const;
    for (const at of ['2026-10-05T13:30', '2026-10-05T17:00', '2026-10-05T20:00']) await work(site, 'ada', at, onSite);
    await site.settle();
    const grace = await journey.signIn('Grace');

    await journey.open(grace, '/settings/apps/rounds-settings/policies');
    const settings = settingsOf(grace);
    await settings.getByRole('button', { name: /four questions/ }).click();
    await settings.getByLabel('Local: least minutes').fill('90');
    await settings.getByText('Local 0–30 min: at least 1 h 30 m').waitFor();
    await settings.getByRole('button', { name: 'Write these zones' }).click();
    await settings.getByRole('button', { name: 'Adopt…' }).click();
    await settings.getByLabel('First day of work it prices').fill('2026-01-01');
    await settings.getByRole('button', { name: 'Adopt', exact: true }).click();
    await settings.getByText('Policy 1 is adopted').first().waitFor();
    expect(await problemsOn(grace)).toEqual([]);

    await settings.getByLabel('Two technicians at one client').selectOption('each');
    await settings.getByLabel('On site: minutes').fill('60');
    await settings.getByRole('button', { name: 'Replay the last quarter' }).click();
    await site.settle();
    await settings
      .getByRole('region', { name: 'Replay' })
      .getByRole('row', { name: /Garrison/ })
      .waitFor();

    await journey.open(grace, '/apps/rounds/statements');
    const page = statementsOf(grace);
    await page.getByRole('button', { name: 'Previous month' }).click();
    await page.getByRole('button', { name: 'Garrison & Poole, Attorneys' }).click();
    await page.getByRole('button', { name: /Visit HD-107/ }).click();
    await page.getByText('Zone 4: at least 4 h').waitFor();
    await page.getByRole('button', { name: 'New visit from here' }).first().click();
    await page.getByText('Total, 2 visits').waitFor();
    await page
      .getByRole('button', { name: /Visit HD-107/ })
      .nth(1)
      .click();
    await page.getByRole('button', { name: 'New visit from here' }).click();
    await page.getByText('Total, 3 visits').waitFor();
    await page.getByText('$1,200.00').first().waitFor();
    expect(await problemsOn(grace)).toEqual([]);

    await page.getByText('3 on-site entries do not say why somebody went there.').waitFor();
    await grace.emulateMedia({ media: 'print' });
    await page.getByText('3 on-site entries do not say why somebody went there.').waitFor({ state: 'hidden' });
    for (const name of ['Print', 'Close month…']) expect(await page.getByRole('button', { name }).isVisible()).toBe(false);
    expect(await page.getByRole('tab', { name: 'Margin' }).isVisible()).toBe(false);
    expect(await page.getByText('Total, 3 visits').isVisible()).toBe(true);
    await grace.emulateMedia({ media: 'screen' });

    await page.getByRole('button', { name: 'Close month…' }).click();
    await page.getByRole('button', { name: 'Close month', exact: true }).click();
    await page.getByText(/^Closed/).waitFor();
    await page.getByRole('button', { name: 'Write to Confluence' }).click();
    await page.getByText('It is on its page.').waitFor();
    await page.getByRole('tab', { name: 'Margin' }).click();
    await page.getByText(/^No wage is known for Technician/).waitFor();
    await page.getByRole('button', { name: '‹ All clients' }).click();
    await page.getByRole('row', { name: /Garrison.*closed.*\$1,200\.00/ }).waitFor();

    const { costs } = await site.signIn('grace').call('openPolicies', {});
    await site.signIn('grace').call('saveCosts', { costs: { ...costs, wages: { technician: 2_000 as never } }, version: 0 });
    await page.getByRole('tab', { name: 'Reports' }).click();
    await page.getByLabel('From').fill('2026-10-01');
    await page.getByRole('row', { name: /Garrison.*\$1,200\.00/ }).waitFor();
    expect(await problemsOn(grace)).toEqual([]);
    await page.getByRole('tab', { name: 'Day planner' }).click();
    await page.getByText(/^Nothing has to be done on site/).waitFor();
    expect(await problemsOn(grace)).toEqual([]);
  }, 120_000);
});
