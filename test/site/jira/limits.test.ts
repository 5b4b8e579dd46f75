import { openDesk } from './open-desk';

const property = '/rest/api/3/issue/HD-7/properties/p';

describe('scopes', () => {
  it('open an operation by all classic scopes or by all granular ones', async () => {
    const { app } = openDesk();
    const organizations = '/rest/servicedeskapi/organization';
    expect(await app([])('GET', organizations)).toMatchObject({
      status: 401,
      body: { code: 401, message: 'Unauthorized; scope does not match' },
    });
    expect((await app(['manage:servicedesk-customer'])('GET', organizations)).status).toBe(200);
    expect((await app(['read:organization:jira-service-management'])('GET', organizations)).status).toBe(200);
    expect((await app(['read:jira-work'], 'ada')('PUT', property, 1)).status).toBe(401);
    expect((await app([])('GET', '/rest/api/3/serverInfo')).status).toBe(200);
  });

  it('name a route that is not there', async () => {
    const { as } = openDesk();
    expect(await as('ada')('GET', '/rest/api/3/dashboard')).toMatchObject({
      status: 501,
      body: { errorMessages: ['This site does not have GET /rest/api/3/dashboard.'] },
    });
  });

  it('ask who is calling', async () => {
    const { anonymously } = openDesk();
    expect((await anonymously('GET', '/rest/api/3/myself')).status).toBe(401);
    expect((await anonymously('GET', '/rest/api/3/issue/HD-7')).status).toBe(404);
  });
});

describe('rate limits', () => {
  it('allow 20 writes to an issue within two seconds', async () => {
    const { as, pass } = openDesk();
    const write = () => as('ada')('PUT', property, 1);
    for (let count = 0; count < 20; count += 1) expect((await write()).status).toBeLessThan(300);
    const refused = await write();
    expect([refused.status, refused.headers.get('Retry-After'), refused.headers.get('RateLimit-Reason')]).toEqual([
      429,
      '2',
      'jira-per-issue-on-write',
    ]);
    pass(2_000);
    expect((await write()).status).toBe(200);
  });

  it('give an app 65,000 points an hour', async () => {
    const { app, pass } = openDesk();
    const call = app(['read:jira-work', 'write:jira-work']);
    const first = await call('GET', '/rest/api/3/issue/HD-7');
    expect(first.headers.get('X-RateLimit-Remaining')).toBe('64998');
    const page = { jql: 'project = HD', maxResults: 5_000 };
    let status = 200;
    for (let count = 0; count < 600 && status === 200; count += 1) status = (await call('POST', '/rest/api/3/search/jql', page)).status;
    const refused = await call('GET', '/rest/api/3/issue/HD-7');
    expect([refused.status, refused.headers.get('RateLimit-Reason')]).toEqual([429, 'jira-quota-global-based']);
    pass(3_600_000);
    expect((await call('GET', '/rest/api/3/issue/HD-7')).status).toBe(200);
  });
});
