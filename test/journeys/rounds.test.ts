import type { FrameLocator, Page } from 'playwright-core';
import { Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const roundsOn = (page: Page): FrameLocator => page.frameLocator('iframe[title="Roadmap meetings"]');

async function openRounds(page: Page): Promise<FrameLocator> {
  await journey.open(page, '/wiki/apps/roadmap');
  await roundsOn(page).getByRole('tab', { name: 'Rounds' }).click();
  return roundsOn(page);
}

async function addHost(rounds: FrameLocator, name: string): Promise<void> {
  await rounds.getByRole('button', { name: 'Add a host' }).click();
  await rounds.getByLabel('Who').selectOption({ label: name });
  await rounds.getByRole('button', { name: 'Save' }).click();
  await rounds.getByRole('button', { name: `Change ${name}` }).waitFor();
}

describe('a round of roadmap meetings', () => {
  it('goes from its hosts to the customer’s answer, the meeting, and the next round', async () => {
    const page = await journey.signIn('Grace');
    const rounds = await openRounds(page);
    await addHost(rounds, 'Grace Lindqvist');
    await addHost(rounds, 'Ada Okafor');
    await rounds.getByRole('button', { name: 'See who is invited' }).click();
    await rounds.getByRole('button', { name: 'Invite 12 clients' }).click();
    const row = rounds.getByRole('row', { name: /^Lakeside Dental/ });
    const ticket = await row.getByRole('button', { name: /^Ticket HD-/ }).textContent();

    const customer = await journey.signIn('Pat');
    await journey.open(customer, `/servicedesk/customer/portal/1/${ticket ?? ''}`);
    await customer.getByText(/1\. .* PST with /).waitFor();
    await customer.getByRole('textbox').fill('2');
    await customer.getByRole('button', { name: 'Send' }).click();
    await journey.advance({ seconds: 10 });
    await customer.reload();
    await customer.getByText(/^Booked: /).waitFor();

    await openRounds(page);
    await row.getByText('Booked').waitFor();
    expect(await problemsOn(page)).toEqual([]);
    const opened = page.context().waitForEvent('page');
    await row.getByRole('button', { name: 'Make the meeting page of Lakeside Dental' }).click();
    const meeting = await opened;
    const onPage = meeting.frameLocator('iframe[title="Roadmap meeting"]');
    await onPage.getByRole('button', { name: 'Finish the meeting' }).click();
    await onPage.getByText('The page says now what the meeting holds.').waitFor();

    await openRounds(page);
    await row.getByText('Held').waitFor();
    await rounds.getByRole('button', { name: 'Close the round' }).click();
    await rounds.getByRole('button', { name: 'Close it' }).click();
    await rounds.getByText(/1 of 12 met, 11 deferred/).waitFor();
    await rounds.getByRole('button', { name: 'See who is invited' }).click();
    await rounds.getByRole('button', { name: /^Invite \d+ clients/ }).click();
    await rounds.getByRole('button', { name: 'Close the round' }).waitFor();
  }, 90_000);
});
