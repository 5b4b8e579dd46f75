import { dateOnly, instant, type Instant, type TimeZone } from '../../../src/platform/rules/units';
import type { Entry } from '../../../src/time/rules/entry';
import { openTestSite, type TestSite } from '../../support/site';

const zone = 'America/Los_Angeles' as TimeZone;
const friday = dateOnly('2026-11-20');
/** A time of that Friday in Los Angeles. */
const at = (wall: string): Instant => instant(new Date(`2026-11-20T${wall}:00-08:00`).toISOString());
const jiraTime = (wall: string): string => at(wall).replace('Z', '+0000');
const paragraph = (text: string) => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

/** The desk on Friday at seven in the evening in Los Angeles. */
async function openEvening() {
  const site = await openTestSite({ seed: 'harbor' });
  await site.advance({ hours: 12 });
  const ada = site.signIn('ada');
  return { site, ada, day: () => ada.call('openDay', { date: friday, zone }) };
}

async function logInJira(site: TestSite, from: string, minutes: number, note = 'By hand') {
  const body = { started: jiraTime(from), timeSpentSeconds: minutes * 60, comment: paragraph(note) };
  const answer = await site.jira('ada').post('/rest/api/3/issue/HD-7/worklog', body);
  expect(answer.status).toBe(201);
  return (answer.body as { id: string }).id;
}

const worklog = (id: string) => `/rest/api/3/issue/HD-7/worklog/${id}`;

/** An entry whose worklog is in Jira. */
async function withEntry() {
  const desk = await openEvening();
  const facts = { startedAt: at('09:00'), stoppedAt: at('10:00'), kind: 'remote', note: 'Replaced the disk', internalNote: '' } as const;
  const { entry } = await desk.ada.call('addEntry', { id: crypto.randomUUID(), ticket: 'HD-7', ...facts });
  await desk.site.settle();
  const [written] = await desk.site.worklogs('HD-7', entry.id);
  const entryNow = async (): Promise<Entry | undefined> => (await desk.day()).entries.find(({ id }) => id === entry.id);
  return { ...desk, entry, id: written!.id, entryNow };
}

const settled = async (site: TestSite) => {
  await site.advance({ seconds: 2 });
  await site.settle();
};

describe('a worklog that was written in Jira', () => {
  it('appears in the day as what it is, and follows what becomes of it there', async () => {
    const { site, day } = await openEvening();
    const id = await logInJira(site, '09:00', 30);
    await settled(site);
    expect((await day()).entries).toEqual([]);
    expect((await day()).inJira).toMatchObject([
      { id, ticket: { key: 'HD-7' }, startedAt: at('09:00'), stoppedAt: at('09:30'), note: 'By hand' },
    ]);
    await site.jira('ada').put(worklog(id), { timeSpentSeconds: 3_600 });
    await settled(site);
    expect((await day()).inJira).toMatchObject([{ stoppedAt: at('10:00') }]);
    await site.jira('ada').delete(worklog(id));
    await settled(site);
    expect((await day()).inJira).toEqual([]);
  });

  it('appears also where nothing was written about it', async () => {
    const { site, day } = await openEvening();
    const body = { started: jiraTime('09:00'), timeSpentSeconds: 1_800 };
    expect((await site.jira('ada').post('/rest/api/3/issue/HD-7/worklog', body)).status).toBe(201);
    await settled(site);
    expect((await day()).inJira).toMatchObject([{ stoppedAt: at('09:30'), note: '' }]);
  });

  it('appears within the hour when its events were lost', async () => {
    const { site, day } = await openEvening();
    site.arm({ kind: 'eventLost', match: { module: 'worklogs' }, times: 3 });
    const id = await logInJira(site, '09:00', 30);
    await settled(site);
    expect((await day()).inJira).toEqual([]);
    await site.advance({ hours: 2 });
    expect((await day()).inJira).toMatchObject([{ id }]);
    await site.jira('ada').delete(worklog(id));
    await site.advance({ hours: 2 });
    expect((await day()).inJira).toEqual([]);
  });

  it('becomes an entry on request, and no second worklog is written', async () => {
    const { site, ada, day } = await openEvening();
    const id = await logInJira(site, '09:00', 30);
    await settled(site);
    const input = { worklog: id, id: crypto.randomUUID(), kind: 'onSite', note: 'By hand', internalNote: '' } as const;
    const { entry } = await ada.call('adoptWorklog', input);
    expect((await ada.call('adoptWorklog', input)).entry.id).toBe(entry.id);
    expect(await day()).toMatchObject({
      inJira: [],
      entries: [{ id: entry.id, kind: 'onSite', startedAt: at('09:00'), stoppedAt: at('09:30') }],
    });
    await site.settle();
    expect(await site.worklogs('HD-7', entry.id)).toMatchObject([{ id, timeSpentSeconds: 1_800 }]);
    await site.advance({ hours: 2 });
    expect(await day()).toMatchObject({ inJira: [], entries: [{ worklog: { state: 'written' } }] });
  });

  it('is nobody else’s to adopt, and never lies over an entry', async () => {
    const { site, ada } = await withEntry();
    const id = await logInJira(site, '09:30', 60);
    await settled(site);
    const input = { worklog: id, id: crypto.randomUUID(), kind: 'remote', note: 'Mine', internalNote: '' } as const;
    await expect(site.signIn('ben').call('adoptWorklog', input)).rejects.toMatchObject({ code: 'notFound' });
    await expect(ada.call('adoptWorklog', input)).rejects.toMatchObject({ code: 'badInput' });
  });

  it('of the app itself is not taken for one', async () => {
    const { site, day, entry } = await withEntry();
    await site.advance({ hours: 2 });
    expect(await day()).toMatchObject({ inJira: [], entries: [{ id: entry.id, worklog: { state: 'written' } }] });
  });
});

describe('an entry whose worklog was changed in Jira', () => {
  const changed = async () => {
    const desk = await withEntry();
    await desk.site.jira('ada').put(worklog(desk.id), { timeSpentSeconds: 1_800, comment: paragraph('Only half of it') });
    await settled(desk.site);
    const entry = await desk.entryNow();
    const theirs = { startedAt: at('09:00'), stoppedAt: at('09:30'), note: 'Only half of it' };
    return { ...desk, differs: entry, theirs };
  };

  it('says so, with what Jira says, and stays as it was', async () => {
    const { differs, theirs, id } = await changed();
    expect(differs).toMatchObject({ stoppedAt: at('10:00'), worklog: { state: 'differs', on: { id }, theirs } });
  });

  it('keeps its own version, and Jira follows', async () => {
    const { site, ada, entry, theirs, entryNow } = await changed();
    await ada.call('settleDifference', { entry: entry.id, keep: 'ours', theirs });
    await site.settle();
    expect(await site.worklogs('HD-7', entry.id)).toMatchObject([{ timeSpentSeconds: 3_600 }]);
    expect(await entryNow()).toMatchObject({ stoppedAt: at('10:00'), worklog: { state: 'written' } });
  });

  it('takes Jira’s version, with the former one in its history', async () => {
    const { site, ada, entry, theirs, entryNow } = await changed();
    await ada.call('settleDifference', { entry: entry.id, keep: 'theirs', theirs });
    expect(await entryNow()).toMatchObject({
      stoppedAt: at('09:30'),
      note: 'Only half of it',
      worklog: { state: 'written' },
      history: [{ before: { stoppedAt: at('10:00'), note: 'Replaced the disk' } }],
    });
    await site.advance({ hours: 2 });
    expect(await site.worklogs('HD-7', entry.id)).toMatchObject([{ timeSpentSeconds: 1_800 }]);
    expect(await entryNow()).toMatchObject({ worklog: { state: 'written' } });
  });

  it('does not decide on a version that the person has not seen', async () => {
    const { ada, entry, theirs } = await changed();
    const seen = { ...theirs, note: 'Something else' };
    await expect(ada.call('settleDifference', { entry: entry.id, keep: 'theirs', theirs: seen })).rejects.toMatchObject({
      code: 'changedMeanwhile',
    });
  });

  it('says nothing any more once Jira says the same again', async () => {
    const { site, id, entryNow } = await changed();
    await site.jira('ada').put(worklog(id), { timeSpentSeconds: 3_600, comment: paragraph('Replaced the disk') });
    await settled(site);
    expect(await entryNow()).toMatchObject({ worklog: { state: 'written' } });
  });

  it.each(['ours', 'theirs'] as const)('that was deleted there is settled by keeping %s', async (keep) => {
    const { site, ada, entry, id, entryNow } = await withEntry();
    await site.jira('ada').delete(worklog(id));
    await settled(site);
    expect(await entryNow()).toMatchObject({ worklog: { state: 'differs', theirs: null } });
    await ada.call('settleDifference', { entry: entry.id, keep, theirs: null });
    await site.settle();
    expect(await site.worklogs('HD-7', entry.id)).toHaveLength(keep === 'ours' ? 1 : 0);
    expect(await entryNow()).toEqual(keep === 'ours' ? expect.objectContaining({ id: entry.id }) : undefined);
    await site.advance({ hours: 2 });
    expect((await entryNow())?.worklog.state).toBe(keep === 'ours' ? 'written' : undefined);
  });

  it('and is then edited before that was heard of gets its worklog again', async () => {
    const { site, ada, entry, id, entryNow } = await withEntry();
    await site.jira('ada').delete(worklog(id));
    const { startedAt, kind, note, internalNote } = entry;
    await ada.call('editEntry', { entry: entry.id, facts: { startedAt, stoppedAt: at('09:45'), kind, note, internalNote } });
    await site.settle();
    expect(await site.worklogs('HD-7', entry.id)).toMatchObject([{ timeSpentSeconds: 2_700 }]);
    expect(await entryNow()).toMatchObject({ worklog: { state: 'written' } });
  });
});
