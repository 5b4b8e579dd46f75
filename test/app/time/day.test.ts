import type { Calls } from '../../../src/calls';
import { dateOnly, instant, type Instant, type TimeZone } from '../../../src/platform/rules/units';
import { settingsAtFirst, usualLunch, type PersonSettings } from '../../../src/time/rules/day/person-settings';
import { aStart } from '../../support/builders';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';

const zone = 'America/Los_Angeles' as TimeZone;
const friday = dateOnly('2026-11-20');
/** A time of that Friday in Los Angeles. */
const at = (wall: string): Instant => instant(new Date(`2026-11-20T${wall}:00-08:00`).toISOString());

type AddEntry = Calls['addEntry']['input'];
const work = (from: string, to: string, given: Partial<AddEntry> = {}): AddEntry => ({
  id: crypto.randomUUID(),
  ticket: 'HD-7',
  kind: 'remote',
  startedAt: at(from),
  stoppedAt: at(to),
  note: 'Replaced the disk',
  internalNote: '',
  ...given,
});
const settings = (given: Partial<PersonSettings> = {}): PersonSettings => ({ ...settingsAtFirst(zone), ...given });

/** The desk on Friday at seven in the evening in Los Angeles. */
async function openEvening() {
  const site = await openTestSite({ seed: 'harbor' });
  await site.advance({ hours: 12 });
  return { site, ada: site.signIn('ada'), ben: site.signIn('ben') };
}

async function withWholeDay() {
  const desk = await openEvening();
  const first = (await desk.ada.call('addEntry', work('08:30', '12:00'))).entry;
  await desk.ada.call('addEntry', work('12:00', '13:00', { kind: 'break', note: '' }));
  const last = (await desk.ada.call('addEntry', work('13:00', '17:30', { ticket: 'HD-8' }))).entry;
  return { ...desk, first, last };
}

describe('a day opened', () => {
  it('is today where the person is, with their entries, their clock and nobody else’s', async () => {
    const { ada, ben } = await openEvening();
    await ada.call('addEntry', work('09:07', '09:50'));
    await ben.call('addEntry', work('09:07', '09:50'));
    const start = await ada.call('startTimer', aStart('remote'), { ticket: 'HD-9' });
    const day = await ada.call('openDay', { zone });
    expect(day).toMatchObject({ today: friday, days: [{ date: friday, record: null }], settingsVersion: 0, timer: start.timer });
    expect(day.entries).toMatchObject([{ technician: ada.accountId, startedAt: at('09:07') }]);
  });

  it('costs one round of three calls, a week four', async () => {
    const { site, ada } = await withWholeDay();
    expect(await roundTrips(site, () => ada.call('openDay', { zone }))).toEqual({ sequential: 1, calls: 3 });
    expect(await roundTrips(site, () => ada.call('openWeek', { date: friday, zone }))).toEqual({ sequential: 1, calls: 4 });
  });

  it('has its part of what lies over midnight', async () => {
    const { site, ada } = await openEvening();
    await site.advance({ hours: 8 });
    await ada.call('addEntry', work('23:30', '23:59', { stoppedAt: instant('2026-11-21T08:45:00.000Z') }));
    const [before, after] = [await ada.call('openDay', { date: friday, zone }), await ada.call('openDay', { zone })];
    expect([before, after].map(({ days, entries }) => [days[0]?.date, entries.length])).toEqual([
      ['2026-11-20', 1],
      ['2026-11-21', 1],
    ]);
  });

  it('finds the shift of the night before although a hundred entries were made since', async () => {
    const { site, ada } = await openEvening();
    await site.advance({ hours: 30 });
    await ada.call('addEntry', work('23:00', '23:59', { stoppedAt: instant('2026-11-21T09:00:00.000Z') }));
    for (let minute = 0; minute < 105; minute += 1) {
      const startedAt = instant(new Date(Date.parse('2026-11-21T10:00:00Z') + minute * 60_000).toISOString());
      const stoppedAt = instant(new Date(Date.parse(startedAt) + 60_000).toISOString());
      await ada.call('addEntry', { ...work('08:00', '08:00'), id: crypto.randomUUID(), startedAt, stoppedAt });
    }
    expect((await ada.call('openDay', { date: dateOnly('2026-11-21'), zone })).entries).toHaveLength(106);
  });

  it('follows the saved zone, not the browser’s', async () => {
    const { ada } = await openEvening();
    await ada.call('saveSettings', { version: 0, settings: settings({ zone: 'Pacific/Auckland' as TimeZone }) });
    expect((await ada.call('openDay', { zone })).today).toBe('2026-11-21');
  });
});

describe('the settings', () => {
  it('are kept, and of two tabs the second is told what the first saved', async () => {
    const { ada } = await openEvening();
    const mine = settings({ team: 'field', lunch: usualLunch });
    expect(await ada.call('saveSettings', { version: 0, settings: mine })).toEqual({ outcome: 'saved', settings: mine, version: 1 });
    expect(await ada.call('saveSettings', { version: 0, settings: settings() })).toEqual({
      outcome: 'changedMeanwhile',
      settings: mine,
      version: 1,
    });
    expect(await ada.call('openDay', { zone })).toMatchObject({ settings: mine, settingsVersion: 1 });
  });

  it('refuse what is no zone and no time', async () => {
    const { ada } = await openEvening();
    const wrong = [settings({ zone: '+02:00' as TimeZone }), settings({ shift: { from: '8:30', to: '17:30' } as never })];
    for (const each of wrong)
      await expect(ada.call('saveSettings', { version: 0, settings: each })).rejects.toMatchObject({ code: 'badInput' });
  });
});

describe('filling a gap', () => {
  it('adds one entry with its worklog, however often it is asked for', async () => {
    const { site, ada } = await openEvening();
    const fill = work('10:15', '10:30');
    const [one, other] = await Promise.all([ada.call('addEntry', fill), ada.call('addEntry', fill)]);
    expect(one).toEqual(other);
    await site.advance({ seconds: 15 });
    expect(await site.worklogs('HD-7', fill.id)).toMatchObject([{ started: at('10:15'), timeSpentSeconds: 900, author: ada.accountId }]);
  });

  it('is late by how long after its stop it was saved (practice 91)', async () => {
    const { site, ada } = await openEvening();
    const { entry } = await ada.call('addEntry', work('10:15', '10:30'));
    expect(entry.savedAt).toBe(site.now);
  });

  it.each([
    ['over another entry', work('10:00', '10:20'), 'That would lie over the entry on HD-7. Change that one first.'],
    ['into the future', work('18:59', '19:01'), 'The entry cannot end in the future.'],
    ['backwards', work('11:00', '10:45'), 'The entry cannot end before it starts.'],
    [
      'without a word for the client (practice 101)',
      work('11:00', '11:30', { note: ' ' }),
      'Write in a few words what was done, as the client will read it.',
    ],
    ['without a ticket (practice 93)', { ...work('11:00', '11:30'), ticket: '' }, 'Write the ticket’s key, such as HD-12.'],
    [
      'on a ticket that the person does not see',
      work('11:00', '11:30', { ticket: 'OPS-1' }),
      'There is no ticket OPS-1, or you may not see it.',
    ],
  ])('is refused %s', async (_what, input, sentence) => {
    const { ada } = await openEvening();
    await ada.call('addEntry', work('10:15', '10:30'));
    await expect(ada.call('addEntry', input)).rejects.toMatchObject({ sentence });
  });

  it('is refused over the clock that runs', async () => {
    const { site, ada } = await openEvening();
    await ada.call('startTimer', aStart('remote'), { ticket: 'HD-9' });
    await site.advance({ minutes: 30 });
    await expect(ada.call('addEntry', work('19:10', '19:20'))).rejects.toMatchObject({
      sentence: 'That would lie over the clock that runs on HD-9.',
    });
  });

  it('lets one of two entries at the same time win', async () => {
    const { ada } = await openEvening();
    const both = await Promise.allSettled([ada.call('addEntry', work('10:00', '10:30')), ada.call('addEntry', work('10:15', '10:45'))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await ada.call('openDay', { zone })).entries).toHaveLength(1);
  });

  it('is for those who may work on the ticket', async () => {
    const { site } = await openEvening();
    await expect(site.signIn('hugo').call('addEntry', work('10:00', '10:30'))).rejects.toMatchObject({ code: 'notAllowed' });
  });
});

describe('the tickets offered for a gap', () => {
  const gap = { startedAt: at('07:30'), stoppedAt: at('08:30'), zone };
  const comment = (text: string) => ({
    body: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
  });

  it('are those that the person commented, moved on, logged on or was assigned that day', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    await site.advance({ minutes: 45 });
    const [ada, grace] = [site.jira('ada'), site.jira('grace')];
    const { accountId } = site.signIn('ada');
    await ada.post('/rest/api/3/issue/HD-114/comment', comment('Reset the router'));
    const { body } = await ada.get('/rest/api/3/issue/HD-117/transitions');
    const [{ id }] = (body as { transitions: [{ id: string }] }).transitions;
    await ada.post('/rest/api/3/issue/HD-117/transitions', { transition: { id } });
    await ada.post('/rest/api/3/issue/HD-116/worklog', { timeSpent: '20m', started: '2026-11-20T15:35:00.000+0000' });
    await grace.put('/rest/api/3/issue/HD-113/assignee', { accountId });
    await grace.post('/rest/api/3/issue/HD-112/comment', comment('Not Ada’s'));
    await site.advance({ minutes: 60 });
    const { offers } = await site.signIn('ada').call('offerTickets', gap);
    const offered = offers.map(({ ticket, because, logged, words }) => [ticket.key, because, logged, words]);
    expect(offered[0]).toEqual(['HD-116', ['logged'], 1_200_000, '']);
    expect(offered).toContainEqual(['HD-114', ['commented'], 0, 'Reset the router']);
    expect(offered).toContainEqual(['HD-117', ['moved'], 0, '']);
    expect(offered).toContainEqual(['HD-113', ['assigned'], 0, '']);
    expect(offered.map(([key]) => key)).not.toContain('HD-112');
  });

  it('cost one call', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    expect(await roundTrips(site, () => site.signIn('ada').call('offerTickets', gap))).toEqual({ sequential: 1, calls: 1 });
  });
});

describe('submitting a day', () => {
  it('is refused while a quarter of an hour is empty, and names it (practice 95)', async () => {
    const { ada } = await openEvening();
    await ada.call('addEntry', work('08:30', '10:15'));
    await ada.call('addEntry', work('10:30', '17:30', { ticket: 'HD-8' }));
    await expect(ada.call('submitDay', { date: friday, zone })).rejects.toMatchObject({
      code: 'badInput',
      sentence: '10:15–10:30 is empty. The day can be submitted when it is whole.',
    });
    await ada.call('addEntry', work('10:15', '10:30', { kind: 'break', note: '' }));
    expect(await ada.call('submitDay', { date: friday, zone })).toMatchObject({ outcome: 'submitted', record: { submitted: true } });
  });

  it('twice changes nothing', async () => {
    const { ada } = await withWholeDay();
    const [one, other] = [await ada.call('submitDay', { date: friday, zone }), await ada.call('submitDay', { date: friday, zone })];
    expect(one).toEqual(other);
  });

  it('closes it: nothing is added, changed or thrown away there until it is reopened with a reason, which is kept (practice 98)', async () => {
    const { ada, first } = await withWholeDay();
    await ada.call('submitDay', { date: friday, zone });
    const { kind, startedAt, note, internalNote } = first;
    const facts = { kind, startedAt, stoppedAt: at('11:45'), note, internalNote };
    const sentence = '2026-11-20 is submitted. Reopen that day first.';
    await expect(ada.call('addEntry', work('17:45', '18:00'))).rejects.toMatchObject({ sentence });
    await expect(ada.call('editEntry', { entry: first.id, facts })).rejects.toMatchObject({ sentence });
    await expect(ada.call('deleteEntry', { entry: first.id })).rejects.toMatchObject({ sentence });
    await expect(ada.call('reopenDay', { date: friday, reason: ' ' })).rejects.toMatchObject({
      sentence: 'Say why the day is opened again.',
    });
    expect(await ada.call('reopenDay', { date: friday, reason: 'Lunch was shorter' })).toEqual({ outcome: 'reopened' });
    await ada.call('editEntry', { entry: first.id, facts });
    const { days, entries } = await ada.call('openDay', { date: friday, zone });
    expect(days[0]?.record?.steps).toMatchObject([{ what: 'reopened', reason: 'Lunch was shorter' }, { what: 'submitted' }]);
    expect(entries[0]).toMatchObject({ stoppedAt: at('11:45'), history: [{ before: { stoppedAt: at('12:00') } }] });
  });

  it('leaves the day before and after open, whatever zone the person moves to', async () => {
    const { site, ada } = await withWholeDay();
    await ada.call('submitDay', { date: friday, zone });
    await ada.call('saveSettings', { version: 0, settings: settings({ zone: 'Asia/Tokyo' as TimeZone }) });
    await expect(ada.call('addEntry', work('17:45', '18:00'))).rejects.toMatchObject({ code: 'notAllowed' });
    await site.advance({ hours: 8 });
    const saturday = { startedAt: instant('2026-11-21T08:00:00.000Z'), stoppedAt: instant('2026-11-21T09:00:00.000Z') };
    expect(await ada.call('addEntry', { ...work('08:00', '08:00'), ...saturday })).toMatchObject({ outcome: 'added' });
    const before = { startedAt: instant('2026-11-20T07:00:00.000Z'), stoppedAt: instant('2026-11-20T08:00:00.000Z') };
    expect(await ada.call('addEntry', { ...work('08:00', '08:00'), ...before })).toMatchObject({ outcome: 'added' });
  });

  it('and a change of the time at once never leaves a submitted day that is not whole', async () => {
    const { ada, first } = await withWholeDay();
    await Promise.allSettled([ada.call('submitDay', { date: friday, zone }), ada.call('deleteEntry', { entry: first.id })]);
    const { days, entries } = await ada.call('openDay', { date: friday, zone });
    expect(days[0]?.record?.submitted === true && entries.length < 3).toBe(false);
  });
});

describe('an entry of the day’s table', () => {
  it('is thrown away and brought back', async () => {
    const { ada, first } = await withWholeDay();
    await ada.call('deleteEntry', { entry: first.id });
    expect((await ada.call('openDay', { zone })).entries).toHaveLength(2);
    await ada.call('restoreEntry', { entry: first.id });
    expect((await ada.call('openDay', { zone })).entries).toHaveLength(3);
  });

  it('is its owner’s alone', async () => {
    const { ben, first } = await withWholeDay();
    await expect(ben.call('deleteEntry', { entry: first.id })).rejects.toMatchObject({ code: 'notFound' });
  });
});
