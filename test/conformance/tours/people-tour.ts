import * as z from 'zod';
import { openTestSite } from '../../support/site';
import type { Exchange } from '../exchange';
import { tourAttachments, tourLinks } from './attachments-tour';
import { tourChangelog } from './changelog-tour';
import { Recorder, type Sender } from './recorder';
import { tourWorkflow } from './workflow-tour';

const withId = z.object({ id: z.string() });
const withKey = z.object({ id: z.string(), key: z.string() });
const paragraph = (text: string): object => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** Every operation of the site's REST as people use it, and the refusals that they meet. */
export async function peopleTour(): Promise<readonly Exchange[]> {
  const site = await openTestSite();
  const recorder = new Recorder(site.site);
  const grace = recorder.as(site, 'grace');
  await tourSite(grace);
  await tourPeople(grace, Object.keys(site.site.world.jira.people));
  const ticket = await tourTickets(grace);
  await tourProperties(grace, `/rest/api/3/issue/${ticket.key}/properties`);
  await tourComments(grace, `/rest/api/3/issue/${ticket.key}/comment`);
  await tourTransitions(grace, `/rest/api/3/issue/${ticket.key}/transitions`);
  await tourWorklogs(grace, `/rest/api/3/issue/${ticket.key}/worklog`);
  await tourAttachments(grace, ticket.key);
  await tourLinks(grace, ticket.key);
  await tourWorkflow(site, grace);
  await tourChangelog(grace, ticket.key);
  await tourSearch(grace, ticket.id);
  await tourDesk(grace);
  await tourRefusals(grace, recorder.as(site, 'pat'), recorder.nobody(), ticket.key);
  await grace.delete(`/rest/api/3/issue/${ticket.key}`);
  return recorder.exchanges;
}

async function tourSite(grace: Sender): Promise<void> {
  for (const path of ['serverInfo', 'field', 'issuetype', 'status', 'priority', 'resolution', 'project', 'project/search', 'project/HD']) {
    await grace.get(`/rest/api/3/${path}`);
  }
  await grace.get('/rest/api/3/project/search?startAt=0&maxResults=1&orderBy=name&query=harbor');
  const { body } = await grace.get('/rest/api/3/issue/createmeta/HD/issuetypes');
  const [type] = z.object({ issueTypes: z.array(withId) }).parse(body).issueTypes;
  await grace.get(`/rest/api/3/issue/createmeta/HD/issuetypes/${type?.id ?? ''}`);
  await grace.get(`/rest/api/3/universal_avatar/view/type/issuetype/avatar/${type?.id ?? ''}`);
}

async function tourPeople(grace: Sender, accounts: readonly string[]): Promise<void> {
  const [one = '', other = ''] = accounts;
  await grace.get('/rest/api/3/myself');
  await grace.get(`/rest/api/3/user?accountId=${one}`);
  await grace.get(`/rest/api/3/user/bulk?accountId=${one}&accountId=${other}`);
  await grace.get('/rest/api/3/user/search?query=ada');
  await grace.get('/rest/api/3/users/search?startAt=0&maxResults=5');
  await grace.get('/rest/api/3/user/assignable/search?project=HD');
  await grace.get('/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS,WORK_ON_ISSUES&projectKey=HD');
  const { body } = await grace.get('/rest/api/3/groups/picker?query=TECH&caseInsensitive=true&maxResults=5');
  const [group] = z.object({ groups: z.array(z.object({ groupId: z.string() })) }).parse(body).groups;
  await grace.get(`/rest/api/3/group/bulk?groupId=${group?.groupId ?? ''}&groupName=compliance`);
  await grace.get(`/rest/api/3/group/member?groupId=${group?.groupId ?? ''}&maxResults=2`);
  await grace.get('/rest/api/3/group/member?groupname=nobody');
  await grace.get('/rest/api/3/user/permission/search?permissions=ADMINISTER&projectKey=HD&query=');
  await grace.get('/rest/api/3/myself?expand=groups');
  await grace.post('/rest/api/3/permissions/check', { accountId: one, globalPermissions: ['ADMINISTER'], projectPermissions: [] });
}

async function tourTickets(grace: Sender) {
  const { body: types } = await grace.get('/rest/api/3/issue/createmeta/HD/issuetypes?maxResults=50');
  const [type] = z.object({ issueTypes: z.array(withId) }).parse(types).issueTypes;
  const fields = { project: { key: 'HD' }, issuetype: { id: type?.id }, description: paragraph('It hums.'), labels: ['printer'] };
  const { body: single } = await grace.post('/rest/api/3/issue', { fields: { ...fields, summary: 'Printer hums', duedate: '2026-12-01' } });
  const created = withKey.parse(single);
  const { body: bulk } = await grace.post('/rest/api/3/issue/bulk', {
    issueUpdates: [
      { fields: { ...fields, summary: 'One' } },
      { fields: { ...fields, summary: 'Two' } },
      { fields: { ...fields, summary: '' } },
    ],
  });
  const made = z.object({ issues: z.array(withKey) }).parse(bulk).issues;
  await grace.get(`/rest/api/3/issue/${created.key}`);
  await grace.get(`/rest/api/3/issue/${created.id}?fields=summary,status,assignee&properties=*all&expand=names`);
  await grace.put(`/rest/api/3/issue/${created.key}`, { fields: { summary: 'Printer hums louder', labels: ['printer', 'noise'] } });
  const { body: me } = await grace.get('/rest/api/3/myself');
  await grace.put(`/rest/api/3/issue/${created.key}/assignee`, { accountId: z.object({ accountId: z.string() }).parse(me).accountId });
  await grace.post('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: made.map(({ key }) => key), fields: ['summary', 'status', 'project'] });
  await grace.get(`/rest/api/3/issue/${created.key}?fields=*all`);
  return created;
}

async function tourProperties(grace: Sender, path: string): Promise<void> {
  await grace.put(`${path}/colour`, { is: 'red' });
  await grace.put(`${path}/colour`, { is: 'blue' });
  await grace.get(path);
  await grace.get(`${path}/colour`);
  await grace.get(`${path}/shape`);
  await grace.delete(`${path}/colour`);
}

async function tourComments(grace: Sender, path: string): Promise<void> {
  const { body } = await grace.post(path, { body: paragraph('Looking into it.') });
  const { id } = withId.parse(body);
  await grace.get(`${path}?startAt=0&maxResults=10&orderBy=-created`);
  await grace.get(`${path}/${id}`);
  await grace.put(`${path}/${id}`, { body: paragraph('Found it.') });
  await grace.delete(`${path}/${id}`);
}

async function tourTransitions(grace: Sender, path: string): Promise<void> {
  const { body } = await grace.get(path);
  const [first] = z.object({ transitions: z.array(withId) }).parse(body).transitions;
  await grace.post(path, { transition: { id: first?.id } });
  await grace.post(path, { transition: { id: '999' } });
}

async function tourWorklogs(grace: Sender, path: string): Promise<void> {
  const worklog = { started: '2026-11-20T10:00:00.000+0000', timeSpentSeconds: 900, comment: paragraph('Cleaned the rollers.') };
  const { body } = await grace.post(`${path}?adjustEstimate=auto`, { ...worklog, properties: [{ key: 'colour', value: { is: 'red' } }] });
  const { id } = withId.parse(body);
  await grace.post(path, { started: worklog.started, timeSpent: '1h 30m' });
  await grace.get(`${path}?startAt=0&maxResults=10&expand=properties`);
  await grace.get(`${path}/${id}`);
  await grace.put(`${path}/${id}`, { timeSpentSeconds: 1_800 });
  await grace.put(`${path}/${id}/properties/shape`, { is: 'round' });
  await grace.get(`${path}/${id}/properties`);
  await grace.get(`${path}/${id}/properties/shape`);
  await grace.delete(`${path}/${id}/properties/shape`);
  await grace.get('/rest/api/3/worklog/updated?since=0');
  await grace.post('/rest/api/3/worklog/list?expand=properties', { ids: [Number(id)] });
  await grace.post(path, { started: worklog.started, timeSpent: 'a while' });
  await grace.delete(`${path}/${id}`);
}

async function tourSearch(grace: Sender, ticket: string): Promise<void> {
  const jql = 'project = HD AND statusCategory != Done ORDER BY created DESC';
  await grace.post('/rest/api/3/search/jql', { jql, fields: ['summary', 'status', 'assignee', 'duedate'], maxResults: 3 });
  await grace.post('/rest/api/3/search/jql', { jql, fields: ['*all'], properties: ['rounds-maintenance'], maxResults: 20 });
  await grace.post('/rest/api/3/search/jql', { jql: `id = ${ticket}`, fields: ['summary'], reconcileIssues: [Number(ticket)] });
  await grace.get(`/rest/api/3/search/jql?jql=${encodeURIComponent(jql)}&maxResults=2`);
  await grace.post('/rest/api/3/search/approximate-count', { jql: 'project = HD' });
}

async function tourDesk(grace: Sender): Promise<void> {
  const { body } = await grace.get('/rest/servicedeskapi/organization?start=0&limit=5');
  const [organization] = z.object({ values: z.array(withId) }).parse(body).values;
  await grace.get(`/rest/servicedeskapi/organization/${organization?.id ?? ''}`);
  await grace.get(`/rest/servicedeskapi/organization/${organization?.id ?? ''}/user`);
  const { body: desks } = await grace.get('/rest/servicedeskapi/servicedesk');
  const [desk] = z.object({ values: z.array(withId) }).parse(desks).values;
  await grace.get(`/rest/servicedeskapi/servicedesk/${desk?.id ?? ''}`);
  await grace.get(`/rest/servicedeskapi/servicedesk/${desk?.id ?? ''}/organization`);
}

async function tourRefusals(grace: Sender, customer: Sender, nobody: Sender, ticket: string): Promise<void> {
  await grace.get('/rest/api/3/issue/HD-999999');
  await grace.post('/rest/api/3/issue', { fields: { project: { key: 'HD' } } });
  await grace.post('/rest/api/3/issue/bulk', { issueUpdates: [{ fields: { project: { key: 'NONE' } } }] });
  await grace.post('/rest/api/3/search/jql', { jql: 'nonsense is is' });
  await grace.post(`/rest/api/3/issue/${ticket}/comment`, { body: { type: 'nonsense' } });
  await grace.post(`/rest/api/3/issue/${ticket}/worklog`, { started: 'yesterday', timeSpentSeconds: 60 });
  await grace.get('/rest/servicedeskapi/organization/999999');
  await customer.get(`/rest/api/3/issue/${ticket}`);
  await nobody.get('/rest/api/3/myself');
}
