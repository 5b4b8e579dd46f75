import { instant } from '../../../src/platform/rules/units';
import { aStart } from '../../support/builders';
import { roundTrips } from '../../support/round-trips';
import { openTestSite, type TestSite } from '../../support/site';

const on = (ticket: string) => ({ ticket });
const note = { note: 'Reset the password', internalNote: '' };
const resolve = '31';
const reopen = '51';

const openDesk = async () => {
  const site = await openTestSite({ seed: 'harbor' });
  site.site.world.jira.validators.push({ projectId: '10000', transitionId: resolve, module: 'time-noted' });
  return { site, ada: site.signIn('ada') };
};

const move = (site: TestSite, key: string, transition: string, as = 'ada') =>
  site.jira(as).post(`/rest/api/3/issue/${key}/transitions`, { transition: { id: transition } });

/** What Jira says against resolving a ticket; undefined where it was resolved. */
async function objection(site: TestSite, key: string, as = 'ada'): Promise<string | undefined> {
  const { status, body } = await move(site, key, resolve, as);
  return status === 204 ? undefined : (body as { errorMessages: string[] }).errorMessages.join();
}

const notNoted = (key: string) =>
  `No time is noted on ${key} in this session. Stop the clock on it, or note without time what you did, and try again: both are in Clock, beside the ticket.`;

describe('a ticket is not done without time noted in this session (practice 90)', () => {
  it('is refused with what to do while the clock runs, and done when it has stopped', async () => {
    const { site, ada } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart(), on('HD-114'));
    await site.advance({ minutes: 10 });
    expect(await objection(site, 'HD-114')).toBe(notNoted('HD-114'));
    await ada.call('stopTimer', { timer: timer.id, ...note }, on('HD-114'));
    expect(await objection(site, 'HD-114')).toBeUndefined();
  });

  it('is done after a note without time (practice 99), and after an entry that was added by hand', async () => {
    const { site, ada } = await openDesk();
    await ada.call('noteWithoutTime', { ...aStart(), ...note }, on('HD-114'));
    expect(await objection(site, 'HD-114')).toBeUndefined();
    const [startedAt, stoppedAt] = [instant('2026-11-20T14:00:00.000Z'), instant('2026-11-20T14:30:00.000Z')];
    await ada.call('addEntry', { id: crypto.randomUUID(), ticket: 'HD-120', kind: 'remote', startedAt, stoppedAt, ...note });
    expect(await objection(site, 'HD-120')).toBeUndefined();
  });

  it('is done a moment after a switch or an interruption left it with its time', async () => {
    const { site, ada } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart(), on('HD-114'));
    await site.advance({ minutes: 5 });
    const second = await ada.call('switchTimer', { ...aStart(), from: timer.id }, on('HD-120'));
    await site.advance({ minutes: 5 });
    await ada.call('interruptTimer', { ...aStart(), from: second.timer.id }, on('HD-118'));
    await site.advance({ seconds: 1 });
    expect([await objection(site, 'HD-114'), await objection(site, 'HD-120')]).toEqual([undefined, undefined]);
    expect(await objection(site, 'HD-118')).toBe(notNoted('HD-118'));
  });

  it.each([
    { before: 'a break', act: () => ({ kind: 'break' as const, wait: {} }) },
    { before: 'an entry of a session that ended twelve hours ago', act: () => ({ kind: 'remote' as const, wait: { hours: 12 } }) },
  ])('is refused after $before', async ({ act }) => {
    const { site, ada } = await openDesk();
    const { kind, wait } = act();
    const { timer } = await ada.call('startTimer', aStart(kind), on('HD-114'));
    await site.advance({ minutes: 10 });
    await ada.call('stopTimer', { timer: timer.id, ...note }, on('HD-114'));
    await site.advance(wait);
    await site.advance({ seconds: 20 });
    expect(await objection(site, 'HD-114')).toBe(notNoted('HD-114'));
  });

  it('begins a new session when a ticket is reopened; one that is done may be closed for good without more', async () => {
    const { site, ada } = await openDesk();
    site.site.world.jira.validators.push({ projectId: '10000', transitionId: '41', module: 'time-noted' });
    await ada.call('noteWithoutTime', { ...aStart(), ...note }, on('HD-114'));
    await site.advance({ seconds: 30 });
    expect(await objection(site, 'HD-114')).toBeUndefined();
    await site.advance({ hours: 13 });
    expect(await move(site, 'HD-114', '41')).toMatchObject({ status: 204 });
    expect(await move(site, 'HD-114', reopen)).toMatchObject({ status: 204 });
    expect(await objection(site, 'HD-114')).toBe(notNoted('HD-114'));
    await site.advance({ seconds: 1 });
    await ada.call('noteWithoutTime', { ...aStart(), ...note }, on('HD-114'));
    expect(await objection(site, 'HD-114')).toBeUndefined();
  });
});

describe('time that is gone takes its mark with it (practice 90)', () => {
  it.each(['undoStop', 'deleteEntry', 'moveEntry'] as const)('%s', async (how) => {
    const { site, ada } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart(), on('HD-114'));
    await site.advance({ minutes: 10 });
    const { entry } = await ada.call('stopTimer', { timer: timer.id, ...note }, on('HD-114'));
    if (how === 'undoStop') await ada.call(how, { entry: entry.id }, on('HD-114'));
    if (how === 'deleteEntry') await ada.call(how, { entry: entry.id }, on('HD-114'));
    if (how === 'moveEntry') await ada.call(how, { entry: entry.id, ticket: 'HD-120' }, on('HD-114'));
    await site.advance({ seconds: 1 });
    expect(await objection(site, 'HD-114')).toBe(notNoted('HD-114'));
    expect(await objection(site, 'HD-120')).toBe(how === 'moveEntry' ? undefined : notNoted('HD-120'));
    if (how === 'deleteEntry') await ada.call('restoreEntry', { entry: entry.id }, on('HD-114'));
    await site.advance({ minutes: 5 });
    expect(await objection(site, 'HD-114')).toBe(how === 'deleteEntry' ? undefined : notNoted('HD-114'));
  });

  it('a clock that was thrown away leaves none, nor does one that the overnight guard ended before its technician said so', async () => {
    const { site, ada } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart(), on('HD-114'));
    await ada.call('discardTimer', { timer: timer.id, ...note }, on('HD-114'));
    await ada.call('startTimer', aStart(), on('HD-120'));
    await site.advance({ hours: 18 });
    expect([await objection(site, 'HD-114'), await objection(site, 'HD-120')]).toEqual([notNoted('HD-114'), notNoted('HD-120')]);
    const [guarded] = (await ada.call('openClock', {}, on('HD-120'))).mine.filter(({ review }) => review);
    if (!guarded) throw new Error('The guard ended nothing.');
    const { kind, startedAt, stoppedAt } = guarded;
    await ada.call('editEntry', { entry: guarded.id, facts: { kind, startedAt, stoppedAt, ...note } }, on('HD-120'));
    await site.advance({ seconds: 1 });
    expect(await objection(site, 'HD-120')).toBeUndefined();
  });

  it('leaves the mark of a colleague’s entry', async () => {
    const { site, ada } = await openDesk();
    const { entry } = await ada.call('noteWithoutTime', { ...aStart(), ...note }, on('HD-114'));
    await site.signIn('ben').call('noteWithoutTime', { ...aStart(), ...note }, on('HD-114'));
    await ada.call('deleteEntry', { entry: entry.id }, on('HD-114'));
    await site.advance({ minutes: 1 });
    expect(await objection(site, 'HD-114')).toBeUndefined();
  });
});

describe('complaint: the prompt for time does not appear for macros, API closes and closes without a reply', () => {
  it('names each ticket of a bulk change that lacks its time, and does the others', async () => {
    const { site, ada } = await openDesk();
    await ada.call('noteWithoutTime', { ...aStart(), ...note }, on('HD-120'));
    const input = { selectedIssueIdsOrKeys: ['HD-114', 'HD-120', 'HD-118'], transitionId: resolve };
    const { body } = await site.jira('ada').post('/rest/api/3/bulk/issues/transition', { bulkTransitionInputs: [input] });
    await site.advance({ seconds: 1 });
    const { keys } = site.site.world.jira;
    expect((await site.jira('ada').get(`/rest/api/3/bulk/queue/${(body as { taskId: string }).taskId}`)).body).toMatchObject({
      processedAccessibleIssues: [Number(keys['HD-120'])],
      failedAccessibleIssues: { [keys['HD-114'] ?? '']: [notNoted('HD-114')], [keys['HD-118'] ?? '']: [notNoted('HD-118')] },
    });
  });

  it('holds for a manager, and for a request that brings its own comment', async () => {
    const { site } = await openDesk();
    expect(await objection(site, 'HD-114', 'grace')).toBe(notNoted('HD-114'));
    const body = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Closed by a macro.' }] }] };
    const request = { transition: { id: resolve }, update: { comment: [{ add: { body } }] } };
    expect((await site.jira('ada').post('/rest/api/3/issue/HD-114/transitions', request)).status).toBe(400);
  });
});

describe('the mark for the workflow', () => {
  it('costs a stop no round, and a stop never fails for it; it is made good within seconds', async () => {
    const { site, ada } = await openDesk();
    const first = await ada.call('startTimer', aStart(), on('HD-114'));
    const stopFirst = () => ada.call('stopTimer', { timer: first.timer.id, ...note }, on('HD-114'));
    expect(await roundTrips(site, stopFirst)).toEqual({ sequential: 2, calls: 4 });
    const second = await ada.call('startTimer', aStart(), on('HD-120'));
    site.arm({ kind: 'status', status: 500, match: { path: '/properties/rounds-time' } });
    expect(await ada.call('stopTimer', { timer: second.timer.id, ...note }, on('HD-120'))).toMatchObject({ outcome: 'stopped' });
    expect(await objection(site, 'HD-120')).toBe(notNoted('HD-120'));
    await site.advance({ seconds: 15 });
    expect(await objection(site, 'HD-120')).toBeUndefined();
  });

  it('is found by JQL', async () => {
    const { site, ada } = await openDesk();
    await ada.call('noteWithoutTime', { ...aStart(), ...note }, on('HD-114'));
    await site.advance({ seconds: 10 });
    const { body } = await site.jira('ada').post('/rest/api/3/search/jql', { jql: 'timeNoted > "-1h"', fields: ['summary'] });
    expect(body).toMatchObject({ issues: [{ key: 'HD-114' }] });
  });
});

const done = 'HD-117';

/** A firm that lets done tickets take no new time. */
async function openStrictFirm() {
  const { site, ada } = await openDesk();
  await site.signIn('grace').call('setGates', { version: 0, gates: { noTimeOnDone: true } });
  return { site, ada };
}

const refusal = { code: 'ticketDone', sentence: `${done} is done, and takes new time only once it is reopened.` };

describe('a ticket that is done takes no new time without reopening (practice 98), where the firm wants it so', () => {
  const stretch = { startedAt: instant('2026-11-20T14:00:00.000Z'), stoppedAt: instant('2026-11-20T14:30:00.000Z') };
  const entryOn = (ticket: string, kind: 'remote' | 'break' = 'remote') => ({ id: crypto.randomUUID(), ticket, kind, ...stretch, ...note });

  it('refuses to start, switch and interrupt there, to note without time and to enter time by hand', async () => {
    const { ada } = await openStrictFirm();
    await expect(ada.call('startTimer', aStart(), on(done))).rejects.toMatchObject(refusal);
    await expect(ada.call('noteWithoutTime', { ...aStart(), ...note }, on(done))).rejects.toMatchObject(refusal);
    await expect(ada.call('addEntry', entryOn(done))).rejects.toMatchObject(refusal);
    const { timer } = await ada.call('startTimer', aStart(), on('HD-114'));
    await expect(ada.call('switchTimer', { ...aStart(), from: timer.id }, on(done))).rejects.toMatchObject(refusal);
    await expect(ada.call('interruptTimer', { ...aStart(), from: timer.id }, on(done))).rejects.toMatchObject(refusal);
    expect((await ada.call('openClock', {}, on('HD-114'))).timer).toMatchObject({ id: timer.id });
  });

  it('refuses to move or split time there, and to go back to it', async () => {
    const { site, ada } = await openStrictFirm();
    const { entry } = await ada.call('addEntry', entryOn('HD-114'));
    await expect(ada.call('moveEntry', { entry: entry.id, ticket: done })).rejects.toMatchObject(refusal);
    const half = { entry: entry.id, id: 'half', at: instant('2026-11-20T14:10:00.000Z'), ticket: done };
    await expect(ada.call('splitEntry', half)).rejects.toMatchObject(refusal);
    const { timer } = await ada.call('startTimer', aStart(), on('HD-114'));
    await expect(ada.call('moveTimer', { timer: timer.id, ticket: done })).rejects.toMatchObject(refusal);
    const { timer: second } = await ada.call('interruptTimer', { ...aStart(), from: timer.id }, on('HD-118'));
    await ada.call('noteWithoutTime', { ...aStart(), ...note }, on('HD-114'));
    await move(site, 'HD-114', resolve);
    await expect(ada.call('goBack', { id: 'back', ticket: timer.ticket.id, from: second.id })).rejects.toMatchObject({
      code: 'ticketDone',
    });
  });

  it('lets a ticket take time again once it is reopened', async () => {
    const { site, ada } = await openStrictFirm();
    const start = aStart();
    await expect(ada.call('startTimer', start, on(done))).rejects.toMatchObject(refusal);
    expect(await move(site, done, reopen)).toMatchObject({ status: 204 });
    expect(await ada.call('startTimer', start, on(done))).toMatchObject({ outcome: 'started', timer: { ticket: { key: done } } });
  });

  it('keeps what was worked before: the clock stops, its worklog is written, entries are corrected, and what was asked twice is answered', async () => {
    const { site, ada } = await openStrictFirm();
    const start = aStart();
    const { timer } = await ada.call('startTimer', start, on('HD-114'));
    await site.advance({ minutes: 20 });
    await ada.call('noteWithoutTime', { ...aStart(), ...note }, on('HD-114'));
    expect(await move(site, 'HD-114', resolve)).toMatchObject({ status: 204 });
    expect(await ada.call('startTimer', start, on('HD-114'))).toMatchObject({ outcome: 'started' });
    await ada.call('stopTimer', { timer: timer.id, ...note }, on('HD-114'));
    await site.advance({ seconds: 15 });
    expect(await site.worklogs('HD-114', timer.id)).toHaveLength(1);
    const facts = { kind: 'remote', startedAt: timer.startedAt, stoppedAt: instant('2026-11-20T15:10:00.000Z'), ...note } as const;
    expect(await ada.call('editEntry', { entry: timer.id, facts })).toMatchObject({ outcome: 'changed' });
    await site.advance({ seconds: 15 });
    expect(await site.worklogs('HD-114', timer.id)).toMatchObject([{ timeSpentSeconds: 600 }]);
  });

  it('lets a break lie beside it, which is no time of the ticket', async () => {
    const { ada } = await openStrictFirm();
    expect(await ada.call('addEntry', entryOn(done, 'break'))).toMatchObject({ outcome: 'added' });
  });

  it('is off until a manager sets it, and costs a start no call', async () => {
    const { site, ada } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart(), on(done));
    await ada.call('stopTimer', { timer: timer.id, ...note }, on(done));
    await site.signIn('grace').call('setGates', { version: 0, gates: { noTimeOnDone: true } });
    expect(await roundTrips(site, () => ada.call('startTimer', aStart(), on('HD-114')))).toEqual({ sequential: 2, calls: 4 });
  });
});

describe('no entry without a ticket (practice 93)', () => {
  const stretch = { startedAt: instant('2026-11-20T14:00:00.000Z'), stoppedAt: instant('2026-11-20T14:30:00.000Z') };
  const entry = { id: 'entry', kind: 'remote' as const, ...stretch, ...note };

  it.each([
    { ticket: undefined, because: 'none is named', refused: { code: 'badInput', sentence: 'Say which ticket the work was for.' } },
    { ticket: '', because: 'nothing is written', refused: { code: 'badInput', sentence: 'Write the ticket’s key, such as HD-12.' } },
    { ticket: 'HD-99999', because: 'there is no such ticket', refused: { code: 'notFound' } },
  ])('entry refused where $because', async ({ ticket, refused }) => {
    const { ada } = await openDesk();
    await expect(ada.call('addEntry', { ...entry, ticket } as never)).rejects.toMatchObject(refused);
    expect((await ada.call('openClock', {}, on('HD-114'))).mine).toEqual([]);
  });

  it('no clock starts outside of a ticket, for work or a break', async () => {
    const { ada } = await openDesk();
    for (const kind of ['remote', 'break'] as const)
      await expect(ada.call('startTimer', aStart(kind))).rejects.toMatchObject({ code: 'badInput', sentence: 'Open this from a ticket.' });
  });
});

describe('the gates of the firm', () => {
  it('are set by a manager, who sees where the workflow asks for time; who set them when stays', async () => {
    const { site } = await openDesk();
    const grace = site.signIn('grace');
    const opened = await grace.call('openGates', {});
    expect(opened).toMatchObject({ gates: { noTimeOnDone: false }, version: 0, sets: [] });
    expect(opened.timeNoted).toEqual([{ workflow: 'HD workflow', transition: 'Resolve' }]);
    const set = await grace.call('setGates', { version: 0, gates: { noTimeOnDone: true } });
    await site.advance({ minutes: 1 });
    await grace.call('setGates', { version: set.version, gates: { noTimeOnDone: false } });
    expect((await grace.call('openGates', {})).sets).toEqual([
      { noTimeOnDone: false, at: '2026-11-20T15:01:00.000Z', by: grace.accountId },
      { noTimeOnDone: true, at: '2026-11-20T15:00:00.000Z', by: grace.accountId },
    ]);
    await expect(grace.call('setGates', { version: 1, gates: { noTimeOnDone: true } })).rejects.toMatchObject({ code: 'changedMeanwhile' });
  });

  it('are opened in one round', async () => {
    const { site } = await openDesk();
    expect(await roundTrips(site, () => site.signIn('grace').call('openGates', {}))).toEqual({ sequential: 1, calls: 5 });
  });

  it('are no technician’s to see or set; where Jira does not tell of its workflows they open without', async () => {
    const { site, ada } = await openDesk();
    await expect(ada.call('openGates', {})).rejects.toMatchObject({ code: 'notAllowed' });
    await expect(ada.call('setGates', { version: 0, gates: { noTimeOnDone: true } })).rejects.toMatchObject({ code: 'notAllowed' });
    site.arm({ kind: 'status', status: 403, match: { path: '/workflow/rule/config' } });
    expect((await site.signIn('grace').call('openGates', {})).timeNoted).toBeNull();
  });
});
