import type { FrameLocator, Page } from 'playwright-core';
import { checklistOf, Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const settingsOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Rounds settings"]');
const templates = '/settings/apps/rounds-settings/templates';
const search = (jql: string) => `/search?jql=${encodeURIComponent(jql)}`;

const remoteTitles = (settings: FrameLocator) =>
  settings
    .getByRole('region', { name: /^Remote/ })
    .locator('.editable-item-title > span:first-child')
    .allTextContents();

/** Opens the only ticket of a client and month and answers its checklist. */
async function openTicket(page: Page, period: string, summary: string): Promise<FrameLocator> {
  await journey.advance({ seconds: 10 });
  await journey.open(page, search(`maintenancePeriod = "${period}" AND summary ~ "${summary}"`));
  await page.getByRole('link', { name: /^HD-/ }).first().click();
  await checklistOf(page).getByRole('checkbox').first().waitFor();
  return checklistOf(page);
}

describe('building a template', () => {
  it('duplicates, edits, reorders by keyboard and by drag, and publishes; the next month’s ticket carries it, the old one keeps its own', async () => {
    const page = await journey.signIn('Grace');
    await journey.served.site.forge.automation.run('create-maintenance-tickets', { client: 'Canyon Family Clinic' }, accountOf('grace'));
    await journey.open(page, templates);
    const settings = settingsOf(page);
    await settings.getByRole('button', { name: 'Duplicate' }).click();
    await settings.getByRole('textbox', { name: /Name of the copy/ }).fill('Clinic');
    await settings.getByRole('form').getByRole('button', { name: 'Duplicate' }).click();
    await settings.getByRole('button', { name: 'Clinic', exact: true }).click();
    await settings.getByRole('heading', { name: 'Clinic' }).waitFor();

    await settings.getByRole('button', { name: /^Yellow warnings/ }).click();
    await settings.getByRole('textbox', { name: 'Title' }).fill('Warnings of the record server');
    await settings.getByRole('button', { name: 'Not sure? Answer one question' }).click();
    await settings.getByRole('button', { name: 'Yes', exact: true }).click();
    expect(await settings.getByRole('combobox', { name: 'Who does it' }).inputValue()).toBe('outsourced');
    await settings.getByRole('button', { name: 'Close' }).click();

    await settings.getByRole('button', { name: 'Move Ask the contact for new or open issues', exact: true }).focus();
    for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'Space']) await page.keyboard.press(key);
    await settings.getByText('Ask the contact for new or open issues is put down.').waitFor();
    expect((await remoteTitles(settings)).indexOf('Ask the contact for new or open issues')).toBe(2);

    const handle = settings.getByRole('button', { name: 'Move Mail system health', exact: true });
    await handle.dragTo(settings.getByRole('button', { name: /^Review open tickets/ }), { targetPosition: { x: 30, y: 4 } });
    await settings.getByText('Mail system health: place 1 of 32').waitFor();
    expect((await remoteTitles(settings))[0]).toBe('Mail system health');

    await settings.getByRole('button', { name: 'Remove Fragmentation of spinning disks' }).click();
    await settings.getByRole('button', { name: 'Remove Internet speed test' }).click();
    await settings.getByText('Internet speed test is removed. Undo').getByRole('button').click();
    expect(await remoteTitles(settings)).toContain('Internet speed test');

    await settings.getByText('Draft saved').waitFor();
    await page.reload();
    await settings.getByRole('button', { name: 'Publish…' }).click();
    const difference = settings.getByRole('region', { name: 'Publish version 2' });
    for (const words of ['Fragmentation of spinning disks remote', 'Warnings of the record server', 'Mail system health remote'])
      await difference.getByText(words).first().waitFor();
    await difference.getByRole('button', { name: 'Publish version 2' }).click();
    await settings.getByText(/version 2 of .* is in force/).waitFor();

    await settings.getByRole('button', { name: '‹ Templates' }).click();
    await settings.getByRole('searchbox', { name: 'Find a client' }).fill('Canyon');
    await settings.getByRole('button', { name: 'Canyon Family Clinic' }).click();
    await settings.getByRole('combobox', { name: 'Checklist' }).selectOption({ label: 'Clinic' });
    await settings.getByRole('button', { name: 'Save as plan 1' }).click();
    await settings.getByText(/^Plan 1/).waitFor();

    await journey.served.site.forge.automation.run('create-maintenance-tickets', { period: '2026-12' }, accountOf('grace'));
    const next = await openTicket(page, '2026-12', 'Canyon');
    await next.getByRole('checkbox', { name: 'Warnings of the record server' }).waitFor();
    expect(await next.getByRole('checkbox', { name: 'Fragmentation of spinning disks' }).count()).toBe(0);
    const old = await openTicket(page, '2026-11', 'Canyon');
    await old.getByRole('checkbox', { name: 'Yellow warnings in the event logs' }).waitFor();
    await old.getByRole('checkbox', { name: 'Fragmentation of spinning disks' }).waitFor();
  }, 240_000);

  it('joins what two managers type at once, and loses nothing when the network is away', async () => {
    const [one, other] = [await journey.signIn('Grace'), await journey.signIn('Grace')];
    for (const page of [one, other]) {
      await journey.open(page, templates);
      await settingsOf(page).getByRole('button', { name: 'Monthly maintenance', exact: true }).click();
      await settingsOf(page)
        .getByRole('button', { name: /^Server room temperature/ })
        .waitFor();
    }
    const type = async (page: Page, item: RegExp, title: string) => {
      await settingsOf(page).getByRole('button', { name: item }).click();
      await settingsOf(page).getByRole('textbox', { name: 'Title' }).fill(title);
      await settingsOf(page).getByRole('button', { name: 'Close' }).click();
    };
    await type(one, /^Server room temperature/, 'Heat in the server room');
    await settingsOf(one).getByText('Draft saved').waitFor();
    await type(other, /^UPS self-test/, 'UPS, tested');
    await settingsOf(other).getByText('Draft saved').waitFor();
    await settingsOf(other)
      .getByRole('button', { name: /^Heat in the server room/ })
      .waitFor();

    await other.context().setOffline(true);
    await type(other, /^Stale and new accounts/, 'Accounts nobody uses');
    await settingsOf(other)
      .getByText(/kept in this browser/)
      .waitFor();
    await other.context().setOffline(false);
    await other.reload();
    await settingsOf(other)
      .getByRole('button', { name: /^Accounts nobody uses/ })
      .waitFor();
    await settingsOf(other)
      .getByRole('button', { name: /^UPS, tested/ })
      .waitFor();
  }, 120_000);

  it.each(['light', 'dark'] as const)(
    'has no accessibility problem that axe knows, %s',
    async (colorScheme) => {
      const page = await journey.signIn('Grace');
      await page.emulateMedia({ colorScheme });
      await journey.open(page, templates);
      const settings = settingsOf(page);
      await settings.getByRole('heading', { name: 'Master checklists' }).waitFor();
      expect(await problemsOn(page)).toEqual([]);

      await settings.getByRole('searchbox', { name: 'Find a client' }).fill('Delta');
      await settings.getByRole('button', { name: 'Delta Orthopedics' }).click();
      await settings.getByRole('button', { name: /^Count media/ }).click();
      expect(await problemsOn(page)).toEqual([]);

      await settings.getByRole('button', { name: '‹ Templates' }).click();
      await settings.getByRole('button', { name: 'Monthly maintenance', exact: true }).click();
      await settings.getByRole('button', { name: /^Firewall ports/ }).click();
      await settings.getByRole('textbox', { name: 'Title' }).fill('Firewall ports');
      await settings.getByRole('button', { name: 'Publish…' }).click();
      await settings.getByRole('region', { name: /^Publish version/ }).waitFor();
      expect(await problemsOn(page)).toEqual([]);
    },
    120_000,
  );

  it('is nothing for who is no administrator', async () => {
    const page = await journey.signIn('Ada');
    expect(await page.getByRole('link', { name: 'Settings' }).count()).toBe(0);
    await journey.open(page, templates);
    await page.getByRole('heading', { name: 'Only Jira administrators have settings' }).waitFor();
  }, 60_000);
});

const accountOf = (name: string): string =>
  Object.values(journey.served.site.world.jira.people).find((person) => person.name === name)?.accountId ?? '';
