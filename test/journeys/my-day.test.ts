import type { FrameLocator, Page } from 'playwright-core';
import { Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
  await journey.advance({ to: '2026-11-20T18:20:00.000Z' });
  await comment('ada', 'HD-114', 'Reset the router');
  await journey.advance({ to: '2026-11-21T03:00:00.000Z' });
}, 60_000);
afterAll(() => journey.end());

const dayOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Rounds"]');

async function openDay(name: string): Promise<[Page, FrameLocator]> {
  const page = await journey.signIn(name);
  await journey.open(page, '/apps/rounds/my-day');
  const day = dayOf(page);
  await day.getByRole('heading', { name: 'Fri, Nov 20, 2026' }).waitFor();
  return [page, day];
}

const until = (day: FrameLocator, sentence: string) => day.getByText(sentence).first().waitFor();

describe('a technician and their day', () => {
  it('fills the gaps from what Jira knows, submits the whole day, and opens it again with a reason', async () => {
    const [page, day] = await openDay('Ada');
    const fill = day.getByRole('form', { name: /^Fill/ });
    await day.getByRole('button', { name: 'Fill the gap 8:30 AM–5:30 PM, 9 h' }).click();
    await day.getByRole('radio', { name: /HD-114.*you commented/ }).waitFor();
    expect(await fill.getByLabel('Client note (needed)').inputValue()).toBe('Reset the router');
    await fill.getByLabel('To', { exact: true }).fill('2026-11-20T10:15');
    await fill.getByRole('button', { name: 'Give it to HD-114' }).click();
    await day.getByRole('button', { name: 'Fill the gap 10:15 AM–5:30 PM, 7 h 15 m' }).click();
    await fill.getByLabel('From').fill('2026-11-20T10:30');
    await fill.getByRole('button', { name: 'Give it to HD-114' }).click();

    await until(day, '10:15 AM–10:30 AM is empty.');
    const submit = day.getByRole('button', { name: 'Submit day' });
    expect(await submit.isDisabled()).toBe(true);
    await day.getByRole('button', { name: 'Fill the gap 10:15 AM–10:30 AM, 15 m' }).click();
    await fill.getByRole('button', { name: 'It was a break' }).click();
    await until(day, '✓ The day is whole.');
    await submit.click();
    await day.getByText(/^✓ Submitted/).waitFor();

    await page.reload();
    await day.getByText(/^✓ Submitted/).waitFor();
    expect(await day.getByRole('button', { name: /^Edit/ }).count()).toBe(0);
    await day.getByRole('button', { name: 'Reopen…' }).click();
    await day.getByLabel('Reason, kept with the day').fill('The break was shorter');
    await day.getByRole('button', { name: 'Reopen', exact: true }).click();
    await day.getByText(/^Reopened .*: The break was shorter$/).waitFor();
    await day.getByRole('button', { name: 'Edit HD-114 8:30 AM' }).waitFor();
  }, 90_000);

  it('changes an entry in its place with its history behind it, deletes it and takes that back', async () => {
    const [, day] = await openDay('Chloe');
    await day.getByRole('button', { name: 'Add entry' }).click();
    await day.getByLabel(/^(Another )?[Tt]icket$/).fill('HD-7');
    await day.getByLabel('Client note (needed)').fill('Replaced the disk');
    await day.getByRole('button', { name: 'Give it to HD-7' }).click();
    await day.getByRole('button', { name: /^Edit HD-7/ }).click();
    const edit = day.getByRole('form', { name: 'Edit the entry on HD-7' });
    await edit.getByLabel('Client note (needed)').fill('');
    await edit.getByRole('button', { name: 'Save' }).click();
    await until(day, 'Write in a few words what was done');
    await edit.getByLabel('Client note (needed)').fill('Replaced both disks');
    await edit.getByRole('button', { name: 'Save' }).click();
    await day.getByText('Changed once').click();
    await until(day, 'note “Replaced the disk”');
    await day.getByRole('button', { name: /^Delete HD-7/ }).click();
    await until(day, 'Nothing is entered that day.');
    await day.getByRole('button', { name: 'Undo' }).click();
    await until(day, 'Replaced both disks');
  }, 90_000);

  it('loses nothing typed into a gap over a reload', async () => {
    const [page, day] = await openDay('Ben');
    await day.getByRole('button', { name: /^Fill the gap/ }).click();
    await day.getByLabel('Client note (needed)').fill('Half a sentence');
    await page.reload();
    await day.getByRole('form', { name: /^Fill/ }).waitFor();
    expect(await day.getByLabel('Client note (needed)').inputValue()).toBe('Half a sentence');
  }, 60_000);

  it('enters work without network, which waits, shows at once and is saved once', async () => {
    const [page, day] = await openDay('Dev');
    await day.getByRole('button', { name: 'Add entry' }).click();
    await day.getByLabel(/^(Another )?[Tt]icket$/).fill('HD-7');
    await day.getByLabel('Client note (needed)').fill('Swapped the tape');
    await page.context().setOffline(true);
    await day.getByRole('button', { name: 'Give it to HD-7' }).click();
    await day.getByText('1 action waits for the network.').waitFor();
    await day.getByRole('cell', { name: 'Swapped the tape' }).waitFor();
    await page.context().setOffline(false);
    await day.getByText('1 action waits for the network.').waitFor({ state: 'detached' });
    await page.reload();
    await day.getByRole('cell', { name: 'Swapped the tape' }).waitFor();
    expect(await day.getByRole('cell', { name: 'Swapped the tape' }).count()).toBe(1);
  }, 60_000);

  it.each(['light', 'dark'] as const)(
    'sees a page without a problem that axe knows, %s, that also fits on 320 pixels',
    async (colorScheme) => {
      const [page, day] = await openDay('Ada');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      await day.getByRole('button', { name: 'Working hours' }).click();
      await day.getByRole('button', { name: 'Add entry' }).click();
      expect(await problemsOn(page)).toEqual([]);
      await day.getByRole('button', { name: 'Show the week' }).click();
      await day.getByRole('table', { name: 'The week by client and kind' }).waitFor();
      const wider = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(wider)));
      expect(frames).not.toContain(true);
    },
    90_000,
  );
});

async function comment(name: string, key: string, text: string): Promise<void> {
  const { site } = journey.served;
  const person = Object.values(site.world.jira.people).find((each) => each.name === name);
  const body = JSON.stringify({ body: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } });
  const caller = { kind: 'person', accountId: person?.accountId ?? '' } as const;
  const headers = { 'content-type': 'application/json' };
  await site.rest.request(`/rest/api/3/issue/${key}/comment`, { method: 'POST', body, headers }, { caller });
}
