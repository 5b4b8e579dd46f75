import { checklistOf, clockOf, Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

describe('the screens', () => {
  it.each(['light', 'dark'] as const)(
    'have no accessibility problem that axe knows, %s',
    async (colorScheme) => {
      const page = await journey.signIn('Grace');
      await page.emulateMedia({ colorScheme });
      await journey.open(page, '/automation');
      await page
        .getByRole('button', { name: /Run now/ })
        .first()
        .click();
      await page
        .getByText(/Already there|Created/)
        .first()
        .waitFor();
      expect(await problemsOn(page)).toEqual([]);

      await journey.advance({ seconds: 10 });
      await journey.open(page, '/search?jql=' + encodeURIComponent('maintenanceOpen > 0'));
      expect(await problemsOn(page)).toEqual([]);

      await page.getByRole('link', { name: /^HD-/ }).first().click();
      await checklistOf(page).getByRole('checkbox').first().waitFor();
      await clockOf(page)
        .getByRole('button', { name: /Start|Stop/ })
        .first()
        .waitFor();
      expect(await problemsOn(page)).toEqual([]);

      await journey.open(page, '/apps/rounds/clients');
      await page.frameLocator('iframe[title="Rounds"]').getByRole('button', { name: 'Add client' }).click();
      expect(await problemsOn(page)).toEqual([]);
    },
    120_000,
  );

  it.each([
    ['/apps/rounds/months', 'Rounds', 'Months'],
    ['/apps/rounds/monitoring', 'Rounds', 'Monitoring'],
    ['/settings/apps/rounds-settings/data', 'Rounds settings', 'Data'],
  ])(
    'have none on %s either, and end where what they show ends',
    async (path, title, heading) => {
      const page = await journey.signIn('Grace');
      await journey.open(page, path);
      const screen = page.frameLocator(`iframe[title="${title}"]`);
      await screen.getByRole('heading', { name: heading, level: 1 }).waitFor();
      expect(await problemsOn(page)).toEqual([]);
      const below = 'document.documentElement.scrollHeight - document.querySelector("main").getBoundingClientRect().bottom';
      expect(await screen.locator(':root').evaluate(below)).toBeLessThan(60);
    },
    60_000,
  );

  it.each(['Campaigns', 'Benefits', 'Pipeline'])(
    'have none on the tab %s of the meetings either',
    async (tab) => {
      const page = await journey.signIn('Grace');
      await journey.open(page, '/wiki/apps/roadmap');
      const screen = page.frameLocator('iframe[title="Roadmap meetings"]');
      await screen.getByRole('tab', { name: tab }).click();
      await screen.getByRole('tabpanel').locator('table, p').first().waitFor();
      expect(await problemsOn(page)).toEqual([]);
    },
    60_000,
  );

  it('fit on 320 pixels without scrolling sideways', async () => {
    const page = await journey.signIn('Ada');
    await page.setViewportSize({ width: 320, height: 800 });
    await journey.open(page, '/browse/HD-114');
    await clockOf(page).getByRole('button', { name: 'Start remote' }).waitFor();
    const wider = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await page.evaluate(wider)).toBe(false);
  }, 60_000);
});
