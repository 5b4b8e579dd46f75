import type { FrameLocator, Page } from 'playwright-core';
import { checklistOf, Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

const tenMinutes = 600_000;
const setUpOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Rounds settings"]');
const open = (journey: Journey, page: Page) => journey.open(page, '/settings/apps/rounds-settings/set-up');

describe('setting up', () => {
  let journey: Journey;
  afterEach(() => journey.end());

  it('leads from an empty site to the first client’s first maintenance ticket in under ten minutes', async () => {
    journey = await Journey.begin('empty');
    const page = await journey.signIn('Grace');
    const began = Date.now();
    let clicks = 0;
    const click = async (what: ReturnType<Page['getByRole']>): Promise<void> => {
      clicks += 1;
      await what.click();
    };
    await open(journey, page);
    const setUp = setUpOf(page);
    await click(setUp.getByRole('button', { name: 'Apply all that is missing' }));
    await setUp.getByRole('list').getByText('Checklist pinned to HD').waitFor();
    await setUp.getByText('9 of 12 are there.').first().waitFor();
    expect(await problemsOn(page)).toEqual([]);

    await journey.open(page, '/apps/rounds/clients');
    const clients = page.frameLocator('iframe[title="Rounds"]');
    await click(clients.getByRole('button', { name: 'Add the first client' }));
    const form = clients.getByRole('region', { name: 'New client' });
    await form.getByRole('textbox', { name: 'Name' }).fill('Lakeside Dental');
    await form.getByRole('combobox', { name: 'Project' }).selectOption({ label: 'Harbor Help Desk (HD)' });
    await form.getByRole('combobox', { name: 'Time zone' }).fill('America/Los_Angeles');
    await click(form.getByRole('button', { name: 'Add client' }));
    await clients.getByRole('row', { name: 'Lakeside Dental' }).waitFor();

    await journey.open(page, '/automation');
    await click(page.getByRole('button', { name: /Run now/ }).first());
    await page
      .getByText(/Created|created/)
      .first()
      .waitFor();
    await journey.open(page, '/browse/HD-1');
    await checklistOf(page).getByRole('checkbox').first().waitFor();
    expect(Date.now() - began).toBeLessThan(tenMinutes);
    expect(clicks).toBeLessThanOrEqual(4);
  }, 120_000);

  it('finds everything on a site in use but the rule in its workflow, and applying it there is seen', async () => {
    journey = await Journey.begin();
    const page = await journey.signIn('Grace');
    await open(journey, page);
    const setUp = setUpOf(page);
    await setUp.getByRole('listitem', { name: 'Workflow asks for the checklist' }).getByText('Missing').waitFor();
    expect(await setUp.getByRole('button', { name: /^Apply/ }).count()).toBe(0);
    await setUp.getByRole('button', { name: 'See where it does' }).click();
    await setUp.getByText(/“Roadmap meeting” is offered in|No client has a Confluence space/).waitFor();
    await setUp.getByRole('button', { name: 'Make a secret' }).click();
    await setUp.getByText('Copy it now; it is not shown again.').waitFor();
    await journey.open(page, '/workflow?project=HD');
    await page.getByLabel('Validator for Resolve').selectOption('Maintenance checklist is complete');
    await page.getByRole('button', { name: 'Add the validator to Resolve' }).click();
    await page.getByRole('button', { name: /^Remove Maintenance checklist is complete/ }).waitFor();
    await open(journey, page);
    await setUp.getByText('All 12 are there.').first().waitFor();
    expect(await setUp.getByText('Copy it now').count()).toBe(0);
  }, 90_000);
});
