import { paragraph } from '../seed/paragraph';
import { openDesk } from './open-desk';

const maintenance = {
  project: { key: 'HD' },
  issuetype: { name: 'Maintenance' },
  summary: 'Maintenance · Lakeside Dental · November 2026',
};

interface Created {
  readonly id: string;
  readonly key: string;
}

describe('creating an issue', () => {
  it('answers id, key and address, and keeps what was said', async () => {
    const { as, person, changes } = openDesk();
    const ada = as('ada');
    const fields = {
      ...maintenance,
      description: paragraph('Monthly maintenance.'),
      assignee: { accountId: person('ben').accountId },
      duedate: '2026-11-30',
      labels: ['monthly'],
      customfield_10002: [1],
      priority: { name: 'High' },
    };
    const { status, body } = await ada<Created>('POST', '/rest/api/3/issue', {
      fields,
      properties: [{ key: 'rounds', value: { open: 59 } }],
    });
    expect([status, body.key]).toEqual([201, 'HD-121']);
    const issue = (await ada('GET', `/rest/api/3/issue/${body.id}?properties=rounds`)).body;
    expect(issue).toMatchObject({
      key: 'HD-121',
      properties: { rounds: { open: 59 } },
      fields: {
        summary: maintenance.summary,
        issuetype: { name: 'Maintenance' },
        status: { name: 'Open', statusCategory: { key: 'new' } },
        assignee: { displayName: 'Ben Whitaker' },
        reporter: { displayName: 'Ada Okafor' },
        duedate: '2026-11-30',
        created: '2026-11-20T07:00:00.000-0800',
        customfield_10002: [{ id: '1', name: 'Lakeside Dental' }],
      },
    });
    expect(changes).toMatchObject([{ event: 'avi:jira:created:issue', issueId: body.id, by: person('ada').accountId }]);
  });

  it.each([
    { fields: { ...maintenance, summary: undefined }, errors: { summary: 'You must specify a summary of the issue.' } },
    { fields: { ...maintenance, summary: 'x'.repeat(256) }, errors: { summary: "Summary can't exceed 255 characters." } },
    { fields: { ...maintenance, project: { key: 'NO' } }, errors: { project: 'Specify a valid project ID or key' } },
    { fields: { ...maintenance, project: { key: 'OPS' } }, errors: { project: 'Specify a valid project ID or key' } },
    { fields: { ...maintenance, issuetype: { name: 'Bug' } }, errors: { issuetype: 'Specify a valid issue type' } },
    { fields: { ...maintenance, duedate: '2026-02-30' }, errors: { duedate: 'Error parsing date string: 2026-02-30' } },
    { fields: { ...maintenance, labels: ['a b'] }, errors: { labels: "The label 'a b' contains spaces which is invalid." } },
    {
      fields: { ...maintenance, customfield_1: 'x' },
      errors: { customfield_1: "Field 'customfield_1' cannot be set. It is not on the appropriate screen, or unknown." },
    },
    {
      fields: { ...maintenance, description: 'plain text' },
      errors: { description: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)' },
    },
    {
      fields: {
        ...maintenance,
        description: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] },
      },
      errors: { description: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)' },
    },
  ])('refuses $errors', async ({ fields, errors }) => {
    const { as, jira } = openDesk();
    expect(await as('ada')('POST', '/rest/api/3/issue', { fields })).toMatchObject({ status: 400, body: { errorMessages: [], errors } });
    expect(jira.keys['HD-121']).toBeUndefined();
  });

  it('refuses an assignee who has left, or who may not be assigned', async () => {
    const { as, person } = openDesk();
    person('finn').active = false;
    for (const name of ['finn', 'noc']) {
      const { accountId } = person(name);
      const refused = await as('ada')('POST', '/rest/api/3/issue', { fields: { ...maintenance, assignee: { accountId } } });
      expect(refused).toMatchObject({ status: 400, body: { errors: { assignee: `User '${accountId}' cannot be assigned issues.` } } });
    }
  });

  it('refuses an archived project', async () => {
    const { as, jira } = openDesk();
    Object.values(jira.projects).forEach((project) => (project.archived = true));
    expect(await as('ada')('POST', '/rest/api/3/issue', { fields: maintenance })).toMatchObject({
      status: 400,
      body: { errors: { project: expect.any(String) as string } },
    });
    expect((await as('ada')('GET', '/rest/api/3/issue/HD-1')).status).toBe(404);
  });
});

describe('creating many', () => {
  it('creates what it can, and lists only that, so that positions shift', async () => {
    const { as } = openDesk();
    const issueUpdates = [
      { fields: maintenance },
      { fields: { ...maintenance, summary: '' } },
      { fields: maintenance, properties: [{ key: 'p', value: 1 }] },
    ];
    const { status, body } = await as('ada')<{ issues: Created[]; errors: unknown }>('POST', '/rest/api/3/issue/bulk', { issueUpdates });
    expect(status).toBe(201);
    expect(body.issues.map(({ key }) => key)).toEqual(['HD-121', 'HD-122']);
    expect(body.errors).toEqual([
      {
        status: 400,
        elementErrors: { errorMessages: [], errors: { summary: 'You must specify a summary of the issue.' } },
        failedElementNumber: 1,
      },
    ]);
    expect((await as('ada')('GET', '/rest/api/3/issue/HD-122/properties/p')).body).toEqual({ key: 'p', value: 1 });
  });

  it('answers 400 when nothing was created, and refuses more than 50', async () => {
    const { as } = openDesk();
    const bad = await as('ada')('POST', '/rest/api/3/issue/bulk', { issueUpdates: [{ fields: {} }] });
    expect(bad).toMatchObject({ status: 400, body: { issues: [] } });
    const many = await as('ada')('POST', '/rest/api/3/issue/bulk', {
      issueUpdates: Array.from({ length: 51 }, () => ({ fields: maintenance })),
    });
    expect(many.status).toBe(400);
  });
});

describe('what a person may not see', () => {
  it('does not exist', async () => {
    const { as, jira } = openDesk();
    const hidden = { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} };
    for (const path of [
      '/rest/api/3/issue/OPS-1',
      '/rest/api/3/issue/OPS-1/worklog',
      '/rest/api/3/mypermissions?issueKey=OPS-1&permissions=EDIT_ISSUES',
    ]) {
      expect(await as('ada')('GET', path)).toMatchObject({ status: 404, body: hidden });
    }
    expect((await as('grace')('GET', '/rest/api/3/issue/OPS-1')).status).toBe(200);
    const id = jira.keys['HD-3'] ?? '';
    Object.assign(jira.issues[id] ?? {}, { securityHiddenFrom: Object.keys(jira.people) });
    expect((await as('ada')('GET', '/rest/api/3/issue/HD-3')).status).toBe(404);
    expect((await as('pat')('GET', '/rest/api/3/issue/HD-1')).status).toBe(404);
  });

  it('is told by mypermissions, for a person and by way of an issue', async () => {
    const { as } = openDesk();
    const path = '/rest/api/3/mypermissions?issueKey=HD-7&permissions=WORK_ON_ISSUES,BROWSE_PROJECTS';
    const held = async (name: string) => (await as(name)<{ permissions: object }>('GET', path)).body.permissions;
    expect(await held('ada')).toMatchObject({
      WORK_ON_ISSUES: { havePermission: true, type: 'PROJECT' },
      BROWSE_PROJECTS: { havePermission: true },
    });
    expect(await held('hugo')).toMatchObject({ WORK_ON_ISSUES: { havePermission: false }, BROWSE_PROJECTS: { havePermission: true } });
    expect(await as('ada')('GET', '/rest/api/3/mypermissions')).toMatchObject({
      status: 400,
      body: { errorMessages: ["The 'permissions' query parameter is required."] },
    });
  });
});

describe('issue properties', () => {
  it('are created with 201, replaced with 200, never merged', async () => {
    const { as } = openDesk();
    const ada = as('ada');
    const path = '/rest/api/3/issue/HD-7/properties/rounds';
    expect((await ada('GET', path)).status).toBe(404);
    expect(await ada('PUT', path, { a: 1, b: 2 })).toMatchObject({ status: 201, body: undefined });
    expect(await ada('PUT', path, { b: 3 })).toMatchObject({ status: 200, body: undefined });
    expect((await ada('GET', path)).body).toEqual({ key: 'rounds', value: { b: 3 } });
    expect((await ada('DELETE', path)).status).toBe(204);
    expect((await ada('PUT', path, 'x'.repeat(32_767))).status).toBe(400);
    expect((await as('hugo')('PUT', path, 1)).status).toBe(403);
  });
});

describe('transitions', () => {
  it('lead through the workflow and set the resolution', async () => {
    const { as, jira } = openDesk();
    const ada = as('ada');
    const { body } = await ada<Created>('POST', '/rest/api/3/issue', { fields: maintenance });
    const path = `/rest/api/3/issue/${body.key}/transitions`;
    const names = async () => (await ada<{ transitions: { name: string }[] }>('GET', path)).body.transitions.map(({ name }) => name);
    expect(await names()).toEqual(['Start work', 'Ask the customer', 'Resolve']);
    expect((await ada('POST', path, { transition: { id: '31' } })).status).toBe(204);
    expect(jira.issues[body.id]).toMatchObject({ resolution: 'Done', resolved: '2026-11-20T15:00:00.000Z' });
    expect(await names()).toEqual(['Close', 'Reopen']);
    expect((await ada('POST', path, { transition: { id: '31' } })).status).toBe(400);
  });
});
