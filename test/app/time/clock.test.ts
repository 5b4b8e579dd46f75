import { openTestSite } from '../../support/site';
import { aStart } from '../../support/builders';

const openDesk = async () => {
  const site = await openTestSite({ seed: 'harbor' });
  return { site, ada: site.signIn('ada'), ben: site.signIn('ben') };
};

const on = (ticket: string) => ({ ticket });

describe('starting the clock', () => {
  it('runs from the same instant after a reload and in another tab', async () => {
    const { site, ada } = await openDesk();
    const start = await ada.call('startTimer', aStart('remote'), on('HD-7'));
    await site.advance({ minutes: 42 });
    const reloaded = await ada.call('openClock', {}, on('HD-7'));
    expect(reloaded.timer).toEqual(start.timer);
    expect(reloaded.timer?.startedAt).toBe('2026-11-20T15:00:00.000Z');
  });

  it('tells the second tab which timer runs', async () => {
    const { ada } = await openDesk();
    const starts = await Promise.all([
      ada.call('startTimer', aStart('remote'), on('HD-7')),
      ada.call('startTimer', aStart('remote'), on('HD-8')),
    ]);
    expect(starts.map(({ outcome }) => outcome).sort()).toEqual(['alreadyRunning', 'started']);
    expect(starts[0].timer.id).toBe(starts[1].timer.id);
  });

  it('lets two technicians work on one ticket', async () => {
    const { ada, ben } = await openDesk();
    const starts = [await ada.call('startTimer', aStart('remote'), on('HD-7')), await ben.call('startTimer', aStart('onSite'), on('HD-7'))];
    expect(starts.map(({ outcome }) => outcome)).toEqual(['started', 'started']);
  });

  it('is refused to somebody who may not work on the ticket', async () => {
    const { site } = await openDesk();
    const hugo = site.signIn('hugo');
    await expect(hugo.call('startTimer', aStart('remote'), on('HD-7'))).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('is refused where the kind is missing (practice 96)', async () => {
    const { ada } = await openDesk();
    await expect(ada.call('startTimer', { id: 'x' } as unknown as ReturnType<typeof aStart>, on('HD-7'))).rejects.toMatchObject({
      code: 'badInput',
      sentence: 'Say whether the work is remote, on site, travel or a break.',
    });
  });

  it('is refused in one sentence on a ticket that Jira hides from them', async () => {
    const { ada } = await openDesk();
    await expect(ada.call('startTimer', aStart('remote'), on('OPS-1'))).rejects.toMatchObject({
      code: 'notFound',
      sentence: expect.stringContaining('you may no longer see it.') as string,
    });
  });

  it('is refused in one sentence on a ticket that was deleted', async () => {
    const { site, ada } = await openDesk();
    const opened = on('HD-7');
    await ada.call('openClock', {}, opened);
    await site.jira('grace').delete('/rest/api/3/issue/HD-7');
    await expect(ada.call('startTimer', aStart('remote'), opened)).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('switching', () => {
  it('stops and saves the first to the second (practice 92)', async () => {
    const { site, ada } = await openDesk();
    const first = await ada.call('startTimer', aStart('remote'), on('HD-7'));
    await site.advance({ minutes: 20 });
    const second = await ada.call('switchTimer', { ...aStart(), from: first.timer.id }, on('HD-8'));
    expect(second).toMatchObject({
      outcome: 'switched',
      timer: { ticket: { key: 'HD-8' }, startedAt: '2026-11-20T15:20:00.000Z' },
      entry: { ticket: { key: 'HD-7' }, startedAt: '2026-11-20T15:00:00.000Z', stoppedAt: '2026-11-20T15:20:00.000Z' },
    });
  });

  it('lets one of two switches win and tells the other what runs', async () => {
    const { site, ada } = await openDesk();
    const first = await ada.call('startTimer', aStart('remote'), on('HD-7'));
    await site.advance({ minutes: 5 });
    const from = first.timer.id;
    const switches = await Promise.all([
      ada.call('switchTimer', { ...aStart(), from }, on('HD-8')),
      ada.call('switchTimer', { ...aStart(), from }, on('HD-9')),
    ]);
    expect(switches.map(({ outcome }) => outcome).sort()).toEqual(['alreadyRunning', 'switched']);
    expect(switches[0].timer.id).toBe(switches[1].timer.id);
    const { mine } = await ada.call('openClock', {}, on('HD-8'));
    expect(mine).toHaveLength(1);
  });

  it('keeps the note that was typed for the first', async () => {
    const { site, ada } = await openDesk();
    const first = await ada.call('startTimer', aStart('remote'), on('HD-7'));
    await ada.call('keepNote', { timer: first.timer.id, note: 'Replaced the disk', internalNote: '' }, on('HD-7'));
    await site.advance({ minutes: 5 });
    const second = await ada.call('switchTimer', { ...aStart(), from: first.timer.id }, on('HD-8'));
    expect(second).toMatchObject({ entry: { note: 'Replaced the disk' }, timer: { note: '' } });
  });
});

describe('stopping', () => {
  it('puts a worklog on the ticket, by the technician, over the actual interval', async () => {
    const { site, ada } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart('remote'), on('HD-7'));
    await site.advance({ minutes: 42 });
    const { entry } = await ada.call('stopTimer', { timer: timer.id, note: 'Reset MFA for front desk', internalNote: '' }, on('HD-7'));
    expect(entry.worklog).toEqual({ state: 'waiting' });
    await site.advance({ seconds: 15 });
    expect(await site.worklogs('HD-7', entry.id)).toEqual([
      expect.objectContaining({ author: ada.accountId, started: '2026-11-20T15:00:00.000Z', timeSpentSeconds: 42 * 60 }),
    ]);
    const { mine, onTicket, timer: running } = await ada.call('openClock', {}, on('HD-7'));
    expect(running).toBeNull();
    expect(mine).toMatchObject([{ id: entry.id, note: 'Reset MFA for front desk', worklog: { state: 'written' } }]);
    expect(onTicket).toEqual(mine);
  });

  it('twice makes one entry and one worklog', async () => {
    const { site, ada } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart('remote'), on('HD-7'));
    await site.advance({ minutes: 3 });
    const stop = { timer: timer.id, note: 'Done', internalNote: '' };
    const [one, other] = await Promise.all([ada.call('stopTimer', stop, on('HD-7')), ada.call('stopTimer', stop, on('HD-7'))]);
    expect(one.entry).toEqual(other.entry);
    await site.advance({ seconds: 15 });
    expect(await site.worklogs('HD-7', one.entry.id)).toHaveLength(1);
  });

  it('refuses a note over its length and goes on running', async () => {
    const { ada } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart('remote'), on('HD-7'));
    await expect(ada.call('stopTimer', { timer: timer.id, note: 'x'.repeat(2_001), internalNote: '' }, on('HD-7'))).rejects.toMatchObject({
      code: 'badInput',
    });
    expect((await ada.call('openClock', {}, on('HD-7'))).timer).toEqual(timer);
  });

  it("refuses another person's clock", async () => {
    const { ada, ben } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart('remote'), on('HD-7'));
    await expect(ben.call('stopTimer', { timer: timer.id, note: '', internalNote: '' }, on('HD-7'))).rejects.toMatchObject({
      code: 'notRunning',
    });
  });

  it('of a break is saved without a worklog (practice 97)', async () => {
    const { site, ada } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart('break'), on('HD-7'));
    await site.advance({ minutes: 30 });
    const { entry } = await ada.call('stopTimer', { timer: timer.id, note: '', internalNote: '' }, on('HD-7'));
    await site.advance({ seconds: 15 });
    expect(entry.worklog).toEqual({ state: 'none' });
    expect(await site.worklogs('HD-7', entry.id)).toEqual([]);
  });

  it('saves the time although the ticket was deleted, and says why there is no worklog', async () => {
    const { site, ada } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart('remote'), on('HD-7'));
    await site.advance({ minutes: 10 });
    await site.jira('grace').delete('/rest/api/3/issue/HD-7');
    const { entry } = await ada.call('stopTimer', { timer: timer.id, note: 'Done', internalNote: '' }, on('HD-8'));
    await site.advance({ seconds: 15 });
    const { mine } = await ada.call('openClock', {}, on('HD-8'));
    expect(mine).toEqual([
      expect.objectContaining({
        id: entry.id,
        worklog: { state: 'refused', why: 'The ticket was deleted, or its technician may no longer see it.' },
      }),
    ]);
  });
});
