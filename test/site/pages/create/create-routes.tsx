/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { organizationsField } from '../../jira/fields';
import type { Project } from '../../jira/world';
import type { Face, PersonContext, PersonEnv } from '../face';
import { answerPage } from '../shell/answer-page';
import { documentOf } from '../shell/document-of';
import { formFields } from '../shell/form-fields';
import { JiraClient } from '../shell/jira-client';
import { pageProps } from '../shell/page-props';
import { CreatePage } from './create-page';
import type { TicketDraft } from './create-page';

/** The form that makes a ticket. */
export function createRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.get('/create', (context) => showForm(face, context, emptyDraft));
  routes.post('/create', async (context) => {
    const draft = { ...emptyDraft, ...(await formFields(context)) };
    const jira = new JiraClient(face.site, context.get('person').accountId);
    const created = await jira.post<{ key: string }>('/rest/api/3/issue', { fields: fieldsOf(draft) });
    return created.ok ? context.redirect(`/browse/${created.value.key}`, 303) : showForm(face, context, draft, created.sentence);
  });
  return routes;
}

const emptyDraft: TicketDraft = { project: 'HD', issueType: '', summary: '', description: '', organization: '' };

function fieldsOf({ project, issueType, summary, description, organization }: TicketDraft): Record<string, unknown> {
  return {
    project: { key: project },
    issuetype: { id: issueType },
    summary,
    ...(description.trim() === '' ? {} : { description: documentOf(description) }),
    ...(organization === '' ? {} : { [organizationsField]: [Number(organization)] }),
  };
}

function showForm(face: Face, context: PersonContext, draft: TicketDraft, error?: string): Promise<Response> {
  const { projects, issueTypes, organizations } = face.site.world.jira;
  const open = Object.values(projects).filter((project) => project.archived !== true);
  const props = {
    projects: open,
    issueTypes: typesOf(open).flatMap((id) => issueTypes[id] ?? []),
    organizations: Object.values(organizations).sort((first, second) => first.name.localeCompare(second.name)),
    draft,
    error,
  };
  return answerPage(context, <CreatePage {...pageProps(face, context, 'Create a ticket')} {...props} />, error === undefined ? 200 : 400);
}

function typesOf(projects: readonly Project[]): string[] {
  return [...new Set(projects.flatMap(({ issueTypeIds }) => issueTypeIds))];
}
