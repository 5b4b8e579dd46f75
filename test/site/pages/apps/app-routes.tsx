/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { Face, PersonContext, PersonEnv } from '../face';
import { mayGlobally } from '../../jira/may';
import { placeModule } from '../modules/place-module';
import { uiModules } from '../modules/ui-modules';
import { answerMissing } from '../shell/answer-missing';
import { answerPage } from '../shell/answer-page';
import { pageProps } from '../shell/page-props';
import { AppPage } from './app-page';

/** The app's global pages, and its admin pages for administrators; addresses below a module belong to the module. */
export function appRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.get('/apps/:module/:route{.*}?', (context) => showModule(face, context, 'jira:globalPage', context.req.param('module')));
  routes.get('/settings/apps/:module/:route{.*}?', (context) => {
    if (!mayGlobally(face.site.world.jira, context.get('person'), 'ADMINISTER'))
      return answerMissing(face, context, 'Only Jira administrators have settings');
    return showModule(face, context, 'jira:adminPage', context.req.param('module'));
  });
  return routes;
}

async function showModule(face: Face, context: PersonContext, type: 'jira:globalPage' | 'jira:adminPage', key: string): Promise<Response> {
  const module = uiModules(face.site, type).find((candidate) => candidate.key === key);
  if (module === undefined || face.site.world.forge.installation === null) {
    return answerMissing(face, context, 'There is no such page');
  }
  const base = type === 'jira:adminPage' ? `/settings/apps/${key}` : `/apps/${key}`;
  const first = module.pages[0];
  if (first !== undefined && [base, `${base}/`].includes(context.req.path)) return context.redirect(`${base}/${first.route}`);
  const placed = placeModule(face, context.get('person'), module, { base, location: context.req.url });
  return answerPage(context, <AppPage {...pageProps(face, context, placed.title)} module={placed} />);
}
