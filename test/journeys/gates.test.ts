import type { Page } from 'playwright-core';
import { clockOf, Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const gatesOf = (page: Page) => page.frameLocator('iframe[title="Rounds settings"]');

async function moveTicket(page: Page, by: string): Promise<void> {
  await page.getByLabel(/^Status: /).click();
  await page.getByRole('button', { name: by, exact: true }).click();
}

describe('the gates', () => {
  it('are put up by the manager, in the workflow and in the settings (practices 90, 93 and 98)', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, '/settings/apps/rounds-settings/gates');
    const gates = gatesOf(page);
    await gates.getByText('Turn it on in Jira’s workflow').waitFor();
    await gates.getByText('Always on').waitFor();
    await gates.getByRole('button', { name: 'Turn on' }).click();
    await gates.getByText(/^Turned on by Grace/).waitFor();

    await journey.open(page, '/workflow?project=HD');
    await page.getByLabel('Validator for Resolve').selectOption('Time is noted');
    await page.getByRole('button', { name: 'Add the validator to Resolve' }).click();
    await page.getByRole('button', { name: 'Remove Time is noted from Resolve' }).waitFor();

    await journey.open(page, '/settings/apps/rounds-settings/gates');
    await gates.getByText('On, for one transition').waitFor();
    await gates.getByRole('button', { name: 'Turn off' }).waitFor();
    expect(await problemsOn(page)).toEqual([]);
  }, 90_000);

  it('let a ticket be done after a note without time, and not before (practices 90 and 99)', async () => {
    const page = await journey.signIn('Ada');
    const clock = clockOf(page);
    await journey.open(page, '/browse/HD-118');
    await moveTicket(page, 'Resolve');
    await page.getByText('No time is noted on HD-118 in this session.').waitFor();
    await clock.getByRole('button', { name: 'Note a tiny act, no time' }).click();
    await clock.getByLabel('What was done, as the client will read it').fill('Told her on the phone');
    await clock.getByRole('button', { name: 'Note it' }).click();
    await clock.getByText('Noted on HD-118, without time.').waitFor();
    await moveTicket(page, 'Resolve');
    await page.getByLabel('Status: Resolved. Change it').waitFor();
  }, 60_000);

  it('offer to reopen a done ticket, and go on with what was clicked (practice 98)', async () => {
    const page = await journey.signIn('Ben');
    const clock = clockOf(page);
    await journey.open(page, '/browse/HD-117');
    await clock.getByRole('button', { name: 'Start remote' }).click();
    await clock.getByText('HD-117 is done, and takes new time only once it is reopened.').waitFor();
    expect(await clock.getByRole('timer').count()).toBe(0);
    await clock.getByRole('button', { name: 'Reopen it and go on' }).click();
    await clock.getByText('Clock started on HD-117, remote.').waitFor();
    await page.getByLabel('Status: Open. Change it').waitFor();
  }, 60_000);
});
