import { aStart } from '../support/builders';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const ticket = 'HD-7';
const other = 'HD-8';

async function running(): Promise<TestSite> {
  const site = await openTestSite({ seed: 'harbor' });
  await site.signIn('ada').call('startTimer', aStart(), { ticket });
  await site.advance({ minutes: 25 });
  return site;
}

const timerOf = async (site: TestSite) => (await site.signIn('ada').call('openClock', {}, { ticket })).timer;

/** What a person does who saw an error: look, and press stop again. */
async function stop(site: TestSite): Promise<void> {
  const timer = await timerOf(site);
  if (timer) await site.signIn('ada').call('stopTimer', { timer: timer.id, note: 'Replaced the disk', internalNote: '' }, { ticket });
}

async function loggedOnce(site: TestSite): Promise<void> {
  const seeded = (await site.worklogs(ticket)).filter(({ properties }) => !('rounds-entry' in properties));
  await site.advance({ hours: 2 });
  const { mine, timer } = await site.signIn('ada').call('openClock', {}, { ticket });
  expect(timer).toBeNull();
  expect(mine).toHaveLength(1);
  const [entry] = mine;
  expect(entry).toMatchObject({
    startedAt: '2026-11-20T15:00:00.000Z',
    stoppedAt: '2026-11-20T15:25:00.000Z',
    worklog: { state: 'written' },
  });
  expect(site.site.world.jira.issues[site.site.world.jira.keys[ticket] ?? '']?.properties['rounds-time']).toEqual({
    noted: entry?.savedAt,
  });
  expect(await site.worklogs(ticket)).toEqual([
    ...seeded,
    expect.objectContaining({ author: site.signIn('ada').accountId, started: entry?.startedAt, timeSpentSeconds: 25 * 60 }),
  ]);
}

describe('stopping the clock, with a failure at any of its calls and of those that write the worklog', () => {
  it('ends with one entry and one worklog over the actual interval', async () => {
    const failures = await sweep({
      open: running,
      act: async (site) => {
        await stop(site);
        await site.advance({ seconds: 15 });
      },
      holds: async (site) => {
        await stop(site);
        await loggedOnce(site);
      },
    });
    expect(failures).toBeGreaterThan(15);
  });
});

describe('switching, with a failure at any of its calls', () => {
  it('loses no second and counts none twice', async () => {
    const failures = await sweep({
      open: running,
      act: async (site) => {
        const timer = await timerOf(site);
        await site.signIn('ada').call('switchTimer', { ...aStart(), from: timer?.id ?? '' }, { ticket: other });
        await site.advance({ seconds: 15 });
      },
      holds: async (site) => {
        const timer = await timerOf(site);
        if (timer?.ticket.key === ticket) await site.signIn('ada').call('switchTimer', { ...aStart(), from: timer.id }, { ticket: other });
        await site.advance({ hours: 2 });
        const { mine, timer: second } = await site.signIn('ada').call('openClock', {}, { ticket });
        expect(mine).toHaveLength(1);
        expect(second).toMatchObject({ ticket: { key: other }, startedAt: mine[0]?.stoppedAt });
        expect(await site.worklogs(ticket, mine[0]?.id)).toHaveLength(1);
      },
    });
    expect(failures).toBeGreaterThan(15);
  });
});

describe('the worklog when', () => {
  it.each([
    { fault: { kind: 'status', status: 429, retryAfter: 20 } as const, says: 'Jira asked to wait 20 s.' },
    { fault: { kind: 'status', status: 500 } as const, says: 'Jira did not answer.' },
    { fault: { kind: 'loseAnswer' } as const, says: 'Jira did not answer.' },
  ])('the call fails ($fault): the entry says so, and it is written once', async ({ fault, says }) => {
    const site = await running();
    site.arm({ ...fault, match: { method: 'POST', path: '/worklog' } });
    await stop(site);
    await site.advance({ seconds: 15 });
    const { mine } = await site.signIn('ada').call('openClock', {}, { ticket });
    expect(mine[0]?.worklog).toMatchObject({ state: 'waiting', why: says });
    await loggedOnce(site);
  });

  it.each(['eventTwice', 'eventLost'] as const)('its event goes astray (%s): it is written once', async (kind) => {
    const site = await running();
    site.arm({ kind });
    await stop(site);
    await loggedOnce(site);
  });
});
