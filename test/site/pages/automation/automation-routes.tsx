/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Face, PersonContext, PersonEnv } from '../face';
import { hasGlobally } from '../has-globally';
import { answerPage } from '../shell/answer-page';
import { formFields } from '../shell/form-fields';
import { pageProps } from '../shell/page-props';
import { AutomationPage } from './automation-page';
import { ruleOf } from './rule-draft';
import type { RuleDraft } from './rule-draft';

/** Rules that use the app's actions: listing, making, running and deleting them. */
export function automationRoutes(face: Face): Hono<PersonEnv> {
  const { automation, manifest } = face.site.forge;
  const routes = new Hono<PersonEnv>();
  routes.get('/automation', (context) => show(face, context, { ...emptyDraft, action: context.req.query('action') ?? '' }));
  const administratorsOnly = createMiddleware<PersonEnv>(async (context, next) =>
    (await hasGlobally(face, context.get('person'), 'ADMINISTER'))
      ? next()
      : context.text('Only administrators of this site make and run rules.', 403),
  );
  routes.on('POST', ['/automation', '/automation/*'], administratorsOnly);
  routes.post('/automation', async (context) => {
    const draft = await draftOf(context);
    const { accountId, timeZone } = context.get('person');
    const action = manifest.actions.find(({ key }) => key === draft.action);
    const rule = ruleOf(draft, action, accountId, face.site.clock.now(), timeZone);
    if (typeof rule === 'string') return show(face, context, draft, rule);
    automation.addRule(rule);
    return context.redirect('/automation', 303);
  });
  routes.post('/automation/:rule/run', async (context) => {
    const rule = context.req.param('rule');
    const run = await automation.runRule(rule);
    return run === undefined
      ? show(face, context, emptyDraft, 'That rule has been deleted.')
      : context.redirect(`/automation#rule-${rule}`, 303);
  });
  routes.post('/automation/:rule/delete', (context) => {
    automation.deleteRule(context.req.param('rule'));
    return context.redirect('/automation', 303);
  });
  return routes;
}

const emptyDraft: RuleDraft = { name: '', action: '', rhythm: 'manual', time: '08:00', inputs: {} };

async function draftOf(context: PersonContext): Promise<RuleDraft> {
  const form = Object.entries(await formFields(context));
  const inputs = form
    .filter(([name]) => name.startsWith('input.'))
    .map(([name, value]): [string, string] => [name.slice('input.'.length), value.trim()]);
  return { ...emptyDraft, ...Object.fromEntries(form.filter(([name]) => name in emptyDraft)), inputs: Object.fromEntries(inputs) };
}

async function show(face: Face, context: PersonContext, draft: RuleDraft, error?: string): Promise<Response> {
  const { forge, world } = face.site;
  const props = {
    actions: world.forge.installation === null ? [] : forge.manifest.actions,
    rules: forge.automation.rules,
    runs: forge.automation.runs,
    people: world.jira.people,
    timeZone: context.get('person').timeZone,
    mayEdit: await hasGlobally(face, context.get('person'), 'ADMINISTER'),
    draft,
    error,
  };
  return answerPage(context, <AutomationPage {...pageProps(face, context, 'Automation')} {...props} />, error === undefined ? 200 : 400);
}
