import { openDesk } from './open-desk';

const maintenance = (period: string, open: number, tiers: readonly string[] = []) => ({
  fields: { project: { key: 'HD' }, issuetype: { name: 'Maintenance' }, summary: `Maintenance ${period}`, customfield_10002: [1] },
  properties: [{ key: 'rounds-maintenance', value: { run: `${period}:client-1:monthly`, period, open, tiers } }],
});

interface Found {
  readonly id: string;
  readonly key: string;
}

interface Page {
  readonly issues: readonly Found[];
  readonly isLast: boolean;
  readonly nextPageToken?: string;
}

async function deskWithMaintenance() {
  const desk = openDesk();
  const issueUpdates = [
    maintenance('2026-10', 0),
    maintenance('2026-11', 12, ['remote', 'onSite']),
    maintenance('2026-12', 59, ['automatic', 'remote']),
  ];
  await desk.as('ada')('POST', '/rest/api/3/issue/bulk', { issueUpdates });
  desk.pass(5_000);
  const found = async (jql: string, name = 'ada') => {
    const asked = { jql, fields: ['key'], maxResults: 1_000 };
    const { body } = await desk.as(name)<{ issues?: Found[]; errorMessages?: string[] }>('POST', '/rest/api/3/search/jql', asked);
    return body.issues?.map(({ key }) => key) ?? body.errorMessages;
  };
  return { ...desk, found };
}

describe('search', () => {
  it.each([
    ['maintenancePeriod = "2026-11"', ['HD-122']],
    ['maintenanceOpen > 0 order by maintenanceOpen desc', ['HD-123', 'HD-122']],
    ['maintenanceOpen = 0', ['HD-121']],
    ['maintenanceTier = onSite', ['HD-122']],
    ['maintenanceTier in (automatic, onSite) order by key', ['HD-122', 'HD-123']],
    ['maintenanceTier is empty and maintenanceRun is not empty', ['HD-121']],
    ['maintenanceRun in ("2026-10:client-1:monthly", "2026-12:client-1:monthly") order by created, key asc', ['HD-121', 'HD-123']],
    ['issue.property[rounds-maintenance].open <= 12 order by key', ['HD-121', 'HD-122']],
    ['type = Maintenance AND NOT maintenancePeriod = "2026-11" ORDER BY key DESC', ['HD-123', 'HD-121']],
    ['issuetype = Maintenance and (maintenanceOpen = 59 or maintenancePeriod = "2026-10") order by key', ['HD-121', 'HD-123']],
    ['key in (HD-122, HD-121) order by key', ['HD-121', 'HD-122']],
    ['key > HD-121 and project = hd order by key', ['HD-122', 'HD-123']],
    ['project = OPS', ["The value 'OPS' does not exist for the field 'project'."]],
    ['reporter = currentUser() and created >= startOfDay() order by key', ['HD-121', 'HD-122', 'HD-123']],
    ['summary ~ "maintenance 2026" and summary !~ "10" order by key', ['HD-122', 'HD-123']],
    ['summary ~ "maint*" and assignee is EMPTY and key = hd-121', ['HD-121']],
    ['organizations = "Lakeside Dental" and created > -1d order by key', ['HD-121', 'HD-122', 'HD-123']],
    [
      'status = open and statusCategory != Done and created >= "2026/11/20 06:59" and created < "2026-11-21" order by key',
      ['HD-121', 'HD-122', 'HD-123'],
    ],
  ])('finds by %s', async (jql, expected) => {
    const { found } = await deskWithMaintenance();
    expect(await found(jql)).toEqual(expected);
  });

  it.each([
    ['universe = 42', "Field 'universe' does not exist or you do not have permission to view it."],
    ['status = Lost', "The value 'Lost' does not exist for the field 'status'."],
    ['key = HD-9999', "An issue with key 'HD-9999' does not exist for field 'key'."],
    ['summary = x', "The operator '=' is not supported by the 'summary' field."],
    ['order by created', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
    ['', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
    [
      'status open',
      "Error in the JQL Query: Expecting operator but got 'open'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character 8)",
    ],
    ['status = open type = Task', "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'type'. (line 1, character 15)"],
    ['(status = open', "Error in the JQL Query: Expecting ')' before the end of the query."],
    ['summary ~ "open', "Error in the JQL Query: The quoted string 'open' has not been completed. (line 1, character 11)"],
    ['created > soon', expect.stringContaining("Date value 'soon' for field 'created' is invalid.") as string],
  ])('refuses %s', async (jql, message) => {
    const { found } = await deskWithMaintenance();
    expect(await found(jql)).toEqual([message]);
  });

  it('shows nobody what they may not see', async () => {
    const { found } = await deskWithMaintenance();
    expect(await found('summary ~ insurance')).toEqual([]);
    expect(await found('summary ~ insurance', 'grace')).toEqual(['OPS-1']);
  });

  it('finds who worked and when', async () => {
    const { as, found, pass } = await deskWithMaintenance();
    await as('emi')('POST', '/rest/api/3/issue/HD-121/worklog', { timeSpent: '5m', started: '2026-11-20T05:00:00.000+0000' });
    pass(5_000);
    expect(await found('worklogAuthor = currentUser() and worklogDate = "2026-11-19"', 'emi')).toContain('HD-121');
  });

  it('lags behind writes by five seconds, but for the issues to reconcile', async () => {
    const { as, pass } = openDesk();
    const ada = as('ada');
    const { body } = await ada<Found>('POST', '/rest/api/3/issue', maintenance('2026-11', 3));
    const search = async (jql: string, reconcileIssues: readonly number[] = []) =>
      (await ada<{ issues: Found[] }>('POST', '/rest/api/3/search/jql', { jql, reconcileIssues })).body.issues.map(({ id }) => id);
    expect(await search('maintenanceOpen = 3')).toEqual([]);
    expect(await search('maintenanceOpen = 3', [Number(body.id)])).toEqual([body.id]);
    pass(5_000);
    expect(await search('maintenanceOpen = 3')).toEqual([body.id]);
    await ada('PUT', `/rest/api/3/issue/${body.id}/properties/rounds-maintenance`, { open: 2 });
    expect([await search('maintenanceOpen = 3'), await search('maintenanceOpen = 2')]).toEqual([[body.id], []]);
    pass(5_000);
    expect([await search('maintenanceOpen = 3'), await search('maintenanceOpen = 2')]).toEqual([[], [body.id]]);
  });

  it('answers ids alone by default, without a total, page by page', async () => {
    const { as } = openDesk();
    const ada = as('ada');
    const first = (await ada<Page>('GET', '/rest/api/3/search/jql?jql=project%3DHD%20order%20by%20key&maxResults=100')).body;
    expect(Object.keys(first).sort()).toEqual(['isLast', 'issues', 'nextPageToken']);
    expect(Object.keys(first.issues[0] ?? {})).toEqual(['id']);
    const next = `/rest/api/3/search/jql?jql=project%3DHD%20order%20by%20key&nextPageToken=${first.nextPageToken ?? ''}`;
    const rest = (await ada<Page>('GET', next)).body;
    expect([first.issues.length, rest.issues.length, rest.isLast, rest.nextPageToken]).toEqual([100, 20, true, undefined]);
    expect((await ada('POST', '/rest/api/3/search/approximate-count', { jql: 'project = HD' })).body).toEqual({ count: 120 });
  });

  it('finds what a person created, changed or commented in a time', async () => {
    const { as, person, pass } = openDesk();
    const ada = as('ada');
    const { accountId } = person('ada');
    const by = async (...time: readonly string[]) => {
      const jql = `issuekey in updatedBy(${[accountId, ...time].map((input) => `"${input}"`).join(', ')}) order by key`;
      return (await ada<Page>('POST', '/rest/api/3/search/jql', { jql, fields: ['key'] })).body.issues.map(({ key }) => key);
    };
    await ada('PUT', '/rest/api/3/issue/HD-7', { fields: { priority: { name: 'Low' } } });
    await ada('POST', '/rest/api/3/issue/HD-8/comment', { body: { type: 'doc', version: 1, content: [] } });
    await as('ben')('PUT', '/rest/api/3/issue/HD-9', { fields: { priority: { name: 'Low' } } });
    pass(5_000);
    expect(await by('2026/11/20', '2026/11/21')).toEqual(['HD-7', 'HD-8']);
    expect(await by('2026/11/21')).toEqual([]);
  });

  it('takes at most five properties and fifty issues to reconcile', async () => {
    const { as } = openDesk();
    const search = (more: object) => as('ada')('POST', '/rest/api/3/search/jql', { jql: 'project = HD', ...more });
    expect((await search({ properties: ['a', 'b', 'c', 'd', 'e', 'f'] })).status).toBe(400);
    expect((await search({ reconcileIssues: Array.from({ length: 51 }, (_, id) => id) })).status).toBe(400);
  });
});
