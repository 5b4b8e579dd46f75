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

    await tab.waitForTimeout(2_500);
    const [worklog] = worklogsOf('HD-114', 'Line restored, modem replaced');
    expect(worklog?.author).toBe(accountOf('ada'));
    expect(worklog?.timeSpentSeconds).toBeGreaterThanOrEqual(3_600);
    expect(worklogsOf('HD-117', 'Reinstalled the practice software')).toHaveLength(1);

    await journey.open(page, '/browse/HD-114?tab=worklog');
    await page.getByText('Line restored, modem replaced').waitFor();
  }, 90_000);

  it('keeps a note that is too long, says so, and goes on running', async () => {
    const page = await journey.signIn('Ben');
    const clock = clockOf(page);
    await journey.open(page, '/browse/HD-116');
    await clock.getByRole('button', { name: 'Start remote' }).click();
    const note = clock.getByRole('textbox', { name: 'Client note' });
    await note.fill('x'.repeat(2_001));
    await clock.getByText('Too long by 1 characters. Please shorten it; what you typed is kept here.').waitFor();
    expect(await clock.getByRole('button', { name: 'Stop and save' }).isDisabled()).toBe(true);
    await page.reload();
    await clock.getByRole('timer').waitFor();
    expect(await note.inputValue()).toHaveLength(2_001);
  }, 60_000);
});

const accountOf = (name: string) => Object.values(journey.served.site.world.jira.people).find((person) => person.name === name)?.accountId;

function worklogsOf(key: string, note: string) {
  const { issues, keys } = journey.served.site.world.jira;
  return (issues[keys[key] ?? '']?.worklogs ?? []).filter(({ comment }) => JSON.stringify(comment ?? '').includes(note));
}
