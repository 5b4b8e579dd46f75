/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { AppPage } from '../apps/app-page';
import type { Face, PersonContext, PersonEnv } from '../face';
import { placeModule } from '../modules/place-module';
import { wikiModules } from '../modules/ui-modules';
import { answerMissing } from '../shell/answer-missing';
import { answerPage } from '../shell/answer-page';
import { pageProps } from '../shell/page-props';
import { WikiClient } from './wiki-client';

/** The app's pages in Confluence: of the whole site, and of a space; addresses below a module belong to the module. */
export function wikiAppRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.get('/wiki/apps/:route/:rest{.*}?', (context) =>
    showModule(face, context, 'confluence:globalPage', `/wiki/apps/${context.req.param('route')}`),
  );
  routes.get('/wiki/spaces/:key/apps/:route/:rest{.*}?', async (context) => {
    const { key, route } = context.req.param();
    const space = await new WikiClient(face.site, context.get('person').accountId).space(key);
    if (space === undefined) return answerMissing(face, context, 'This space cannot be found');
    return showModule(face, context, 'confluence:spacePage', `/wiki/spaces/${key}/apps/${route}`, { space: { id: space.id, key } });
  });
  return routes;
}

type Type = 'confluence:globalPage' | 'confluence:spacePage';

async function showModule(face: Face, context: PersonContext, type: Type, base: string, more: object = {}): Promise<Response> {
  const module = wikiModules(face.site, type).find((candidate) => candidate['route'] === context.req.param('route'));
  if (module === undefined) return answerMissing(face, context, 'There is no such page');
  const placed = placeModule(face, context.get('person'), module, { base, location: context.req.url, more: { ...more } });
  return answerPage(context, <AppPage {...pageProps(face, context, placed.title)} module={placed} />);
}
