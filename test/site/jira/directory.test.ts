import { openDesk } from './open-desk';

describe('people, projects and organizations', () => {
  it('finds people by id, by name and by what they may do', async () => {
    const { as, person } = openDesk();
    const ada = as('ada');
    const ids = ['ada', 'grace'].map((name) => person(name).accountId);
    const bulk = await ada('GET', `/rest/api/3/user/bulk?${ids.map((id) => `accountId=${encodeURIComponent(id)}`).join('&')}`);
    expect(bulk.body).toMatchObject({
      total: 2,
      isLast: true,
      values: [{ displayName: 'Ada Okafor' }, { displayName: 'Grace Lindqvist' }],
    });
    const names = async (path: string) => (await ada<{ displayName: string }[]>('GET', path)).body.map(({ displayName }) => displayName);
    expect(await names('/rest/api/3/user/search?query=lind')).toEqual(['Grace Lindqvist']);
    expect(await names('/rest/api/3/user/assignable/search?project=HD')).toHaveLength(7);
    expect(await names('/rest/api/3/users/search')).toContain('Pat Delgado');
    expect((await ada('GET', '/rest/api/3/myself')).body).toMatchObject({
      emailAddress: 'ada@harbor.example',
      timeZone: 'America/Los_Angeles',
    });
  });

  it('lists the projects that a person may see', async () => {
    const { as } = openDesk();
    const keys = async (name: string) =>
      (await as(name)<{ values: { key: string }[] }>('GET', '/rest/api/3/project/search')).body.values.map(({ key }) => key);
    expect(await keys('ada')).toEqual(['HD']);
    expect(await keys('grace')).toEqual(['HD', 'OPS']);
    expect((await as('ada')('GET', '/rest/api/3/project/OPS')).status).toBe(404);
  });

  it('tells what a create screen holds', async () => {
    const { as } = openDesk();
    const base = '/rest/api/3/issue/createmeta/HD/issuetypes';
    const types = (await as('ada')<{ issueTypes: { id: string; name: string }[] }>('GET', base)).body.issueTypes;
    expect(types.map(({ name }) => name)).toEqual([
      'Maintenance',
      'Service Request',
      'Incident',
      'Change',
      'Task',
      'HIPAA Remediation',
      'Monthly Single',
      'Site Visit',
      'Roadmap Action',
    ]);
    const { fields } = (await as('ada')<{ fields: { fieldId: string }[] }>('GET', `${base}/${types[0]?.id ?? ''}`)).body;
    expect(fields.map(({ fieldId }) => fieldId)).toEqual(expect.arrayContaining(['summary', 'customfield_10002']));
    expect((await as('hugo')('GET', base)).status).toBe(400);
    const custom = (await as('ada')<{ id: string }[]>('GET', '/rest/api/3/field')).body.find(({ id }) => id === 'customfield_10002');
    expect(custom).toMatchObject({ name: 'Organizations', schema: { custom: 'com.atlassian.servicedesk:sd-customer-organizations' } });
  });

  it('pages organizations for who serves them, and shows customers their own', async () => {
    const { as } = openDesk();
    const first = (await as('ada')('GET', '/rest/servicedeskapi/organization?limit=10')).body;
    expect(first).toMatchObject({ size: 10, start: 0, limit: 10, isLastPage: false });
    expect((await as('ada')('GET', '/rest/servicedeskapi/organization?start=10&limit=10')).body).toMatchObject({
      size: 2,
      isLastPage: true,
    });
    expect((await as('pat')('GET', '/rest/servicedeskapi/organization')).body).toMatchObject({ values: [{ name: 'Lakeside Dental' }] });
    expect((await as('ada')('GET', '/rest/servicedeskapi/organization/1/user')).body).toMatchObject({
      values: [{ displayName: 'Pat Delgado' }],
    });
  });

  it('answers in the words of the desk what is not there', async () => {
    const { as } = openDesk();
    expect(await as('ada')('GET', '/rest/servicedeskapi/organization/99')).toMatchObject({
      status: 404,
      body: { errorMessage: "Organization with id '99' does not exist." },
    });
  });

  it('checks permissions of another person for an app', async () => {
    const { app, person, jira } = openDesk();
    const id = Number(jira.keys['HD-7']);
    const asked = {
      accountId: person('hugo').accountId,
      projectPermissions: [{ permissions: ['WORK_ON_ISSUES', 'BROWSE_PROJECTS'], issues: [id] }],
    };
    expect((await app(['read:permission:jira'])('POST', '/rest/api/3/permissions/check', asked)).body).toEqual({
      globalPermissions: [],
      projectPermissions: [
        { permission: 'WORK_ON_ISSUES', issues: [], projects: [] },
        { permission: 'BROWSE_PROJECTS', issues: [id], projects: [] },
      ],
    });
  });
});
