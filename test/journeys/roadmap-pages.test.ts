import type { FrameLocator, Page } from 'playwright-core';
import { Journey } from './support/journey';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
  const { people, groups } = journey.served.site.world.jira;
  const hugo = Object.values(people).find(({ name }) => name === 'hugo');
  groups['jira-administrators']?.push(hugo?.accountId ?? '');
});
afterAll(() => journey.end());

const meetingOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Roadmap meeting"]');
const employees = 'How many people work here now?';
const seats = 'How many of them use a computer most of the day?';

it('a page from the template is interviewed by two at once, keeps what is written by hand, and leaves as PDF and for Word', async () => {
  const [grace, hugo] = [await journey.signIn('Grace'), await journey.signIn('Hugo')];
  await journey.open(grace, '/wiki/apps/roadmap');
  const list = grace.frameLocator('iframe[title="Roadmap meetings"]');
  await list.getByRole('button', { name: 'See where it does' }).click();
  await list.getByRole('button', { name: 'Install it in all of them' }).click();
  await list.getByText(/is offered in all \d+ spaces/).waitFor();

  await journey.open(grace, '/wiki/spaces/LAKESIDE/create');
  await grace.getByRole('link', { name: 'Roadmap meeting', exact: true }).click();
  await grace.getByLabel('Title').fill('Autumn review');
  await grace.getByRole('button', { name: 'Publish' }).click();
  await meetingOf(grace).getByRole('button', { name: 'Begin the meeting' }).click();
  await meetingOf(grace).getByRole('button', { name: 'Agreed today' }).click();
  await meetingOf(grace).getByLabel(employees).fill('12');

  await hugo.goto(grace.url());
  await hugo.getByText('With Lakeside Dental, on November 20, 2026.').waitFor();
  await meetingOf(hugo).getByLabel(employees).focus();
  await meetingOf(grace).getByText('Hugo Marchetti is here').waitFor();
  await meetingOf(hugo).getByLabel('How many offices or sites do you have?').fill('2');
  await meetingOf(grace).getByRole('button', { name: 'The company today 2 of 8' }).waitFor();
  await hugo.context().setOffline(true);
  await meetingOf(hugo).getByLabel(seats).fill('10');
  await meetingOf(grace).getByLabel(seats).fill('9');
  await meetingOf(grace).getByRole('button', { name: 'The company today 3 of 8' }).waitFor();
  await hugo.context().setOffline(false);
  await meetingOf(hugo).getByText('Grace Lindqvist answered “9 people” while you typed.').waitFor();
  await meetingOf(hugo).getByRole('button', { name: 'Use mine' }).click();
  await meetingOf(hugo).getByText('while you typed.').waitFor({ state: 'hidden' });

  await grace.emulateMedia({ media: 'print' });
  expect(await meetingOf(grace).locator('.paper-section').count()).toBe(11);
  expect(await meetingOf(grace).locator('.paper-cover').isVisible()).toBe(true);
  expect(await meetingOf(grace).locator('.review-interview').isVisible()).toBe(false);
  await grace.emulateMedia({ media: 'screen' });

  await hugo.getByRole('link', { name: 'Edit', exact: true }).click();
  await hugo.getByLabel('More text at the end').fill('They want a new sign, too.');
  await hugo.getByRole('button', { name: 'Update' }).click();
  await meetingOf(grace).getByRole('button', { name: 'Finish the meeting' }).click();
  await meetingOf(grace).getByText('The page says now what the meeting holds. Reload it to see.').waitFor();
  await grace.reload();
  await grace.getByText('They want a new sign, too.').waitFor();
  await grace.getByRole('cell', { name: '12 people' }).waitFor();
  await reloadUntil(grace, 'Finished 20 Nov 2026');

  const here = new URL(grace.url()).pathname.replace('/pages/', '/export/').split('/').slice(0, 6).join('/');
  await journey.open(grace, `${here}?as=pdf`);
  await grace.getByText('What the meeting holds stands on this page.').waitFor();
  expect(await grace.getByText('12 people').count()).toBe(1);
  const word = await grace.request.get(`${journey.served.url}${here}?as=word`);
  expect([word.headers()['content-type'], (await word.text()).includes('12 people')]).toEqual(['application/msword; charset=utf-8', true]);
}, 60_000);

/** The item beside the page's author is written a moment after the end, and shown when the page is opened. */
async function reloadUntil(page: Page, name: string): Promise<void> {
  const item = page.getByRole('link', { name });
  while ((await item.count()) === 0) {
    await page.waitForTimeout(300);
    await page.reload();
  }
}
