import { dateOnly, instant, type DateOnly, type Instant, type TimeZone } from '../../../src/platform/rules/units';
import { dayLines } from '../../../src/time/rules/day/day-lines';
import { paidTime, sumsIn } from '../../../src/time/rules/day/day-sums';
import { settingsAtFirst } from '../../../src/time/rules/day/person-settings';
import { aStart } from '../../support/builders';
import { openTestSite, type TestSite } from '../../support/site';

const zone = 'America/Los_Angeles' as TimeZone;
const notes = { note: 'Replaced the disk', internalNote: '' };
const on = (ticket: string) => ({ ticket });
const at = (utc: string): Instant => instant(`${utc}:00.000Z`);

/** Friday, seven in the morning in Los Angeles. */
async function openDesk() {
  const site = await openTestSite({ seed: 'harbor' });
  const ada = site.signIn('ada');
  return { site, ada, clock: () => ada.call('openClock', {}, on('HD-7')), day: (date: DateOnly) => ada.call('openDay', { date, zone }) };
}

const hours = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;
const logged = async (site: TestSite, entry: string) =>
  (await site.worklogs('HD-7', entry)).map(({ timeSpentSeconds }) => timeSpentSeconds);

describe('complaint: the timer runs overnight', () => {
  it('a clock that was left in the evening shows two hours for review in the morning, not 24, and nobody is billed', async () => {
    const { site, ada, clock } = await openDesk();
    await ada.call('saveSettings', { settings: settingsAtFirst(zone), version: 0 }, on('HD-7'));
    const { timer } = await ada.call('startTimer', aStart(), on('HD-7'));
    await site.advance({ hours: 2 });
    await ada.call('keepNote', { timer: timer.id, ...notes }, on('HD-7'));
    await site.advance({ hours: 22 });
    const { timer: running, mine } = await clock();
    expect(running).toBeNull();
    expect(mine.map(({ startedAt, stoppedAt }) => hours(startedAt, stoppedAt))).toEqual([2]);
    expect(hours(mine[0]!.startedAt, mine[0]!.review!.ranUntil)).toBeGreaterThanOrEqual(17);
    expect(await logged(site, timer.id)).toEqual([]);
  });
});

describe('complaint: switching timers loses the first', () => {
  it('the first is saved with its note and its worklog, and ends where the second begins', async () => {
    const { site, ada, clock } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart(), on('HD-7'));
    await ada.call('keepNote', { timer: timer.id, ...notes }, on('HD-7'));
    await site.advance({ minutes: 25 });
    await ada.call('switchTimer', { ...aStart(), from: timer.id }, on('HD-8'));
    await site.advance({ minutes: 1 });
    const { timer: second, mine } = await clock();
    expect(mine).toMatchObject([{ id: timer.id, note: notes.note, stoppedAt: second?.startedAt }]);
    expect(await logged(site, timer.id)).toEqual([25 * 60]);
  });
});

describe('complaint: it cannot be stopped without network, and ends when it is sent', () => {
  it('a stop counts from the click, however long the computer slept before it was sent', async () => {
    const { site, ada, clock } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart(), on('HD-7'));
    await site.advance({ minutes: 25 });
    const click = instant(site.now);
    await site.advance({ hours: 6 });
    await ada.call('stopTimer', { timer: timer.id, at: click, ...notes }, on('HD-7'));
    expect((await clock()).mine).toMatchObject([{ stoppedAt: click }]);
    await site.advance({ minutes: 1 });
    expect(await logged(site, timer.id)).toEqual([25 * 60]);
  });
});

describe('complaint: a running timer is shown as gone after an error', () => {
  it('it runs on from its old start with its note, and the next stop saves all of it', async () => {
    const { site, ada, clock } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart(), on('HD-7'));
    await ada.call('keepNote', { timer: timer.id, ...notes }, on('HD-7'));
    await site.advance({ minutes: 25 });
    site.arm({ kind: 'status', status: 500, match: { method: 'POST', path: '/transaction' }, times: 9 });
    await expect(ada.call('stopTimer', { timer: timer.id, ...notes }, on('HD-7'))).rejects.toThrow();
    site.disarm();
    expect((await clock()).timer).toEqual({ ...timer, ...notes });
    const { entry } = await ada.call('stopTimer', { timer: timer.id, ...notes }, on('HD-7'));
    expect(hours(entry.startedAt, entry.stoppedAt) * 60).toBe(25);
  });
});

describe('complaint: two timers run at once, and entries overlap', () => {
  it('of three tabs that start at once one wins, and the others are told what runs', async () => {
    const { ada, clock } = await openDesk();
    const starts = await Promise.all(['HD-7', 'HD-8', 'HD-9'].map((key) => ada.call('startTimer', aStart(), on(key))));
    expect(starts.map(({ outcome }) => outcome).sort()).toEqual(['alreadyRunning', 'alreadyRunning', 'started']);
    const { timer } = await clock();
    expect(starts.every((start) => start.timer.id === timer?.id)).toBe(true);
  });

  it('nothing lies over an entry that is no neighbour, and touching ends are no overlap', async () => {
    const { site, ada } = await openDesk();
    await site.advance({ hours: 4 });
    const add = (from: string, to: string) => {
      const stretch = { startedAt: at(`2026-11-20T${from}`), stoppedAt: at(`2026-11-20T${to}`) };
      return ada.call('addEntry', { id: crypto.randomUUID(), ticket: 'HD-7', kind: 'remote', ...stretch, ...notes });
    };
    await add('10:00', '14:00');
    await add('14:00', '14:30');
    await add('14:30', '15:00');
    await expect(add('13:00', '14:00')).rejects.toMatchObject({ code: 'badInput' });
    await expect(add('09:00', '16:00')).rejects.toMatchObject({ code: 'badInput' });
    await add('15:00', '15:15');
  });
});

describe('complaint: the hour of a clock change is lost, or moves the start', () => {
  const autumn = { startedAt: at('2026-11-01T07:30'), stoppedAt: at('2026-11-01T11:30') };

  it('a night from half past midnight to half past three is four hours, in the day and in Jira', async () => {
    const { site, ada, day } = await openDesk();
    const { entry } = await ada.call('addEntry', { id: crypto.randomUUID(), ticket: 'HD-7', kind: 'remote', ...autumn, ...notes });
    const view = await day(dateOnly('2026-11-01'));
    expect(paidTime(sumsIn(view.days[0]!, view.entries, null, instant(site.now)))).toBe(4 * 3_600_000);
    await site.settle();
    expect(await logged(site, entry.id)).toEqual([4 * 3_600]);
  });

  it('an end that is put into the hour that comes twice leaves the start where it was', async () => {
    const { ada } = await openDesk();
    const { entry } = await ada.call('addEntry', { id: crypto.randomUUID(), ticket: 'HD-7', kind: 'remote', ...autumn, ...notes });
    const facts = { kind: 'remote', startedAt: entry.startedAt, stoppedAt: at('2026-11-01T09:15'), ...notes } as const;
    const changed = await ada.call('editEntry', { entry: entry.id, facts });
    expect(changed.entries).toMatchObject([{ startedAt: autumn.startedAt, stoppedAt: at('2026-11-01T09:15') }]);
  });
});

describe('complaint: work over midnight counts on the wrong day', () => {
  it('each day has its own hour of it, on the screen and in the file', async () => {
    const { ada, day } = await openDesk();
    const night = { startedAt: at('2026-11-19T07:00'), stoppedAt: at('2026-11-19T09:00') };
    await ada.call('addEntry', { id: crypto.randomUUID(), ticket: 'HD-7', kind: 'remote', ...night, ...notes });
    for (const date of ['2026-11-18', '2026-11-19']) {
      const view = await day(dateOnly(date));
      expect(paidTime(sumsIn(view.days[0]!, view.entries, null, at('2026-11-20T15:00')))).toBe(3_600_000);
      expect(dayLines(view, String).slice(1)).toMatchObject([{ 0: date, 3: '60' }]);
    }
  });
});

describe('complaint: the wrong ticket was chosen, and stopping eats what was typed', () => {
  it('the running clock moves with its start and its notes', async () => {
    const { site, ada } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart(), on('HD-7'));
    await ada.call('keepNote', { timer: timer.id, ...notes }, on('HD-7'));
    await site.advance({ minutes: 25 });
    const moved = await ada.call('moveTimer', { timer: timer.id, ticket: 'HD-8' }, on('HD-7'));
    expect(moved.timer).toMatchObject({ ...notes, ticket: { key: 'HD-8' }, startedAt: timer.startedAt });
  });

  it('a stop that is refused for want of a client note leaves the clock and the internal note', async () => {
    const { ada, clock } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart(), on('HD-7'));
    const typed = { note: '', internalNote: 'Ask for the serial number' };
    await ada.call('keepNote', { timer: timer.id, ...typed }, on('HD-7'));
    await expect(ada.call('stopTimer', { timer: timer.id, ...typed }, on('HD-7'))).rejects.toMatchObject({ code: 'badInput' });
    expect((await clock()).timer).toMatchObject({ id: timer.id, ...typed });
  });
});
