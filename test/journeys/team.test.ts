import type { FrameLocator, Page } from 'playwright-core';
import { clockOf, Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const teamOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Rounds"]');
const gadgetOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Team now"]');

describe('a manager and the team', () => {
  it('sees a start, stops a forgotten clock with a reason that the technician sees, and reads the hours', async () => {
    const [grace, ada] = [await journey.signIn('Grace'), await journey.signIn('Ada')];
    const wall = await grace.context().newPage();
    await journey.open(grace, '/apps/rounds/team');
    await journey.open(wall, '/dashboard');
    await teamOf(grace).getByText('7 not started').waitFor();
    await gadgetOf(wall).getByText('7 not started').waitFor();
    await journey.open(ada, '/browse/HD-114');

    const start = clockOf(ada).getByRole('button', { name: 'Start remote' });
    await start.waitFor();
    await start.click();
    const row = teamOf(grace).getByRole('row', { name: /^Ada Okafor/ });
    await row.getByRole('link', { name: 'HD-114' }).waitFor();
    await gadgetOf(wall).getByRole('link', { name: 'HD-114' }).waitFor();

    await journey.advance({ hours: 5 });
    await grace.reload();
    await teamOf(grace).getByRole('button', { name: 'Stop the clock of Ada Okafor…' }).click();
    await teamOf(grace).getByRole('button', { name: 'Stop and save the time' }).click();
    await teamOf(grace).getByRole('alert').getByText('Say why').waitFor();
    await teamOf(grace)
      .getByRole('textbox', { name: /Reason/ })
      .fill('You went home at noon');
    await grace.keyboard.press('Enter');
    await teamOf(grace).getByText('The clock of Ada Okafor is stopped').first().waitFor();
    await clockOf(ada).getByText('Stopped by Grace Lindqvist: You went home at noon').waitFor();
    await row.getByText('5 h', { exact: true }).waitFor();
    await row.getByText('nothing running').waitFor();

    await teamOf(grace).getByRole('tab', { name: 'Now' }).focus();
    await grace.keyboard.press('ArrowRight');
    await teamOf(grace).getByText(/^5 h/).first().waitFor();
    await teamOf(grace).getByRole('region', { name: 'By person' }).getByText('Ada Okafor').waitFor();
    await teamOf(grace).getByRole('region', { name: 'By client' }).getByRole('button').click();
    await teamOf(grace).getByRole('region', { name: 'By ticket' }).getByRole('link', { name: 'HD-114' }).waitFor();

    await grace.keyboard.press('Tab');
    await teamOf(grace).getByRole('tab', { name: 'Quote' }).click();
    await teamOf(grace)
      .getByRole('textbox', { name: /What is the work about/ })
      .fill('printer');
    await grace.keyboard.press('Enter');
    await teamOf(grace).getByText('is the median of').waitFor();
  }, 90_000);

  it('finds nothing that axe knows, on 320 pixels nothing sideways, in light and dark', async () => {
    const page = await journey.signIn('Grace');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await journey.open(page, '/dashboard');
      await gadgetOf(page).getByText('Ada Okafor').waitFor();
      expect(await problemsOn(page)).toEqual([]);
      await journey.open(page, '/apps/rounds/team');
      await teamOf(page).getByRole('link', { name: /^HD-/ }).first().waitFor();
      expect(await problemsOn(page)).toEqual([]);
      await teamOf(page).getByRole('tab', { name: 'Hours' }).click();
      await teamOf(page).getByRole('heading', { name: 'By person' }).waitFor();
      expect(await problemsOn(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    const [, frame] = page.frames();
    for (const tab of ['Hours', 'Quote', 'Now']) {
      await teamOf(page).getByRole('tab', { name: tab }).click();
      expect(await frame?.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')).toBe(false);
    }
  }, 90_000);

  it('may not stop clocks as a technician, but sees the team', async () => {
    const page = await journey.signIn('Ben');
    await journey.open(page, '/apps/rounds/team');
    await teamOf(page)
      .getByRole('row', { name: /^Ada Okafor/ })
      .waitFor();
    expect(
      await teamOf(page)
        .getByRole('button', { name: /Stop the clock/ })
        .count(),
    ).toBe(0);
  }, 60_000);
});
