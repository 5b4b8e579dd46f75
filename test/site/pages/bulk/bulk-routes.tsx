/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Face, PersonContext, PersonEnv } from '../face';
import { answerPage } from '../shell/answer-page';
import { JiraClient } from '../shell/jira-client';
import { pageProps } from '../shell/page-props';
import { BulkPage } from './bulk-page';
import type { BulkProgress } from './bulk-page';

/** Moving many tickets at once: what was asked, and what became of each. */
export function bulkRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.post('/bulk', async (context) => {
    const { keys, transitionId, back } = await asked(context);
    if (keys.length === 0) return context.redirect(back, 303);
    const input = { selectedIssueIdsOrKeys: keys, transitionId };
    const jira = new JiraClient(face.site, context.get('person').accountId);
    const answer = await jira.post<{ taskId: string }>('/rest/api/3/bulk/issues/transition', { bulkTransitionInputs: [input] });
    if (!answer.ok) return show(face, context, undefined, answer.sentence);
    return context.redirect(`/bulk/${answer.value.taskId}`, 303);
  });
  routes.get('/bulk/:task', async (context) => {
    const jira = new JiraClient(face.site, context.get('person').accountId);
    const answer = await jira.get<BulkProgress>(`/rest/api/3/bulk/queue/${context.req.param('task')}`);
    return answer.ok ? show(face, context, answer.value) : show(face, context, undefined, answer.sentence);
  });
  return routes;
}

async function show(face: Face, context: PersonContext, progress: BulkProgress | undefined, error?: string): Promise<Response> {
  const props = { progress, issues: face.site.world.jira.issues, error };
  const page = <BulkPage {...pageProps(face, context, 'Move tickets')} {...props} />;
  return answerPage(context, page, error === undefined ? 200 : 400);
}

/** The tickets that were ticked; only a page of this site is gone back to. */
async function asked(context: Context) {
  const { key, transition, back } = await context.req.parseBody({ all: true });
  const keys = [key ?? []].flat().filter((each) => typeof each === 'string');
  const isHere = typeof back === 'string' && /^\/(?![/\\])/.test(back);
  return { keys, transitionId: typeof transition === 'string' ? transition : '', back: isHere ? back : '/search' };
}
