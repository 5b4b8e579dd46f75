import type { FrameLocator, Page } from 'playwright-core';
import { clockOf, Journey } from './support/journey';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
}, 60_000);
afterAll(() => journey.end());

async function openFriday(page: Page): Promise<FrameLocator> {
  await journey.open(page, '/apps/rounds/my-day');
  const day = page.frameLocator('iframe[title="Rounds"]');
  await day.getByRole('button', { name: 'Previous day' }).click();
  await day.getByRole('heading', { name: 'Fri, Nov 20, 2026' }).waitFor();
  return day;
}

describe('the morning after', () => {
  it('a clock that ran over night waits for review in My day, and is logged once it is confirmed', async () => {
    const page = await journey.signIn('Ada');
    const clock = clockOf(page);
    await journey.open(page, '/browse/HD-114');
    await clock.getByRole('button', { name: 'Start remote' }).click();
    await clock.getByRole('timer').waitFor();
    await journey.advance({ seconds: 7_200 });
    await clock.getByRole('textbox', { name: 'Client note' }).fill('Copied the disk');
    await clock.getByText('Saved.', { exact: true }).waitFor();
    await journey.advance({ to: '2026-11-21T16:00:00.000Z' });

    const day = await openFriday(page);
    await day.getByText(/was left running and waits for your review/).waitFor();
    await day.getByRole('button', { name: /^Edit HD-114/ }).click();
    await day.getByRole('button', { name: /^(Save|Confirm)$/ }).click();
    await day.getByText(/waits for your review/).waitFor({ state: 'detached' });
    await journey.advance({ seconds: 60 });
    const { issues } = journey.served.site.world.jira;
    const written = (issues[journey.idOf('HD-114')]?.worklogs ?? []).filter(({ properties }) => 'rounds-entry' in properties);
    expect(written).toHaveLength(1);
    expect(Math.round((written[0]?.timeSpentSeconds ?? 0) / 60)).toBe(120);
  }, 90_000);

  it('a worklog that was changed in Jira shows both versions, and the one that is chosen holds in both', async () => {
    const page = await journey.signIn('Ada');
    const [worklog] = journey.served.site.world.jira.issues[journey.idOf('HD-114')]!.worklogs.filter(
      ({ properties }) => 'rounds-entry' in properties,
    );
    const caller = { kind: 'person', accountId: worklog!.author } as const;
    const send = { method: 'PUT', body: JSON.stringify({ timeSpentSeconds: 3_600 }), headers: { 'content-type': 'application/json' } };
    await journey.served.site.rest.request(`/rest/api/3/issue/HD-114/worklog/${worklog!.id}`, send, { caller });
    await journey.advance({ seconds: 10 });
    const day = await openFriday(page);
    const box = day.getByRole('group', { name: 'The worklog on HD-114 was changed in Jira' });
    await box.waitFor();
    await page.setViewportSize({ width: 320, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await box.getByRole('button', { name: 'Take Jira’s' }).click();
    await box.waitFor({ state: 'detached' });
    await day.getByText('Changed 2 times').waitFor(); // it was confirmed before
    await day.getByRole('rowheader', { name: '7:00 AM–8:00 AM' }).waitFor();
  }, 60_000);
});
