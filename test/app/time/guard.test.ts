import { aStart } from '../../support/builders';
import { openTestSite } from '../../support/site';
import type { TimeZone } from '../../../src/platform/rules/units';
import { settingsAtFirst } from '../../../src/time/rules/day/person-settings';

const on = (ticket: string) => ({ ticket });

/** Ada starts at 15:00 UTC, seven in the morning of her Friday, and goes home without stopping. */
async function forgotten() {
  const site = await openTestSite({ seed: 'harbor' });
  const ada = site.signIn('ada');
  const settings = settingsAtFirst('America/Los_Angeles' as TimeZone);
  await ada.call('saveSettings', { settings, version: 0 }, on('HD-7'));
  const { timer } = await ada.call('startTimer', aStart(), on('HD-7'));
  await site.advance({ hours: 2 });
  return { site, ada, timer, clock: () => ada.call('openClock', {}, on('HD-7')) };
}

describe('the overnight guard', () => {
  it('leaves a clock running until the day is over', async () => {
    const { site, clock } = await forgotten();
    await site.advance({ to: '2026-11-21T07:30:00.000Z' });
    expect((await clock()).timer).not.toBeNull();
  });

  it('ends it at the last sign of activity, keeps how long it ran, and tells Jira nothing', async () => {
    const { site, ada, timer, clock } = await forgotten();
    await ada.call('keepNote', { timer: timer.id, note: 'Disk is copying', internalNote: '' }, on('HD-7'));
    await site.advance({ hours: 20 });
    const { timer: running, mine } = await clock();
    expect(running).toBeNull();
    expect(mine).toMatchObject([
      { startedAt: '2026-11-20T15:00:00.000Z', stoppedAt: '2026-11-20T17:00:00.000Z', worklog: { state: 'none' } },
    ]);
    expect(Date.parse(mine[0]?.review?.ranUntil ?? '')).toBeGreaterThanOrEqual(Date.parse('2026-11-21T08:00:00.000Z'));
    expect(await site.worklogs('HD-7', timer.id)).toEqual([]);
  });

  it('counts a comment on the ticket as a sign', async () => {
    const { site, clock } = await forgotten();
    await site.advance({ hours: 1 });
    const body = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Still copying' }] }] };
    expect((await site.jira('ada').post('/rest/api/3/issue/HD-7/comment', { body })).status).toBe(201);
    await site.advance({ hours: 20 });
    expect((await clock()).mine).toMatchObject([{ stoppedAt: '2026-11-20T18:00:00.000Z' }]);
  });

  it('lets the technician confirm it, and only then logs it', async () => {
    const { site, ada, timer, clock } = await forgotten();
    await ada.call('keepNote', { timer: timer.id, note: 'Disk copied', internalNote: '' }, on('HD-7'));
    await site.advance({ hours: 20 });
    const [entry] = (await clock()).mine;
    if (!entry) throw new Error('the guard saves the time');
    const { kind, startedAt, stoppedAt, note, internalNote } = entry;
    await ada.call('editEntry', { entry: entry.id, facts: { kind, startedAt, stoppedAt, note, internalNote } }, on('HD-7'));
    await site.advance({ minutes: 1 });
    expect((await clock()).mine[0]?.review).toBeUndefined();
    expect(await site.worklogs('HD-7', timer.id)).toMatchObject([{ timeSpentSeconds: 2 * 3_600 }]);
  });

  it("knows the technician's zone from Jira where they have set nothing", async () => {
    const site = await openTestSite({ seed: 'harbor' });
    await site.signIn('ada').call('startTimer', aStart(), on('HD-7'));
    await site.advance({ to: '2026-11-21T07:30:00.000Z' });
    expect((await site.signIn('ada').call('openClock', {}, on('HD-7'))).timer).not.toBeNull();
    await site.advance({ hours: 2 });
    expect((await site.signIn('ada').call('openClock', {}, on('HD-7'))).timer).toBeNull();
  });

  it('does so over a weekend as well', async () => {
    const { site, timer, clock } = await forgotten();
    await site.advance({ to: '2026-11-23T17:00:00.000Z' });
    expect((await clock()).timer).toBeNull();
    expect(await site.worklogs('HD-7', timer.id)).toEqual([]);
  });
});
