import { paragraph } from '../seed/paragraph';
import { openDesk } from './open-desk';

const path = '/rest/api/3/issue/HD-7/worklog';
const started = '2026-11-20T15:00:00.000+0000';

interface Written {
  readonly id: string;
  readonly started: string;
}

interface Spent {
  readonly fields: { readonly timetracking: { readonly timeSpentSeconds: number } };
}

describe('logging work', () => {
  it('turns 1h 30m into 5400 s of the acting person and changes the time tracking', async () => {
    const { as, app, person } = openDesk();
    const spent = async () =>
      (await as('ada')<Spent>('GET', '/rest/api/3/issue/HD-7?fields=timetracking')).body.fields.timetracking.timeSpentSeconds;
    const before = await spent();
    const entry = {
      timeSpent: '1h 30m',
      started,
      comment: paragraph('Swapped the disk.'),
      properties: [{ key: 'rounds-entry', value: { entry: 'e1' } }],
    };
    const { status, body } = await app(['write:jira-work'], 'ben')('POST', path, entry);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      timeSpentSeconds: 5_400,
      timeSpent: '1h 30m',
      started: '2026-11-20T07:00:00.000-0800',
      author: { accountId: person('ben').accountId },
    });
    expect(await spent()).toBe(before + 5_400);
  });

  it('keeps whole minutes', async () => {
    const { as } = openDesk();
    expect((await as('ada')('POST', path, { timeSpentSeconds: 119, started })).body).toMatchObject({
      timeSpentSeconds: 60,
      timeSpent: '1m',
    });
  });

  it.each([
    { entry: {}, errors: { timeLogged: 'You must indicate the time spent working on this issue.' } },
    { entry: { timeSpent: 'long' }, errors: { timeLogged: 'Invalid time duration entered.' } },
    { entry: { timeSpentSeconds: 59 }, errors: { timeLogged: 'Invalid time duration entered.' } },
    { entry: { timeSpent: '5m', comment: 'plain' }, errors: { comment: 'Comment body is not valid!' } },
    {
      entry: { timeSpent: '5m', started: '2026-11-20T15:00:00Z' },
      errors: { started: `Invalid date format. Please enter the date in the format "yyyy-MM-dd'T'HH:mm:ss.SSSZ".` },
    },
  ])('refuses $entry', async ({ entry, errors }) => {
    const { as } = openDesk();
    expect(await as('ada')('POST', path, entry)).toMatchObject({ status: 400, body: { errors } });
  });

  it('needs the permission to work on issues', async () => {
    const { as } = openDesk();
    expect(await as('hugo')('POST', path, { timeSpent: '5m' })).toMatchObject({
      status: 400,
      body: { errorMessages: ['You do not have the permission to associate a worklog to this issue.'] },
    });
  });

  it('is found again by its start, with its properties', async () => {
    const { as } = openDesk();
    const ada = as('ada');
    await ada('POST', path, { timeSpent: '5m', started, properties: [{ key: 'rounds-entry', value: { entry: 'e1' } }] });
    const at = Date.parse('2026-11-20T15:00:00Z');
    const found = await ada('GET', `${path}?startedAfter=${String(at)}&startedBefore=${String(at + 1)}&expand=properties`);
    expect(found.body).toMatchObject({ total: 1, worklogs: [{ properties: [{ key: 'rounds-entry', value: { entry: 'e1' } }] }] });
    expect((await ada('GET', `${path}?startedAfter=${String(at + 1)}`)).body).toMatchObject({ total: 0 });
  });

  it('may be changed by its author alone', async () => {
    const { as } = openDesk();
    const { body } = await as('ada')<Written>('POST', path, { timeSpent: '5m', started });
    const one = `${path}/${body.id}`;
    expect((await as('ben')('PUT', one, { timeSpent: '10m' })).status).toBe(400);
    expect((await as('ada')('PUT', one, { timeSpent: '10m' })).body).toMatchObject({ timeSpentSeconds: 600, started: body.started });
    expect((await as('ada')('PUT', `${one}/properties/p`, { a: 1 })).status).toBe(201);
    expect((await as('ada')('GET', `${one}/properties/p`)).body).toEqual({ key: 'p', value: { a: 1 } });
    expect((await as('ada')('DELETE', one)).status).toBe(204);
    expect((await as('ada')('GET', one)).status).toBe(404);
  });

  it('is listed among the updated once a minute has passed', async () => {
    const { as, clock, pass } = openDesk();
    const since = clock.now() - 1;
    const { body } = await as('ada')<Written>('POST', path, { timeSpent: '5m', started });
    const updated = async () => (await as('ada')('GET', `/rest/api/3/worklog/updated?since=${String(since)}`)).body;
    expect(await updated()).toMatchObject({ values: [], lastPage: true });
    pass(60_000);
    expect(await updated()).toMatchObject({ values: [{ worklogId: Number(body.id) }] });
    expect((await as('ada')('POST', '/rest/api/3/worklog/list', { ids: [Number(body.id)] })).body).toMatchObject([{ id: body.id }]);
  });

  it('is listed among the deleted once a minute has passed', async () => {
    const { as, clock, pass } = openDesk();
    const { body } = await as('ada')<Written>('POST', path, { timeSpent: '5m', started });
    await as('ada')('DELETE', `${path}/${body.id}`);
    const gone = async () => (await as('ada')('GET', `/rest/api/3/worklog/deleted?since=${String(clock.now() - 120_000)}`)).body;
    expect(await gone()).toMatchObject({ values: [], lastPage: true });
    pass(60_000);
    expect(await gone()).toMatchObject({ values: [{ worklogId: Number(body.id), properties: [] }], lastPage: true });
  });
});
