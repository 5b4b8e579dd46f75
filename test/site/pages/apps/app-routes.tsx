/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { Face, PersonContext, PersonEnv } from '../face';
import { placeModule } from '../modules/place-module';
import { uiModules } from '../modules/ui-modules';
import { answerMissing } from '../shell/answer-missing';
import { answerPage } from '../shell/answer-page';
import { pageProps } from '../shell/page-props';
import { AppPage } from './app-page';

/** The app's global pages; addresses below a module belong to the module. */
export function appRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.get('/apps/:module/:route{.*}?', (context) => showModule(face, context, context.req.param('module')));
  return routes;
}

async function showModule(face: Face, context: PersonContext, key: string): Promise<Response> {
  const module = uiModules(face.site, 'jira:globalPage').find((candidate) => candidate.key === key);
  if (module === undefined || face.site.world.forge.installation === null) {
    return answerMissing(face, context, 'There is no such page');
  }
  const base = `/apps/${key}`;
  const first = module.pages[0];
  if (first !== undefined && [base, `${base}/`].includes(context.req.path)) return context.redirect(`${base}/${first.route}`);
  const placed = placeModule(face, context.get('person'), module, { base, location: context.req.url });
  return answerPage(context, <AppPage {...pageProps(face, context, placed.title)} module={placed} pages={module.pages} />);
}
