/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { attachValidator } from '../../jira/attach-validator';
import type { Face, PersonContext, PersonEnv } from '../face';
import { hasGlobally } from '../has-globally';
import { answerPage } from '../shell/answer-page';
import { formFields } from '../shell/form-fields';
import { pageProps } from '../shell/page-props';
import { WorkflowPage } from './workflow-page';

/** The workflow of the desk: its transitions, and the app's validators on them. */
export function workflowRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  const administratorsOnly = createMiddleware<PersonEnv>(async (context, next) =>
    (await hasGlobally(face, context.get('person'), 'ADMINISTER'))
      ? next()
      : context.text('Only administrators of this site change workflows.', 403),
  );
  routes.get('/workflow', (context) => show(face, context));
  routes.post('/workflow/:what{add|remove}', administratorsOnly, async (context) => {
    const { project = '', transition = '', validator = '' } = await formFields(context);
    const { world, forge } = face.site;
    const isAdded = context.req.param('what') === 'add';
    const wrong = attachValidator(world.jira, forge.manifest.validators, { project, transition, validator }, isAdded);
    return wrong === undefined ? context.redirect(`/workflow?project=${project}`, 303) : show(face, context, wrong);
  });
  return routes;
}

async function show(face: Face, context: PersonContext, error?: string): Promise<Response> {
  const { jira, forge } = face.site.world;
  const projects = Object.values(jira.projects).filter(({ archived }) => archived !== true);
  const project = projects.find(({ key }) => key === context.req.query('project')) ?? projects[0];
  const props = {
    projects,
    project,
    statuses: jira.statuses,
    transitions: jira.transitions,
    attached: jira.validators.filter(({ projectId }) => projectId === project?.id),
    validators: forge.installation === null ? [] : face.site.forge.manifestIn(context.get('person').locale).validators,
    mayEdit: await hasGlobally(face, context.get('person'), 'ADMINISTER'),
    error,
  };
  return answerPage(context, <WorkflowPage {...pageProps(face, context, 'Workflow')} {...props} />, error === undefined ? 200 : 400);
}
