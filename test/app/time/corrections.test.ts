import { aStart } from '../../support/builders';
import { openTestSite } from '../../support/site';
import { instant } from '../../../src/platform/rules/units';

const on = (ticket: string) => ({ ticket });
const at = (time: string) => instant(`2026-11-20T${time}:00.000Z`);

/** Ada worked 15:00-15:30 on HD-7 and works on HD-8 since 15:40. */
async function afternoon() {
  const site = await openTestSite({ seed: 'harbor' });
  const ada = site.signIn('ada');
  const { timer } = await ada.call('startTimer', aStart(), on('HD-7'));
  await site.advance({ minutes: 30 });
  const { entry } = await ada.call('stopTimer', { timer: timer.id, note: 'Reset MFA', internalNote: '' }, on('HD-7'));
  await site.advance({ minutes: 10 });
  const second = await ada.call('startTimer', aStart(), on('HD-8'));
  await site.advance({ minutes: 10 });
  const clock = () => ada.call('openClock', {}, on('HD-7'));
  return { site, ada, entry, running: second.timer, clock };
}

const factsOf = ({ kind, startedAt, stoppedAt, note, internalNote }: Awaited<ReturnType<typeof afternoon>>['entry']) => ({
  kind,
  startedAt,
  stoppedAt,
  note,
  internalNote,
});

describe('the running clock', () => {
  it('gets the start it really had', async () => {
    const { ada, running } = await afternoon();
    const { timer } = await ada.call('correctStart', { timer: running.id, startedAt: at('15:30') }, on('HD-8'));
    expect(timer.startedAt).toBe(at('15:30'));
  });

  it.each([
    { startedAt: at('15:29'), says: 'That would lie over the entry on HD-7. Change that one first.' },
    { startedAt: at('16:00'), says: 'The start cannot lie in the future.' },
  ])('is not started at $startedAt: $says', async ({ startedAt, says }) => {
    const { ada, running, clock } = await afternoon();
    await expect(ada.call('correctStart', { timer: running.id, startedAt }, on('HD-8'))).rejects.toMatchObject({ sentence: says });
    expect((await clock()).timer).toEqual(running);
  });

  it('moves to the ticket it should have been on, with all of its time', async () => {
    const { ada, running } = await afternoon();
    const { timer } = await ada.call('moveTimer', { timer: running.id, ticket: 'hd-9' }, on('HD-8'));
    expect(timer).toMatchObject({ id: running.id, ticket: { key: 'HD-9' }, startedAt: running.startedAt });
  });

  it('does not move to a ticket that Jira hides', async () => {
    const { ada, running } = await afternoon();
    await expect(ada.call('moveTimer', { timer: running.id, ticket: 'OPS-1' }, on('HD-8'))).rejects.toMatchObject({ code: 'notFound' });
  });

  it('is discarded, and runs again after an undo', async () => {
    const { site, ada, running, clock } = await afternoon();
    const { entry } = await ada.call('discardTimer', { timer: running.id, note: '', internalNote: '' }, on('HD-8'));
    expect((await clock()).timer).toBeNull();
    expect((await clock()).mine).toHaveLength(1);
    await site.advance({ seconds: 8 });
    await ada.call('undoStop', { entry: entry.id }, on('HD-8'));
    expect((await clock()).timer).toMatchObject({ ticket: { key: 'HD-8' }, startedAt: running.startedAt });
  });

  it('runs on as if it had never stopped when the stop is undone, and Jira hears nothing', async () => {
    const { site, ada, running, clock } = await afternoon();
    const { entry } = await ada.call('stopTimer', { timer: running.id, note: 'Done', internalNote: '' }, on('HD-8'));
    await site.advance({ seconds: 9 });
    await ada.call('undoStop', { entry: entry.id }, on('HD-8'));
    await site.advance({ hours: 2 });
    expect((await clock()).timer).toMatchObject({ startedAt: running.startedAt, note: 'Done' });
    expect(await site.worklogs('HD-8', entry.id)).toEqual([]);
  });

  it('is not brought back over another one', async () => {
    const { ada, running } = await afternoon();
    const { entry } = await ada.call('stopTimer', { timer: running.id, note: 'Done', internalNote: '' }, on('HD-8'));
    await ada.call('startTimer', aStart(), on('HD-9'));
    await expect(ada.call('undoStop', { entry: entry.id }, on('HD-8'))).rejects.toMatchObject({ code: 'changedMeanwhile' });
  });
});

describe('a finished entry', () => {
  it('is edited with its history kept, and its worklog follows', async () => {
    const { site, ada, entry } = await afternoon();
    await site.advance({ minutes: 1 });
    const facts = { ...factsOf(entry), stoppedAt: at('15:35'), note: 'Reset MFA for two people' };
    await ada.call('editEntry', { entry: entry.id, facts }, on('HD-7'));
    await site.advance({ minutes: 1 });
    expect(await site.worklogs('HD-7', entry.id)).toMatchObject([{ timeSpentSeconds: 35 * 60 }]);
    const { mine } = await ada.call('openClock', {}, on('HD-7'));
    expect(mine[0]?.history).toMatchObject([{ by: ada.accountId, before: { stoppedAt: at('15:30'), note: 'Reset MFA' } }]);
  });

  it.each([
    { stoppedAt: at('15:45'), says: 'That would lie over the clock that runs on HD-8.' },
    { stoppedAt: at('14:00'), says: 'The entry cannot end before it starts.' },
    { stoppedAt: at('23:00'), says: 'The entry cannot end in the future.' },
  ])('does not end at $stoppedAt: $says', async ({ stoppedAt, says }) => {
    const { ada, entry } = await afternoon();
    const facts = { ...factsOf(entry), stoppedAt: stoppedAt };
    await expect(ada.call('editEntry', { entry: entry.id, facts }, on('HD-7'))).rejects.toMatchObject({ sentence: says });
  });

  it('moves to another ticket, and its one worklog with it', async () => {
    const { site, ada, entry } = await afternoon();
    await site.advance({ minutes: 1 });
    expect(await site.worklogs('HD-7', entry.id)).toHaveLength(1);
    await ada.call('moveEntry', { entry: entry.id, ticket: 'HD-9' }, on('HD-7'));
    await site.advance({ minutes: 1 });
    expect(await site.worklogs('HD-7', entry.id)).toEqual([]);
    expect(await site.worklogs('HD-9', entry.id)).toHaveLength(1);
  });

  it('is split in two, once however often it is asked, one worklog each, together as long as before', async () => {
    const { site, ada, entry } = await afternoon();
    const split = { entry: entry.id, id: 'second', at: at('15:10'), ticket: 'HD-9' };
    await ada.call('splitEntry', split, on('HD-7'));
    await ada.call('splitEntry', split, on('HD-7'));
    await site.advance({ minutes: 1 });
    expect(await site.worklogs('HD-7', entry.id)).toMatchObject([{ timeSpentSeconds: 10 * 60 }]);
    expect(await site.worklogs('HD-9', 'second')).toMatchObject([{ timeSpentSeconds: 20 * 60 }]);
  });

  it('is deleted with its worklog, and brought back with one', async () => {
    const { site, ada, entry, clock } = await afternoon();
    await site.advance({ minutes: 1 });
    await ada.call('deleteEntry', { entry: entry.id }, on('HD-7'));
    await site.advance({ minutes: 1 });
    expect((await clock()).mine).toEqual([]);
    expect(await site.worklogs('HD-7', entry.id)).toEqual([]);
    await ada.call('restoreEntry', { entry: entry.id }, on('HD-7'));
    await site.advance({ minutes: 1 });
    expect(await site.worklogs('HD-7', entry.id)).toHaveLength(1);
  });

  it("is nobody else's to change", async () => {
    const { site, entry } = await afternoon();
    await expect(site.signIn('ben').call('deleteEntry', { entry: entry.id }, on('HD-7'))).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('notes', () => {
  it('for the client are asked for with billable work, and the clock runs on until then (practice 101)', async () => {
    const { ada, running, clock } = await afternoon();
    await expect(ada.call('stopTimer', { timer: running.id, note: ' ', internalNote: 'x' }, on('HD-8'))).rejects.toMatchObject({
      code: 'badInput',
    });
    expect((await clock()).timer?.id).toBe(running.id);
  });

  it('for us only never reach Jira (practice 101)', async () => {
    const { site, ada, running } = await afternoon();
    const { entry } = await ada.call('stopTimer', { timer: running.id, note: 'Fixed', internalNote: 'They kicked the plug' }, on('HD-8'));
    await site.advance({ minutes: 1 });
    expect(JSON.stringify(await site.worklogs('HD-8', entry.id))).not.toContain('kicked');
  });

  it('of tiny acts leave a trail and take no time, and what runs goes on (practice 99)', async () => {
    const { site, ada, running, clock } = await afternoon();
    const note = { ...aStart(), note: 'Voicemail left', internalNote: '' };
    await ada.call('noteWithoutTime', note, on('HD-7'));
    await ada.call('noteWithoutTime', note, on('HD-7'));
    const { mine, timer } = await clock();
    expect(timer?.id).toBe(running.id);
    const notes = mine.filter(({ note: text }) => text === 'Voicemail left');
    expect(notes).toMatchObject([{ startedAt: at('15:50'), stoppedAt: at('15:50'), worklog: { state: 'none' } }]);
    await site.advance({ hours: 1 });
    expect(await site.worklogs('HD-7', notes[0]?.id)).toEqual([]);
  });
});

describe('clicks that waited for the network', () => {
  it('count from when they were made, each once', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    const ada = site.signIn('ada');
    await site.advance({ hours: 1 });
    const start = { ...aStart(), at: at('15:05') };
    const stop = { timer: start.id, note: 'Done in the cellar', internalNote: '', at: at('15:35') };
    for (let replay = 0; replay < 2; replay += 1) {
      await ada.call('startTimer', start, on('HD-7')).catch(() => undefined);
      await ada.call('stopTimer', stop, on('HD-7'));
    }
    const { mine, timer } = await ada.call('openClock', {}, on('HD-7'));
    expect(timer).toBeNull();
    expect(mine).toMatchObject([{ id: start.id, startedAt: at('15:05'), stoppedAt: at('15:35') }]);
  });
});
