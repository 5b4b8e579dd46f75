import type { FrameLocator } from 'playwright-core';
import { clockOf, Journey } from './support/journey';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const startedAt = (clock: FrameLocator) => clock.getByText(/^remote since/).textContent();

describe('a technician and the clock', () => {
  it('starts, reloads, opens another tab, switches, and stops with a note that is on the ticket', async () => {
    const page = await journey.signIn('Ada');
    const clock = clockOf(page);
    await journey.open(page, '/browse/HD-114');
    await clock.getByRole('button', { name: 'Start remote' }).click();
    await clock.getByRole('timer').waitFor();
    const since = await startedAt(clock);

    await page.reload();
    await clock.getByRole('timer').waitFor();
    expect(await startedAt(clock)).toBe(since);

    const tab = await page.context().newPage();
    await journey.open(tab, '/browse/HD-114');
    await clockOf(tab).getByRole('timer').waitFor();
    expect(await startedAt(clockOf(tab))).toBe(since);

    await clock.getByRole('textbox', { name: 'Client note' }).fill('Line restored, modem replaced');
    await clock.getByText('Saved.', { exact: true }).waitFor();
    await journey.advance({ hours: 1 });

    await journey.open(tab, '/browse/HD-117');
    await clockOf(tab).getByText('Running elsewhere').waitFor();
    await clockOf(tab).getByRole('button', { name: 'Switch here, remote' }).click();
    await clockOf(tab).getByRole('button', { name: 'Stop and save' }).waitFor();
    await journey.advance({ seconds: 120 });
    await clockOf(tab).getByRole('textbox', { name: 'Client note' }).fill('Reinstalled the practice software');
    await clockOf(tab).getByRole('button', { name: 'Stop and save' }).click();
    await clockOf(tab).getByRole('button', { name: 'Start remote' }).waitFor();
    await clockOf(tab).getByText('Reinstalled the practice software').waitFor();
    await clockOf(tab).getByText('Line restored, modem replaced').waitFor();

    await journey.advance({ seconds: 15 });
    await tab.waitForTimeout(1_500);
    const [worklog] = worklogsOf('HD-114', 'Line restored, modem replaced');
    expect(worklog?.author).toBe(accountOf('ada'));
    expect(worklog?.timeSpentSeconds).toBeGreaterThanOrEqual(3_600);
    expect(worklogsOf('HD-117', 'Reinstalled the practice software')).toHaveLength(1);

    await journey.open(page, '/browse/HD-114?tab=worklog');
    await page.getByText('Line restored, modem replaced').waitFor();
  }, 90_000);

  it('asks for the client note when it is missing, and loses nothing', async () => {
    const page = await journey.signIn('Chloe');
    const clock = clockOf(page);
    await journey.open(page, '/browse/HD-118');
    await clock.getByRole('button', { name: 'Start remote' }).click();
    await clock.getByRole('button', { name: '+ internal note' }).click();
    await clock.getByRole('textbox', { name: 'Internal note' }).fill('Ask them for the serial number');
    await clock.getByRole('button', { name: 'Stop and save' }).click();
    await clock.getByText('Write in a few words what was done, as the client will read it. The clock goes on until then.').waitFor();
    await clock.locator('#client-note:focus').waitFor();
    await page.keyboard.type('Cleaned the rollers');
    await clock.getByRole('button', { name: 'Stop and save' }).click();
    await clock.getByText(/^Saved/).waitFor();
    await clock.getByText('Internal: Ask them for the serial number').waitFor();
  }, 60_000);

  it('corrects, edits, splits, moves, deletes and brings back', async () => {
    const page = await journey.signIn('Grace');
    const clock = clockOf(page);
    await journey.open(page, '/browse/HD-119');
    await clock.getByRole('button', { name: 'Start remote' }).click();
    await clock.getByRole('button', { name: 'More about the running clock' }).click();
    await clock.getByRole('button', { name: 'Correct start' }).click();
    const started = clock.getByLabel('Really started');
    await started.fill(minutesBefore(await started.inputValue(), -60));
    await clock.getByRole('button', { name: 'Save', exact: true }).click();
    await clock.getByText('The start cannot lie in the future.').waitFor();
    await started.fill(minutesBefore(await started.inputValue(), 120));
    await clock.getByRole('button', { name: 'Save', exact: true }).click();
    await clock.getByRole('timer').getByText(/^1:0/).waitFor();
    await clock.getByRole('textbox', { name: 'Client note' }).fill('Moved the shares');
    await clock.getByRole('button', { name: 'Stop and save' }).click();
    await clock.getByText(/^Saved 1 h/).waitFor();

    const more = clock.getByRole('button', { name: 'More about this entry on HD-119' });
    await more.click();
    await clock.getByRole('button', { name: 'Edit' }).click();
    await clock.getByRole('textbox', { name: 'Client note' }).fill('Moved the shares and the scanner folder');
    await clock.getByRole('button', { name: 'Save', exact: true }).click();
    await clock.getByText('Moved the shares and the scanner folder').waitFor();
    await more.click();
    await clock.getByRole('button', { name: 'History (1)' }).click();
    await clock.getByText('client note “Moved the shares”').waitFor();

    await clock.getByRole('button', { name: 'Split' }).click();
    await clock.getByLabel('Second part on another ticket (optional)').fill('hd-118');
    await clock.getByRole('form').getByRole('button', { name: 'Split' }).click();
    const moved = clock.getByRole('button', { name: 'More about this entry on HD-118' });
    await moved.click();
    await clock.getByRole('button', { name: 'Delete' }).click();
    await clock.getByText(/^Deleted 30 m on HD-118/).waitFor();
    expect(await moved.count()).toBe(0);
    await clock.getByRole('button', { name: 'Undo' }).click();
    await moved.waitFor();
  }, 60_000);

  it('complaint: a click into the field of a time wipes it', async () => {
    const page = await journey.signIn('Chloe');
    const clock = clockOf(page);
    await journey.open(page, '/browse/HD-119');
    await clock.getByRole('button', { name: 'Start remote' }).click();
    await clock.getByRole('button', { name: 'More about the running clock' }).click();
    await clock.getByRole('button', { name: 'Correct start' }).click();
    const started = clock.getByLabel('Really started');
    const before = await started.inputValue();
    await started.click();
    await clock.getByRole('timer').click();
    expect(await started.inputValue()).toBe(before);
    expect(before).not.toBe('');
  }, 60_000);

  it('notes a tiny act without time', async () => {
    const page = await journey.signIn('Dev');
    const clock = clockOf(page);
    await journey.open(page, '/browse/HD-116');
    await clock.getByRole('button', { name: 'Note a tiny act, no time' }).click();
    await clock.getByRole('button', { name: 'Note it' }).click();
    await clock.getByText('Write in a few words what was done.').waitFor();
    await clock.getByLabel('What was done, as the client will read it').fill('Left a voicemail');
    await clock.getByRole('button', { name: 'Note it' }).click();
    await clock.getByText('Noted on HD-116, without time.').waitFor();
    await clock.getByText('Left a voicemail').waitFor();
  }, 60_000);

  it('keeps a note that is too long, says so, and goes on running', async () => {
    const page = await journey.signIn('Ben');
    const clock = clockOf(page);
    await journey.open(page, '/browse/HD-116');
    await clock.getByRole('button', { name: 'Start remote' }).click();
    const note = clock.getByRole('textbox', { name: 'Client note' });
    await note.fill('x'.repeat(2_001));
    await clock.getByText('Too long by 1 character. Please shorten it; what you typed is kept here.').waitFor();
    expect(await clock.getByRole('button', { name: 'Stop and save' }).isDisabled()).toBe(true);
    await page.reload();
    await clock.getByRole('timer').waitFor();
    expect(await note.inputValue()).toHaveLength(2_001);
  }, 60_000);
});

/** A field's date and time that many minutes earlier. */
const minutesBefore = (wall: string, count: number) => new Date(Date.parse(`${wall}Z`) - count * 60_000).toISOString().slice(0, 16);

const accountOf = (name: string) => Object.values(journey.served.site.world.jira.people).find((person) => person.name === name)?.accountId;

function worklogsOf(key: string, note: string) {
  const { issues, keys } = journey.served.site.world.jira;
  return (issues[keys[key] ?? '']?.worklogs ?? []).filter(({ comment }) => JSON.stringify(comment ?? '').includes(note));
}
