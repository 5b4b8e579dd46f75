import { paragraph } from '../seed/paragraph';
import { openDesk } from './open-desk';

type Desk = ReturnType<typeof openDesk>;

const issue = '/rest/api/3/issue/HD-7';
const told = ({ changes }: Desk) => changes.flatMap(({ payload }) => (payload ? [payload()] : []));
const names = (desk: Desk) => told(desk).map(({ eventType }) => eventType);

describe('what triggers are told', () => {
  it('of a new issue carries its main fields and who made it', async () => {
    const desk = openDesk();
    const fields = { project: { key: 'HD' }, issuetype: { name: 'Maintenance' }, summary: 'Maintenance' };
    await desk.as('ada')('POST', '/rest/api/3/issue', { fields });
    const ada = desk.person('ada').accountId;
    expect(told(desk)).toMatchObject([
      {
        eventType: 'avi:jira:created:issue',
        issue: { key: 'HD-121', fields: { summary: 'Maintenance', issuetype: { name: 'Maintenance' }, status: { name: 'Open' } } },
        atlassianId: ada,
        associatedUsers: [{ accountId: ada }],
      },
    ]);
  });

  it('of an edit names what changed; of another assignee, that too', async () => {
    const desk = openDesk();
    const [ada, ben, emi] = [desk.person('ada'), desk.person('ben'), desk.person('emi')];
    await desk.as('ada')('PUT', `${issue}/assignee`, { accountId: emi.accountId });
    desk.changes.length = 0;
    await desk.as('ada')('PUT', issue, { fields: { summary: 'Other', assignee: { accountId: ben.accountId } } });
    const toBen = { fieldId: 'assignee', from: emi.accountId, fromString: emi.displayName, to: ben.accountId, toString: ben.displayName };
    const associatedUsers = [ada, emi, ben].map(({ accountId }) => ({ accountId }));
    expect(told(desk)).toMatchObject([
      { eventType: 'avi:jira:updated:issue', changelog: { items: [{ field: 'summary', toString: 'Other' }, toBen] }, associatedUsers },
      { eventType: 'avi:jira:assigned:issue', changelog: { items: [toBen] }, associatedUsers },
    ]);
  });

  it('of a transition names both statuses, the new one first', async () => {
    const desk = openDesk();
    await desk.as('ada')('POST', '/rest/api/3/issue/HD-120/transitions', { transition: { id: '31' } });
    const [{ associatedStatuses, changelog } = {}] = told(desk);
    expect(associatedStatuses).toMatchObject([{ name: 'Resolved' }, {}]);
    expect(changelog).toMatchObject({
      items: [
        { field: 'status', toString: 'Resolved' },
        { field: 'resolution', toString: 'Done' },
      ],
    });
  });

  it('of work names the worklog, and that the issue was updated', async () => {
    const desk = openDesk();
    const { body } = await desk.as('ada')<{ id: string }>('POST', `${issue}/worklog`, { timeSpent: '30m' });
    await desk.as('ada')('PUT', `${issue}/worklog/${body.id}`, { timeSpent: '1h' });
    await desk.as('ada')('DELETE', `${issue}/worklog/${body.id}`);
    expect(names(desk).filter((name) => String(name).endsWith('worklog'))).toEqual([
      'avi:jira:created:worklog',
      'avi:jira:updated:worklog',
      'avi:jira:deleted:worklog',
    ]);
    expect(told(desk).filter(({ worklog }) => worklog !== undefined)).toMatchObject([
      { worklog: { id: body.id, timeSpentSeconds: 1_800, issueId: '10007' } },
      { worklog: { id: body.id, timeSpentSeconds: 3_600 } },
      { worklog: { id: body.id } },
    ]);
    expect(names(desk).filter((name) => name === 'avi:jira:updated:issue')).toHaveLength(3);
  });

  it('of comments says which, whether new, edited or deleted', async () => {
    const desk = openDesk();
    const { body } = await desk.as('ada')<{ id: string }>('POST', `${issue}/comment`, { body: paragraph('One') });
    await desk.as('ada')('PUT', `${issue}/comment/${body.id}`, { body: paragraph('Two') });
    await desk.as('ada')('DELETE', `${issue}/comment/${body.id}`);
    expect(names(desk)).toEqual(['avi:jira:commented:issue', 'avi:jira:commented:issue', 'avi:jira:deleted:comment']);
    expect(told(desk)).toMatchObject([{ comment: { id: body.id } }, { comment: { body: paragraph('Two') } }, { comment: { id: body.id } }]);
  });

  it('of a property is nothing, and neither of an edit that changes nothing', async () => {
    const desk = openDesk();
    await desk.as('ada')('PUT', `${issue}/properties/rounds`, { open: 1 });
    await desk.as('ada')('PUT', issue, { update: { labels: [{ set: [...(desk.jira.issues['10007']?.labels ?? [])] }] } });
    expect([names(desk), desk.changes.length]).toEqual([[], 2]);
  });

  it('says that the app itself did it, also in the name of a person', async () => {
    const desk = openDesk();
    await desk.app(['write:jira-work'])('PUT', issue, { fields: { summary: 'By the app' } });
    await desk.app(['write:jira-work'], 'ben')('PUT', issue, { fields: { summary: 'By the app for Ben' } });
    await desk.as('ada')('PUT', issue, { fields: { summary: 'By Ada' } });
    expect(desk.changes.map(({ byApp }) => byApp)).toEqual([true, true, false]);
  });

  it('of a deleted issue is what it was', async () => {
    const desk = openDesk();
    await desk.as('grace')('DELETE', issue);
    expect(told(desk)).toMatchObject([{ eventType: 'avi:jira:deleted:issue', issue: { id: '10007', key: 'HD-7' } }]);
  });
});
