import type { Stretch } from '../../../src/time/rules/stretch';
import { aStart } from '../../support/builders';
import { roundTrips } from '../../support/round-trips';
import { openTestSite, type TestSite } from '../../support/site';

const openDesk = async () => {
  const site = await openTestSite({ seed: 'harbor' });
  return { site, ada: site.signIn('ada'), ben: site.signIn('ben'), grace: site.signIn('grace') };
};
const on = (ticket: string) => ({ ticket });
const note = { note: 'Done', internalNote: '' };

async function workedBy(site: TestSite, name: string, ticket: string, minutes: number): Promise<string> {
  const person = site.signIn(name);
  const { timer } = await person.call('startTimer', aStart(), on(ticket));
  await site.advance({ minutes });
  const { entry } = await person.call('stopTimer', { timer: timer.id, ...note }, on(ticket));
  return entry.id;
}

/** Adds entries of a minute each, evenly over the day, like the one that is there. */
function multiplyEntries(site: TestSite, count: number): void {
  const table = site.site.world.forge.kvs.entities['entry']!;
  const [first] = Object.values(table);
  const row = first!.value as { readonly data: object };
  for (let number = 0; number < count; number += 1) {
    const start = Date.parse('2026-11-20T08:00:00.000Z') + number * 2 * 60_000;
    const [startedAt, stoppedAt] = [start, start + 60_000].map((at) => new Date(at).toISOString());
    const id = `more-${number}`;
    table[id] = { ...first!, value: { ...row, startedAt, data: { ...row.data, id, startedAt, stoppedAt } } };
  }
}

const today = { from: '2026-11-20T08:00:00.000Z', to: '2026-11-21T08:00:00.000Z' } as never as { from: never; to: never };

describe('the team now', () => {
  it('shows who works on what since when, and what they finished', async () => {
    const { site, ada, ben, grace } = await openDesk();
    await workedBy(site, 'ada', 'HD-114', 30);
    const { timer } = await ada.call('startTimer', aStart('onSite'), on('HD-117'));
    const { members } = await grace.call('openTeam', {});
    const { id, key, summary } = await site.ticket('HD-117');
    expect(members).toEqual([
      {
        technician: ada.accountId,
        timer: { id: timer.id, ticket: { id, key, summary }, kind: 'onSite', startedAt: timer.startedAt, interrupts: false },
        finished: [{ kind: 'remote', startedAt: '2026-11-20T15:00:00.000Z', stoppedAt: '2026-11-20T15:30:00.000Z' }],
        lastTicket: null,
      },
    ]);
    await workedBy(site, 'ben', 'HD-114', 5);
    const again = await grace.call('openTeam', {});
    expect(again.members.find(({ technician }) => technician === ben.accountId)).toMatchObject({
      timer: null,
      lastTicket: { key: 'HD-114' },
    });
  });

  it('hides tickets that Jira hides from who looks, and their time still counts', async () => {
    const { site, ada, ben } = await openDesk();
    await ada.call('startTimer', aStart(), on('HD-114'));
    const { issues, keys } = site.site.world.jira;
    issues[keys['HD-114'] ?? '']!.securityHiddenFrom = [ben.accountId];
    const { members } = await ben.call('openTeam', {});
    expect(members).toMatchObject([{ technician: ada.accountId, timer: { ticket: null } }]);
  });

  it('takes back what was undone', async () => {
    const { site, ada, grace } = await openDesk();
    const entry = await workedBy(site, 'ada', 'HD-114', 30);
    await ada.call('undoStop', { entry }, on('HD-114'));
    const { members } = await grace.call('openTeam', {});
    expect(members).toMatchObject([{ timer: { startedAt: '2026-11-20T15:00:00.000Z' }, finished: [] }]);
  });

  it('knows who could work, and that a manager may stop a clock', async () => {
    const { ada, grace } = await openDesk();
    const forGrace = await grace.call('teamPeople', {});
    expect(forGrace.technicians).toContain(ada.accountId);
    expect(forGrace.mayStop).toBe(true);
    expect((await ada.call('teamPeople', {})).mayStop).toBe(false);
  });

  it('is not for customers', async () => {
    const { site } = await openDesk();
    await expect(site.signIn('pat').call('openTeam', {})).rejects.toMatchObject({ code: 'notAllowed' });
  });
});

describe('stopping a forgotten clock', () => {
  const forgotten = async () => {
    const desk = await openDesk();
    const { timer } = await desk.ada.call('startTimer', aStart(), on('HD-114'));
    await desk.site.advance({ hours: 5 });
    return { ...desk, stop: { technician: desk.ada.accountId, timer: timer.id, reason: 'You left at noon' } };
  };

  it('saves the whole time, and the technician sees who did it and why', async () => {
    const { site, ada, grace, stop } = await forgotten();
    expect(await grace.call('stopFor', stop)).toMatchObject({ outcome: 'stopped' });
    const { mine, timer } = await ada.call('openClock', {}, on('HD-114'));
    expect(timer).toBeNull();
    expect(mine).toMatchObject([
      {
        startedAt: '2026-11-20T15:00:00.000Z',
        stoppedAt: '2026-11-20T20:00:00.000Z',
        stoppedFor: { by: grace.accountId, reason: 'You left at noon' },
      },
    ]);
    await site.advance({ seconds: 15 });
    expect(await site.worklogs('HD-114', mine[0]?.id)).toEqual([
      expect.objectContaining({ author: ada.accountId, timeSpentSeconds: 5 * 3_600 }),
    ]);
  });

  it('and the technician stopping it at the same moment make one entry', async () => {
    const { site, ada, grace, stop } = await forgotten();
    const [forHer] = await Promise.all([grace.call('stopFor', stop), ada.call('stopTimer', { timer: stop.timer, ...note }, on('HD-114'))]);
    expect(['stopped', 'stoppedBefore']).toContain(forHer.outcome);
    const { mine } = await ada.call('openClock', {}, on('HD-114'));
    expect(mine).toHaveLength(1);
    await site.advance({ seconds: 15 });
    expect(await site.worklogs('HD-114', mine[0]?.id)).toHaveLength(1);
  });

  it('twice makes one entry', async () => {
    const { ada, grace, stop } = await forgotten();
    await grace.call('stopFor', stop);
    expect(await grace.call('stopFor', stop)).toMatchObject({ outcome: 'stoppedBefore' });
    expect((await ada.call('openClock', {}, on('HD-114'))).mine).toHaveLength(1);
  });

  it('leaves the clock alone that was started instead (practice 92)', async () => {
    const { ada, grace, stop } = await forgotten();
    const { timer } = await ada.call('switchTimer', { ...aStart(), from: stop.timer }, on('HD-117'));
    expect(await grace.call('stopFor', stop)).toMatchObject({ outcome: 'stoppedBefore' });
    expect((await ada.call('openClock', {}, on('HD-117'))).timer).toEqual(timer);
  });

  it('is refused to technicians, and without a reason', async () => {
    const { ben, grace, stop } = await forgotten();
    await expect(ben.call('stopFor', stop)).rejects.toMatchObject({ code: 'notAllowed' });
    await expect(grace.call('stopFor', { ...stop, reason: '  ' })).rejects.toMatchObject({ code: 'badInput' });
  });
});

describe('the report', () => {
  it('is the same before and after the hour in which time is filed', async () => {
    const { site, grace } = await openDesk();
    await workedBy(site, 'ada', 'HD-114', 30);
    await workedBy(site, 'ben', 'HD-117', 20);
    const before = await grace.call('openTeamReport', today);
    expect(before.total).toMatchObject({ worked: 50 * 60_000, entries: 2 });
    expect(before.byClient.length).toBeGreaterThan(0);
    expect(before.byClient.every(({ of }) => of !== '')).toBe(true);
    await site.advance({ hours: 2 });
    expect(Object.keys(site.site.world.forge.kvs.entities['timesheet'] ?? {})).toHaveLength(2);
    expect(await grace.call('openTeamReport', today)).toEqual(before);
  });

  it('counts time over the end of a month in each month its share, filed or not', async () => {
    const { site, ada, grace } = await openDesk();
    await site.advance({ to: '2026-12-01T01:00:00.000Z' });
    const stretch = { startedAt: '2026-11-30T23:30:00.000Z', stoppedAt: '2026-12-01T00:30:00.000Z' } as never as Stretch;
    await ada.call('addEntry', { id: 'over-midnight', ticket: 'HD-114', kind: 'remote', ...stretch, ...note });
    const month = (from: string, to: string) =>
      ({ from: `${from}-01T00:00:00.000Z`, to: `${to}-01T00:00:00.000Z` }) as never as typeof today;
    for (let round = 0; round < 3; round += 1) {
      expect((await grace.call('openTeamReport', month('2026-11', '2026-12'))).total.worked).toBe(30 * 60_000);
      expect((await grace.call('openTeamReport', month('2026-12', '2027-01'))).total.worked).toBe(30 * 60_000);
      expect((await grace.call('openTeamReport', month('2026-11', '2027-01'))).total.worked).toBe(60 * 60_000);
      await site.advance({ hours: 1 });
    }
  });

  it('follows an edit, a move and a removal of what is filed', async () => {
    const { site, ada, grace } = await openDesk();
    const [first, second] = [await workedBy(site, 'ada', 'HD-114', 30), await workedBy(site, 'ada', 'HD-114', 10)];
    await site.advance({ hours: 60 });
    await ada.call('moveEntry', { entry: first, ticket: 'HD-117' }, on('HD-114'));
    await ada.call('deleteEntry', { entry: second }, on('HD-114'));
    const expected = { total: { worked: 30 * 60_000, entries: 1 }, byTicket: [{ ticket: { key: 'HD-117' } }] };
    expect(await grace.call('openTeamReport', today)).toMatchObject(expected);
    await site.advance({ hours: 2 });
    expect(await grace.call('openTeamReport', today)).toMatchObject(expected);
  });

  it('tells what an interruption cost, by person and client (practice 92)', async () => {
    const { site, ada, grace } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart(), on('HD-114'));
    await site.advance({ minutes: 30 });
    const { timer: phone } = await ada.call('interruptTimer', { ...aStart(), from: timer.id }, on('HD-117'));
    await site.advance({ minutes: 12 });
    await ada.call('stopTimer', { timer: phone.id, ...note }, on('HD-117'));
    const { interruptions } = await grace.call('openTeamReport', today);
    expect(interruptions.byPerson).toEqual([{ of: ada.accountId, milliseconds: 12 * 60_000, count: 1 }]);
    expect(interruptions.byTicket).toMatchObject([{ ticket: { key: 'HD-117' }, milliseconds: 12 * 60_000 }]);
    expect(interruptions.byClient).toMatchObject([{ of: phone.ticket.client?.name, milliseconds: 12 * 60_000, count: 1 }]);
  });

  it('tells hours by tier, and which of them were maintenance, in two rounds', async () => {
    const { site, ada, grace } = await openDesk();
    await workedBy(site, 'ada', 'HD-114', 30);
    const made = site.site.world.jira.issues[(await site.ticket('HD-117')).id]!;
    made.properties = { ...made.properties, 'rounds-maintenance': { client: 'client-1', clientName: 'Lakeside Dental' } };
    const { timer } = await ada.call('startTimer', aStart('onSite'), on('HD-117'));
    await site.advance({ minutes: 20 });
    await ada.call('stopTimer', { timer: timer.id, ...note }, on('HD-117'));
    const report = () => grace.call('openTeamReport', today);
    expect((await report()).byTier).toEqual([
      { of: 'remote', worked: 30 * 60_000, onMaintenance: 0 },
      { of: 'onSite', worked: 20 * 60_000, onMaintenance: 20 * 60_000 },
    ]);
    expect((await roundTrips(site, report)).sequential).toBeLessThanOrEqual(2);
  });

  it('reads one client’s month', async () => {
    const { site, grace } = await openDesk();
    await workedBy(site, 'ada', 'HD-114', 30);
    const all = await grace.call('openTeamReport', today);
    const client = all.clients[0]!;
    const report = () => grace.call('openTeamReport', { ...today, client: [...client.ids] });
    expect(await report()).toMatchObject({ total: { worked: 30 * 60_000 }, clients: [client], byClient: [{ of: client.name }] });
    expect(await grace.call('openTeamReport', { ...today, client: ['organization:0'] })).toMatchObject({ total: { worked: 0 } });
    expect(await roundTrips(site, report)).toEqual({ sequential: 2, calls: 5 });
  });

  it('counts what moved to a client’s ticket for that client, from the clock that runs on', async () => {
    const { site, ada, grace } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart(), on('HD-114'));
    const moved = await ada.call('moveTimer', { timer: timer.id, ticket: 'HD-117' }, on('HD-114'));
    expect(moved.timer.ticket.client?.id).not.toBe(timer.ticket.client?.id);
    await site.advance({ minutes: 30 });
    await ada.call('stopTimer', { timer: timer.id, ...note }, on('HD-117'));
    const worked = async (client: string) => (await grace.call('openTeamReport', { ...today, client: [client] })).total.worked;
    expect(await worked(moved.timer.ticket.client?.id ?? '')).toBe(30 * 60_000);
    expect(await worked(timer.ticket.client?.id ?? '')).toBe(0);
  });

  it('tells nothing of a client’s tickets that Jira hides', async () => {
    const { site, ben, grace } = await openDesk();
    await workedBy(site, 'ada', 'HD-114', 30);
    const { clients } = await grace.call('openTeamReport', today);
    const { issues, keys } = site.site.world.jira;
    issues[keys['HD-114'] ?? '']!.securityHiddenFrom = [ben.accountId];
    expect((await ben.call('openTeamReport', { ...today, client: [...clients[0]!.ids] })).total.worked).toBe(0);
    expect((await ben.call('openTeamReport', today)).clients).toEqual([]);
  });

  it('reads every entry of a busy client’s month once, in two rounds', async () => {
    const { site, grace } = await openDesk();
    await workedBy(site, 'ada', 'HD-114', 30);
    const [client] = (await grace.call('openTeamReport', today)).clients;
    multiplyEntries(site, 700);
    const report = () => grace.call('openTeamReport', { ...today, client: [...client!.ids] });
    expect((await report()).total).toMatchObject({ entries: 701, worked: (30 + 700) * 60_000 });
    expect((await roundTrips(site, report)).sequential).toBeLessThanOrEqual(3); // the third asks who may see the tickets
  });
});

describe('next in the queue (practice 93)', () => {
  it('is what Jira shows the person, most urgent and oldest first, nothing that is done, nothing of other projects', async () => {
    const { ada } = await openDesk();
    const { tickets } = await ada.call('openQueue', {});
    const rank = ['Highest', 'High', 'Medium', 'Low', 'Lowest'];
    const order = tickets.map(({ priority, created }) => `${rank.indexOf(priority)} ${created}`);
    expect(order).toEqual([...order].sort());
    expect(tickets.length).toBeGreaterThan(3);
    expect(tickets.every(({ key }) => key.startsWith('HD-'))).toBe(true);
  });
});

describe('quoting (practice 88)', () => {
  it('finds finished tickets like a ticket, with the time they took', async () => {
    const { site, grace } = await openDesk();
    const { summary } = await site.ticket('HD-1');
    const { tickets, type } = await grace.call('quoteTime', { about: 'hd-1' });
    expect(type).not.toBeNull();
    expect(tickets.length).toBeGreaterThan(0);
    expect(tickets.map(({ key }) => key)).not.toContain('HD-1');
    expect((await grace.call('quoteTime', { about: summary })).tickets.length).toBeGreaterThan(tickets.length);
  });

  it('takes quotes and operators in the words for words', async () => {
    const { grace } = await openDesk();
    expect((await grace.call('quoteTime', { about: 'printer" OR key = "HD-1' })).words).toEqual(['printer', 'key', 'hd']);
  });
});
