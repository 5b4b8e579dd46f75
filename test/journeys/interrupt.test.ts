import type { Locator, Page } from 'playwright-core';
import { clockOf, Journey } from './support/journey';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

async function startOn(page: Page, key: string): Promise<void> {
  await journey.open(page, `/browse/${key}`);
  await clockOf(page).getByRole('button', { name: 'Start remote' }).click();
  await clockOf(page).getByText(`Clock started on ${key}, remote.`).waitFor();
}

async function interruptOn(page: Page, key: string): Promise<void> {
  await journey.open(page, `/browse/${key}`);
  await clockOf(page).getByRole('button', { name: 'Interrupt, remote' }).click();
  await clockOf(page)
    .getByText(new RegExp(`Clock started on ${key}`))
    .waitFor();
}

/** Notes what was done, once the browser has heard what time it is after the site's clock was moved. */
async function note(page: Page, text: string): Promise<void> {
  await clockOf(page).getByRole('textbox', { name: 'Client note' }).fill(text);
  await clockOf(page).getByText('Saved.', { exact: true }).waitFor();
}

describe('a technician who is interrupted', () => {
  it('parks two tickets and goes back to each', async () => {
    const page = await journey.signIn('Ada');
    const clock = clockOf(page);
    await startOn(page, 'HD-114');
    await journey.advance({ seconds: 1_200 });
    await interruptOn(page, 'HD-116');
    await journey.advance({ seconds: 300 });
    await interruptOn(page, 'HD-117');
    expect(await clock.getByRole('button', { name: /^Back to/ }).allTextContents()).toEqual(['Back to HD-116', 'Back to HD-114']);

    await journey.advance({ seconds: 120 });
    await note(page, 'Unlocked the account');
    await clock.getByRole('button', { name: 'Stop and save' }).click();
    await clock.getByText('Saved 2 m to HD-117.').waitFor();
    await clock.getByRole('button', { name: 'Back to HD-116' }).click();
    await clock.getByText('Clock started on HD-116, remote.').waitFor();
    await journey.advance({ seconds: 60 });
    await clock.getByRole('button', { name: 'Back to HD-114' }).click();
    await clock.getByText(/Clock started on HD-114, remote\.$/).waitFor();
    expect(await clock.getByRole('button', { name: /^Back to/ }).count()).toBe(0);

    await journey.open(page, '/browse/HD-114');
    await clock.getByRole('timer').waitFor();
    await clock.getByRole('textbox', { name: 'Client note' }).fill('Firmware updated');
    await clock.getByRole('button', { name: 'Stop and save' }).click();
    await clock.getByText(/^Saved/).waitFor();
    expect(await clock.getByText('(interrupted HD-114)').count()).toBe(1);
    expect(await clock.getByText('(interrupted HD-116)').count()).toBe(1);
  }, 90_000);

  it('undoes a stop, and the clock runs on from its old start with its note', async () => {
    const page = await journey.signIn('Ben');
    const clock = clockOf(page);
    await startOn(page, 'HD-118');
    await journey.advance({ seconds: 600 });
    await note(page, 'Replaced the toner');
    await clock.getByRole('button', { name: 'Stop and save' }).click();
    await clock.getByText('Saved 10 m to HD-118.').waitFor();
    await clock.getByRole('button', { name: 'Undo' }).press('Enter');
    await clock.getByRole('timer').waitFor();
    expect(await clock.getByRole('textbox', { name: 'Client note' }).inputValue()).toBe('Replaced the toner');
    expect(await clock.getByRole('timer').textContent()).toMatch(/^0:10:/);
    await clock.getByText('The clock on HD-118 runs again, as if it had not stopped.').waitFor();
    await clock.getByRole('button', { name: 'More about the running clock' }).click();
    await clock.getByRole('button', { name: 'Discard' }).click();
    await clock.getByText('Discarded 10 m on HD-118.').waitFor();
    await clock.getByText('Discarded 10 m on HD-118.').waitFor({ state: 'detached' });
    expect(await clock.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  }, 60_000);

  it('on two devices at once is told what runs, and in another tab sees it at once', async () => {
    const devices = [await journey.signIn('Chloe'), await journey.signIn('Chloe')] as const;
    const keys = ['HD-114', 'HD-116'] as const;
    const starts = devices.map((device) => clockOf(device).getByRole('button', { name: 'Start remote' }));
    for (const [index, device] of devices.entries()) await journey.open(device, `/browse/${keys[index] ?? ''}`);
    await Promise.all(starts.map((start) => start.waitFor()));
    await Promise.all(starts.map((start) => start.click()));
    const counts = async (what: (device: Page) => Locator): Promise<number[]> => Promise.all(devices.map((device) => what(device).count()));
    await Promise.any(
      devices.map((device) =>
        clockOf(device)
          .getByText(/^Your clock was already running on HD-11[46]/)
          .waitFor(),
      ),
    );
    const runs = await counts((device) => clockOf(device).getByRole('button', { name: 'Stop and save' }));
    expect([...runs].sort()).toEqual([0, 1]);
    expect(await counts((device) => clockOf(device).getByText('Running elsewhere'))).toEqual(runs.map((count) => 1 - count));

    const [winner, key] = runs[0] === 1 ? ([devices[0], keys[0]] as const) : ([devices[1], keys[1]] as const);
    const tab = await winner.context().newPage();
    await journey.open(tab, `/browse/${key}`);
    await clockOf(tab).getByRole('textbox', { name: 'Client note' }).fill('Looked at it');
    await clockOf(tab).getByRole('button', { name: 'Stop and save' }).click();
    await clockOf(winner).getByRole('button', { name: 'Start remote' }).waitFor();
    await clockOf(winner).getByText('Looked at it').waitFor();
  }, 60_000);
});

describe('without network', () => {
  it('what is clicked waits, shows at once, and counts from the click when the network is back', async () => {
    const page = await journey.signIn('Dev');
    const clock = clockOf(page);
    await journey.open(page, '/browse/HD-120');
    await clock.getByRole('button', { name: 'Start remote' }).waitFor();
    await page.context().setOffline(true);
    await clock.getByRole('button', { name: 'Start remote' }).click();
    await clock.getByText('1 action waits for the network.').waitFor();
    await clock.getByRole('textbox', { name: 'Client note' }).fill('Checked the cable');
    await page.waitForTimeout(3_000);
    await clock.getByRole('button', { name: 'Stop and save' }).click();
    await clock.getByText('2 actions wait for the network.').waitFor();
    await clock.getByRole('button', { name: 'Start remote' }).waitFor();
    await clock.getByText('Checked the cable').waitFor();
    await clock.getByText(/^Stopped after [34] s on HD-120; saved when the network is back\.$/).waitFor();
    await page.waitForTimeout(4_000);

    await page.context().setOffline(false);
    await clock.getByText(/^Saved [34] s to HD-120\.$/).waitFor();
    expect(await clock.getByText(/wait for the network/).isVisible()).toBe(false);
    await page.reload();
    await clock.getByText('Checked the cable').waitFor();
    expect(await clock.getByText('Checked the cable').count()).toBe(1);
  }, 60_000);

  it('what was clicked on a ticket that was closed is sent from any other screen', async () => {
    const page = await journey.signIn('Emi');
    await journey.open(page, '/browse/HD-118');
    await clockOf(page).getByRole('button', { name: 'Start remote' }).waitFor();
    const context = page.context();
    await context.setOffline(true);
    await clockOf(page).getByRole('button', { name: 'Start remote' }).click();
    await clockOf(page).getByText('1 action waits for the network.').waitFor();
    await page.close();
    await context.setOffline(false);
    const other = await context.newPage();
    await journey.open(other, '/browse/HD-114');
    await clockOf(other).getByText('Clock started on HD-118, remote.').waitFor();
  }, 60_000);
});

describe('a correction without network', () => {
  it('waits with the clicks, shows at once, and is made once when the network is back', async () => {
    const page = await journey.signIn('Finn');
    const clock = clockOf(page);
    await startOn(page, 'HD-119');
    await journey.advance({ seconds: 3_600 });
    await note(page, 'Moved the shares');
    await clock.getByRole('button', { name: 'Stop and save' }).click();
    await clock.getByText('Saved 1 h to HD-119.').waitFor();

    await page.context().setOffline(true);
    await clock.getByRole('button', { name: 'More about this entry on HD-119' }).click();
    await clock.getByRole('button', { name: 'Edit' }).click();
    await clock.getByRole('textbox', { name: 'Client note' }).fill('Moved the shares and the printer');
    await clock.getByRole('button', { name: 'Save', exact: true }).click();
    await clock.getByText('1 action waits for the network.').waitFor();
    await clock.getByText('Moved the shares and the printer').waitFor();
    await clock.getByRole('button', { name: 'More about this entry on HD-119' }).click();
    await clock.getByRole('button', { name: 'Split' }).click();
    await clock.getByLabel('Second part on another ticket (optional)').fill('hd-118');
    await clock.getByRole('form').getByRole('button', { name: 'Split' }).click();
    await clock.getByText('2 actions wait for the network.').waitFor();
    await clock.getByRole('button', { name: 'More about this entry on HD-118' }).waitFor();

    await page.context().setOffline(false);
    await clock.getByText('Entry split.').waitFor();
    await page.reload();
    await clock.getByRole('button', { name: 'More about this entry on HD-118' }).waitFor();
    expect(await clock.getByText('Moved the shares and the printer').count()).toBe(2);
    await clock.getByRole('button', { name: 'More about this entry on HD-119' }).click();
    await clock.getByRole('button', { name: 'History (2)' }).waitFor();
  }, 60_000);

  it('that was refused afterwards says so, with what was typed', async () => {
    const page = await journey.signIn('Dev');
    const clock = clockOf(page);
    await startOn(page, 'HD-116');
    await note(page, 'Looked at it');
    await page.context().setOffline(true);
    await clock.getByRole('button', { name: 'More about the running clock' }).click();
    await clock.getByRole('button', { name: 'Move to another ticket' }).click();
    await clock.getByRole('textbox', { name: 'Move the running clock' }).fill('HD-99999');
    await clock.getByRole('button', { name: 'Move', exact: true }).click();
    await clock.getByText('Running elsewhere').waitFor();
    await page.context().setOffline(false);
    await clock.getByText('There is no ticket HD-99999, or you may not see it.').waitFor();
    await clock.getByRole('button', { name: 'Stop and save' }).waitFor();
    expect(await clock.getByRole('textbox', { name: 'Client note' }).inputValue()).toBe('Looked at it');
  }, 60_000);

  it('survives a reload while it is being typed', async () => {
    const page = await journey.signIn('Emi');
    const clock = clockOf(page);
    await journey.open(page, '/browse/HD-118');
    await clock.getByRole('button', { name: 'More about the running clock' }).click();
    await clock.getByRole('button', { name: 'Correct start' }).click();
    const started = clock.getByLabel('Really started');
    const typed = new Date(Date.parse(`${await started.inputValue()}Z`) - 600_000).toISOString().slice(0, 16);
    await started.fill(typed);
    await page.reload();
    await started.waitFor();
    expect(await started.inputValue()).toBe(typed);
    await clock.getByRole('button', { name: 'Save', exact: true }).click();
    await clock.getByText('Start corrected.').waitFor();
    await page.reload();
    await clock.getByRole('timer').waitFor();
    expect(await started.count()).toBe(0);
  }, 60_000);
});
