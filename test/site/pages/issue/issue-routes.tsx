/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { Issue } from '../../jira/world';
import type { Face, PersonContext, PersonEnv } from '../face';
import { answerMissing } from '../shell/answer-missing';
import { documentOf } from '../shell/document-of';
import { formFields } from '../shell/form-fields';
import { JiraClient } from '../shell/jira-client';
import type { JiraAnswer } from '../shell/jira-client';
import { showIssue } from './show-issue';
import { visibleIssue } from './visible-issue';

const missing = 'This ticket cannot be found';

type Fields = Readonly<Record<string, string>>;
type Change = (jira: JiraClient, issue: Issue, form: Fields) => Promise<JiraAnswer<unknown>>;

/** What the forms of the issue view do, each as one REST call in the person's name. */
const changes: Readonly<Record<string, Change>> = {
  transition: (jira, { id }, { transition = '' }) => jira.post(`/rest/api/3/issue/${id}/transitions`, { transition: { id: transition } }),
  fields: (jira, { id }, form) => jira.put(`/rest/api/3/issue/${id}`, { fields: editedFields(form) }),
  comment: (jira, { id }, { text = '', internal }) =>
    jira.post(`/rest/api/3/issue/${id}/comment`, {
      body: documentOf(text),
      ...(internal === undefined ? {} : { properties: [{ key: 'sd.public.comment', value: { internal: true } }] }),
    }),
  'remove-attachment': (jira, _, { attachment = '' }) => jira.delete(`/rest/api/3/attachment/${encodeURIComponent(attachment)}`),
  unlink: (jira, _, { link = '' }) => jira.delete(`/rest/api/3/issueLink/${encodeURIComponent(link)}`),
  worklog: (jira, { id }, { timeSpent = '', text = '' }) =>
    jira.post(`/rest/api/3/issue/${id}/worklog`, { timeSpent, ...(text === '' ? {} : { comment: documentOf(text) }) }),
};

export function issueRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.get('/browse/:key', async (context) => {
    const issue = await visibleIssue(face, clientOf(face, context), context.req.param('key'));
    if (issue === undefined) return answerMissing(face, context, missing);
    if (isOpened(context)) await clientOf(face, context).get(`/rest/api/3/issue/${issue.id}?fields=summary&updateHistory=true`);
    return showIssue(face, context, issue);
  });
  routes.post('/browse/:key/attach', async (context) => {
    const jira = clientOf(face, context);
    const issue = await visibleIssue(face, jira, context.req.param('key'));
    const { file } = await context.req.parseBody();
    if (issue === undefined || !(file instanceof File)) return answerMissing(face, context, missing);
    const answer = await jira.attach(issue.id, file);
    return answer.ok ? context.redirect(`/browse/${issue.key}`, 303) : showIssue(face, context, issue, answer.sentence);
  });
  routes.post('/browse/:key/:change', async (context) => {
    const jira = clientOf(face, context);
    const issue = await visibleIssue(face, jira, context.req.param('key'));
    const name = context.req.param('change');
    const change = changes[name];
    if (issue === undefined || change === undefined) return answerMissing(face, context, missing);
    const answer = await change(jira, issue, await formFields(context));
    if (!answer.ok) return showIssue(face, context, issue, answer.sentence);
    return context.redirect(`/browse/${issue.key}${name === 'worklog' ? '?tab=worklog' : ''}`, 303);
  });
  return routes;
}

/** A page that keeps itself up to date fetches itself again; that is no new look. */
const isOpened = (context: PersonContext): boolean => (context.req.header('sec-fetch-dest') ?? 'document') === 'document';

function clientOf({ site }: Face, context: PersonContext): JiraClient {
  return new JiraClient(site, context.get('person').accountId);
}

function editedFields({ summary, assignee, priority, duedate }: Fields): Record<string, unknown> {
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(assignee === undefined ? {} : { assignee: assignee === '' ? null : { accountId: assignee } }),
    ...(priority === undefined ? {} : { priority: { name: priority } }),
    ...(duedate === undefined ? {} : { duedate: duedate === '' ? null : duedate }),
  };
}
