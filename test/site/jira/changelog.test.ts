import { paragraph } from '../seed/paragraph';
import { openDesk } from './open-desk';

type Desk = ReturnType<typeof openDesk>;
interface Page {
  readonly total: number;
  readonly isLast: boolean;
  readonly nextPage?: string;
  readonly values: readonly { readonly id: string; readonly author: unknown; readonly items: readonly unknown[] }[];
}

const issue = '/rest/api/3/issue/HD-7';
/** Ada moves it to Ben, Ben resolves it an hour later, Grace reopens it the next day. */
async function aStory() {
  const desk = openDesk();
  const fresh = { project: { key: 'HD' }, issuetype: { name: 'Maintenance' }, summary: 'Maintenance' };
  const { body } = await desk.as('ada')<{ key: string }>('POST', '/rest/api/3/issue', { fields: fresh });
  const path = `/rest/api/3/issue/${body.key}`;
  await desk.as('ada')('PUT', `${path}/assignee`, { accountId: desk.person('ben').accountId });
  desk.pass(3_600_000);
  await desk.as('ben')('POST', `${path}/transitions`, { transition: { id: '31' } });
  desk.pass(24 * 3_600_000);
  await desk.as('grace')('POST', `${path}/transitions`, { transition: { id: '51' } });
  desk.pass(10_000);
  return { desk, path, key: body.key };
}
const found = async (desk: Desk, jql: string, name = 'ada') => {
  const { body } = await desk.as(name)<{ issues?: readonly { readonly key: string }[]; errorMessages?: readonly string[] }>(
    'POST',
    '/rest/api/3/search/jql',
    { jql, fields: ['summary'], maxResults: 100 },
  );
  return body.issues?.map(({ key }) => key) ?? body.errorMessages;
};

describe('the changelog of an issue', () => {
  it('tells who changed which field when, the oldest first', async () => {
    const { desk, path } = await aStory();
    const { body } = await desk.as('ada')<Page>('GET', `${path}/changelog`);
    expect(body).toMatchObject({ total: 3, isLast: true });
    const [ben, grace] = [desk.person('ben'), desk.person('grace')];
    expect(body.values).toMatchObject([
      { items: [{ field: 'assignee', fieldtype: 'jira', from: null, fromString: null, to: ben.accountId, toString: ben.displayName }] },
      {
        author: { accountId: ben.accountId },
        created: '2026-11-20T08:00:00.000-0800',
        items: [
          { field: 'status', from: '1', fromString: 'Open', to: '5', toString: 'Resolved' },
          { field: 'resolution', from: null, to: '10000', toString: 'Done' },
        ],
      },
      { author: { accountId: grace.accountId }, items: [{ toString: 'Open' }, { field: 'resolution', to: null, toString: null }] },
    ]);
  });

  it('keeps every field that can be edited, and time spent, but no comments and properties', async () => {
    const desk = openDesk();
    const edit = { summary: 'S', description: paragraph('D'), priority: { name: 'Lowest' }, labels: ['x', 'y'], duedate: '2026-12-01' };
    await desk.as('ada')('PUT', issue, { fields: { ...edit, customfield_10002: [1, 2] } });
    await desk.as('ada')('POST', `${issue}/comment`, { body: paragraph('C') });
    await desk.as('ada')('PUT', `${issue}/properties/p`, 1);
    await desk.as('ada')('POST', `${issue}/worklog`, { timeSpent: '1m' });
    const { body } = await desk.as('ada')<Page>('GET', `${issue}/changelog`);
    const [edited, worked] = body.values.slice(-2).map(({ items }) => items as readonly { field: string; toString: string }[]);
    expect(edited?.map(({ field, toString }) => [field, toString])).toEqual([
      ['summary', 'S'],
      ['description', 'D'],
      ['priority', 'Lowest'],
      ['labels', 'x y'],
      ['duedate', '2026-12-01'],
      ['Organizations', expect.stringContaining(', ')],
    ]);
    expect(worked).toMatchObject([{ field: 'timespent' }]);
  });

  it('comes in pages, and newest first with the issue or a search', async () => {
    const { desk, path, key } = await aStory();
    const first = (await desk.as('ada')<Page>('GET', `${path}/changelog?maxResults=2`)).body;
    expect([first.values.length, first.isLast, first.nextPage]).toEqual([2, false, expect.stringContaining('startAt=2&maxResults=2')]);
    const newestFirst = {
      changelog: {
        total: 3,
        histories: [
          {
            items: [
              { field: 'status', toString: 'Open' },
              { field: 'resolution', toString: null },
            ],
          },
          {},
          {},
        ],
      },
    };
    expect((await desk.as('ada')('GET', `${path}?expand=changelog`)).body).toMatchObject(newestFirst);
    const asked = { jql: `key = ${key}`, fields: ['summary'], expand: 'changelog' };
    expect((await desk.as('ada')('POST', '/rest/api/3/search/jql', asked)).body).toMatchObject({ issues: [newestFirst] });
  });

  it('of many issues comes by field, without those that cannot be seen', async () => {
    const { desk, key } = await aStory();
    const asked = { issueIdsOrKeys: [key, 'OPS-1', 'HD-99999'], fieldIds: ['assignee'] };
    const { status, body } = await desk.as('ada')('POST', '/rest/api/3/changelog/bulkfetch', asked);
    expect(status).toBe(200);
    expect(body).toMatchObject({ issueChangeLogs: [{ changeHistories: [{ items: [{ field: 'assignee' }] }] }] });
  });

  it.each([
    { asked: { issueIdsOrKeys: [] }, because: 'no issue' },
    { asked: { issueIdsOrKeys: ['HD-1'], fieldIds: Array.from({ length: 11 }, (_, at) => `f${String(at)}`) }, because: 'eleven fields' },
    { asked: { issueIdsOrKeys: ['HD-1'], maxResults: 10_001 }, because: 'too large a page' },
  ])('of many issues is refused with $because', async ({ asked }) => {
    expect((await openDesk().as('ada')('POST', '/rest/api/3/changelog/bulkfetch', asked)).status).toBe(400);
  });

  it('is hidden with its issue', async () => {
    expect((await openDesk().as('ada')('GET', '/rest/api/3/issue/OPS-1/changelog')).status).toBe(404);
  });

  it('tells of the months before, too: a resolved ticket was taken on, worked on and resolved', async () => {
    const desk = openDesk();
    const resolved = Object.values(desk.jira.issues).filter(({ statusId }) => statusId === '6');
    expect(resolved.length).toBeGreaterThan(50);
    for (const { changes = [], updated } of resolved) {
      const fields = changes.flatMap(({ items }) => items.map(({ field, toString }) => `${field} ${String(toString)}`));
      expect(fields).toEqual(expect.arrayContaining(['status In progress', 'status Resolved', 'resolution Done', 'status Closed']));
      expect(changes.map(({ at }) => at)).toEqual([...changes.map(({ at }) => at)].sort());
      expect(changes.at(-1)?.at).toBe(updated);
    }
  });
});

describe('a search in the past', () => {
  it.each([
    { jql: 'status CHANGED', finds: true },
    { jql: 'status CHANGED FROM Open TO Resolved', finds: true },
    { jql: 'status CHANGED TO (Resolved, Closed) BY "ben@harbor.example"', finds: true },
    { jql: 'status CHANGED TO Resolved BY "ada@harbor.example"', finds: false },
    { jql: 'status CHANGED FROM Resolved TO Closed', finds: false },
    { jql: 'status CHANGED AFTER "2026-11-21"', finds: true },
    { jql: 'status CHANGED TO Resolved AFTER "2026-11-21"', finds: false },
    { jql: 'status CHANGED TO Open BEFORE "2026-11-21"', finds: false },
    { jql: 'status CHANGED DURING ("2026-11-20", "2026-11-21")', finds: true },
    { jql: 'status CHANGED TO Resolved ON "2026-11-20"', finds: true },
    { jql: 'status CHANGED ON "2026-11-19"', finds: false },
    { jql: 'status WAS Resolved', finds: true },
    { jql: 'status WAS Resolved BEFORE "2026-11-20 07:30"', finds: false },
    { jql: 'status WAS Resolved DURING ("2026-11-20 12:00", "2026-11-20 13:00")', finds: true },
    { jql: 'status WAS Open BY "grace@harbor.example"', finds: true },
    { jql: 'status WAS IN (Closed, "Waiting for customer")', finds: false },
    { jql: 'status WAS NOT IN (Closed)', finds: true },
    { jql: 'status WAS NOT Resolved', finds: false },
    { jql: 'assignee CHANGED BY "ada@harbor.example"', finds: true },
    { jql: 'assignee CHANGED FROM EMPTY TO "ben@harbor.example"', finds: true },
    { jql: 'assignee WAS EMPTY', finds: true },
    { jql: 'assignee WAS currentUser()', finds: false },
    { jql: 'resolution CHANGED TO Done', finds: true },
    { jql: 'priority WAS Medium', finds: true },
    { jql: 'priority CHANGED', finds: false },
    { jql: 'issue in updatedBy("grace@harbor.example", "2026-11-21")', finds: true },
    { jql: 'issue in updatedBy("grace@harbor.example", "2026-11-20", "2026-11-21")', finds: false },
  ])('$jql: $finds', async ({ jql, finds }) => {
    const { desk, key } = await aStory();
    expect(await found(desk, `key = ${key} AND ${jql}`)).toEqual(finds ? [key] : []);
  });

  it.each([
    { jql: 'summary WAS x', error: "History searches do not support the 'summary' field." },
    { jql: 'status CHANGED TO Nowhere', error: "The value 'Nowhere' does not exist for the field 'status'." },
  ])('$jql is refused', async ({ jql, error }) => {
    expect(await found(openDesk(), jql)).toEqual([error]);
  });
});

describe('what somebody looked at', () => {
  it('is known to that person alone', async () => {
    const desk = openDesk();
    await desk.as('ada')('GET', `${issue}?updateHistory=true`);
    await desk.as('ada')('GET', '/rest/api/3/issue/HD-8');
    expect(await found(desk, 'lastViewed >= "2026-11-20"')).toEqual(['HD-7']);
    expect(await found(desk, 'issue in issueHistory()')).toEqual(['HD-7']);
    expect(await found(desk, 'lastViewed >= -1d', 'ben')).toEqual([]);
    expect((await desk.as('ada')('GET', `${issue}?fields=lastViewed`)).body).toMatchObject({
      fields: { lastViewed: '2026-11-20T07:00:00.000-0800' },
    });
    expect((await desk.as('ben')('GET', `${issue}?fields=lastViewed`)).body).toMatchObject({ fields: { lastViewed: null } });
  });

  it('comes in the order of looking', async () => {
    const desk = openDesk();
    for (const key of ['HD-9', 'HD-7', 'HD-8']) {
      await desk.as('ada')('GET', `/rest/api/3/issue/${key}?updateHistory=true`);
      desk.pass(1_000);
    }
    expect(await found(desk, 'issue in issueHistory() ORDER BY lastViewed DESC')).toEqual(['HD-8', 'HD-7', 'HD-9']);
  });

  it('is told to triggers, not to pages', async () => {
    const desk = openDesk();
    await desk.as('ada')('GET', `${issue}?updateHistory=true`);
    const [change] = desk.changes;
    expect([desk.changes.length, change?.issueId]).toEqual([1, undefined]);
    expect(change?.payload?.()).toMatchObject({
      eventType: 'avi:jira:viewed:issue',
      issue: { key: 'HD-7' },
      user: { displayName: 'Ada Okafor' },
    });
  });
});
