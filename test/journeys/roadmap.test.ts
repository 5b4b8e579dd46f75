import type { FrameLocator, Page } from 'playwright-core';
import { Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const meetingOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Roadmap meeting"]');
const employees = 'How many people work here now?';

/** The address of the meeting that somebody has started from the list. */
async function start(page: Page): Promise<string> {
  await journey.open(page, '/wiki/apps/roadmap');
  const list = page.frameLocator('iframe[title="Roadmap meetings"]');
  await list.getByRole('button', { name: 'Start a meeting with Lakeside Dental' }).click();
  const opened = page.context().waitForEvent('page');
  await list.getByRole('button', { name: 'Make its page' }).click();
  const made = await opened;
  await made.waitForURL(/\/pages\//);
  const { pathname } = new URL(made.url());
  await made.close();
  return pathname;
}

describe('a roadmap meeting', () => {
  let address = '';

  it('is started from the list, and its questions open with the client’s agreement', async () => {
    const page = await journey.signIn('Grace');
    address = await start(page);
    await journey.open(page, address);
    const meeting = meetingOf(page);
    await meeting.getByText('Record when the client agreed to the interview; then the questions open.').waitFor();
    await meeting.getByRole('button', { name: 'Agreed today' }).click();
    await meeting.getByLabel(employees).fill('12');
    await meeting.getByRole('button', { name: 'The company today 1 of 8' }).waitFor();
    expect(await problemsOn(page)).toEqual([]);
  }, 60_000);

  it('is followed in another browser, and keeps what was refused', async () => {
    const [one, other] = [await journey.signIn('Grace'), await journey.signIn('Grace')];
    for (const page of [one, other]) await journey.open(page, address);
    await meetingOf(other).getByLabel(employees).waitFor();
    await meetingOf(one).getByLabel('How many offices or sites do you have?').fill('2');
    await meetingOf(other).getByRole('button', { name: 'The company today 2 of 8' }).waitFor();
    const revenue = 'What was revenue over the last twelve months?';
    await meetingOf(one).getByLabel(revenue).fill('lots');
    await meetingOf(one).getByText('Give an amount of zero or more, such as 1,200.50.').waitFor();
    await one.reload();
    expect(await meetingOf(one).getByLabel(revenue).inputValue()).toBe('lots');
    await meetingOf(one).getByLabel(revenue).fill('3,000,000');
    await meetingOf(other).getByRole('button', { name: 'The company today 3 of 8' }).waitFor();
  }, 60_000);

  it('keeps an answer that was typed without network until there is one', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, address);
    const seats = meetingOf(page).getByLabel('How many of them use a computer most of the day?');
    await seats.waitFor();
    await page.context().setOffline(true);
    await seats.fill('10');
    await meetingOf(page).getByText('Kept in this browser until it can be saved').waitFor();
    await page.context().setOffline(false);
    await meetingOf(page).getByRole('button', { name: 'The company today 4 of 8' }).waitFor({ timeout: 15_000 });
  }, 60_000);

  it('keeps a topic that was refused, and the person who was to attend', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, address);
    const meeting = meetingOf(page);
    await meeting.getByRole('tab', { name: 'Agenda and notes' }).click();
    await meeting.getByLabel('Topic', { exact: true }).fill('Moving to Main Street');
    await meeting.getByLabel('Name', { exact: true }).fill('Dr. Lee');
    journey.served.site.faults.arm({ kind: 'status', status: 500, times: 50 });
    await meeting.getByRole('button', { name: 'Add a topic' }).click();
    await meeting.getByRole('button', { name: 'Add', exact: true }).click();
    await meeting.getByText('Atlassian did not answer.', { exact: false }).nth(1).waitFor();
    journey.served.site.faults.clear();
    expect(await meeting.getByLabel('Topic', { exact: true }).inputValue()).toBe('Moving to Main Street');
    expect(await meeting.getByLabel('Name', { exact: true }).inputValue()).toBe('Dr. Lee');
    await meeting.getByLabel('Topic', { exact: true }).fill('');
  }, 60_000);

  it('remembers a note once that was sent again after its answer was lost', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, address);
    const meeting = meetingOf(page);
    await meeting.getByRole('tab', { name: 'Agenda and notes' }).click();
    await meeting.getByLabel('Note', { exact: true }).fill('Pat sails on Thursdays');
    journey.served.site.faults.arm({ kind: 'crashAfter', match: { path: '/transaction' } });
    await meeting.getByRole('form', { name: 'Add a note' }).getByRole('button').click();
    await meeting.getByRole('region', { name: 'Worth remembering' }).getByRole('alert').waitFor();
    await meeting.getByRole('form', { name: 'Add a note' }).getByRole('button').click();
    await meeting.getByRole('listitem').filter({ hasText: 'Pat sails on Thursdays' }).waitFor();
    await page.reload();
    await meeting.getByRole('tab', { name: 'Agenda and notes' }).click();
    await meeting.getByRole('listitem').filter({ hasText: 'Pat sails on Thursdays' }).first().waitFor();
    expect(await meeting.getByRole('listitem').filter({ hasText: 'Pat sails on Thursdays' }).count()).toBe(1);
  }, 60_000);

  it('plans, is finished on its page, and leaves what was written there by hand', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, address);
    const meeting = meetingOf(page);
    await meeting.getByRole('tab', { name: 'Plan and budget' }).click();
    await meeting.getByRole('button', { name: 'Add a line' }).click();
    const form = meeting.getByRole('form', { name: 'Add a line to the plan' });
    await form.getByLabel('What', { exact: true }).fill('Replace two servers');
    await meeting.getByRole('tab', { name: 'Questions' }).click();
    await meeting.getByRole('tab', { name: 'Plan and budget' }).click();
    expect(await form.getByLabel('What', { exact: true }).inputValue()).toBe('Replace two servers');
    await form.getByLabel('Budget year').fill('2027');
    await form.getByLabel('Quarter').selectOption('Q2');
    await form.getByLabel('Price of one').fill('6,000');
    await form.getByLabel('How many').fill('2');
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await meeting.getByText('2027: $12,000.00').waitFor();
    await meeting.getByRole('button', { name: 'Make Replace two servers an action item' }).click();
    await meeting.getByRole('tab', { name: 'Action items' }).click();
    await meeting.getByRole('button', { name: 'Make its ticket' }).click();
    const ticket = meeting.getByRole('row', { name: /Replace two servers/ }).getByRole('button', { name: /^HD-\d+$/ });
    await ticket.waitFor();
    expect(await meeting.getByRole('button', { name: /tickets?$/ }).count()).toBe(1); // the one for complaints; nothing is left to be made
    const evidence = meeting.getByRole('complementary', { name: 'Evidence' });
    await evidence.getByText('Tickets created').click();
    await evidence.getByRole('button', { name: 'Show the tickets behind: Tickets created' }).waitFor();
    await meeting.getByLabel('Next meeting').fill('2027-05-20');
    await meeting.getByRole('button', { name: 'Finish the meeting' }).click();
    await meeting.getByText('The page says now what the meeting holds. Reload it to see.').waitFor();
    await meeting.getByText('Next meeting: May 20, 2027.').waitFor();
    await meeting.getByText(/SHA-256/).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Who attended' }).waitFor();
    await page.getByRole('cell', { name: '12 people' }).waitFor();

    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.getByLabel('More text at the end').fill('They want a new sign, too.');
    await page.getByRole('button', { name: 'Update' }).click();
    await meetingOf(page).getByRole('button', { name: 'Write the page again' }).click();
    await meetingOf(page).getByText('The page says now what the meeting holds. Reload it to see.').waitFor();
    await page.reload();
    await page.getByText('They want a new sign, too.').waitFor();
    expect(await page.getByRole('cell', { name: '12 people' }).count()).toBe(1);
  }, 60_000);
});
