/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { Face, PersonContext, PersonEnv } from '../face';
import type { AdfNode } from '../shell/adf';
import { answerMissing } from '../shell/answer-missing';
import { answerPage } from '../shell/answer-page';
import { pageProps } from '../shell/page-props';
import { arrangeRoutes } from './arrange-routes';
import { editRoutes } from './edit-routes';
import { exportRoutes } from './export-routes';
import { HistoryPage } from './history-page';
import { bylineItems, placeMacro } from './placed-on-page';
import { SpacesPage } from './spaces-page';
import { wikiAppRoutes } from './wiki-app-routes';
import { WikiClient, type PageAnswer } from './wiki-client';
import { WikiPage } from './wiki-page';

/** Confluence to look at: spaces, pages and their history. */
export function wikiRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.get('/wiki', (context) => context.redirect('/wiki/spaces'));
  routes.get('/wiki/spaces', async (context) => {
    const spaces = await wikiOf(face, context).spaces();
    return answerPage(context, <SpacesPage {...pageProps(face, context, 'Spaces')} spaces={spaces} />);
  });
  routes.get('/wiki/spaces/:key', async (context) => {
    const space = await wikiOf(face, context).space(context.req.param('key'));
    if (space?.homepageId === undefined) return answerMissing(face, context, 'This space cannot be found');
    return context.redirect(`/wiki/spaces/${space.key}/pages/${space.homepageId}`);
  });
  routes.get('/wiki/spaces/:key/pages/:id/:title?', (context) => showPage(face, context));
  routes.get('/wiki/spaces/:key/history/:id', (context) => showHistory(face, context));
  routes.route('/', editRoutes(face));
  routes.route('/', arrangeRoutes(face));
  routes.route('/', exportRoutes(face));
  routes.route('/', wikiAppRoutes(face));
  return routes;
}

const wikiOf = ({ site }: Face, context: PersonContext): WikiClient => new WikiClient(site, context.get('person').accountId);

async function showPage(face: Face, context: PersonContext): Promise<Response> {
  const wiki = wikiOf(face, context);
  const version = context.req.query('version');
  const [space, shown] = await Promise.all([wiki.space(context.req.param('key') ?? ''), wiki.page(context.req.param('id') ?? '', version)]);
  if (shown !== undefined && shown.spaceId !== space?.id) return goWhereItIs(face, context, wiki, shown);
  if (space === undefined || shown === undefined) return answerMissing(face, context, 'This page cannot be found');
  const [pages, labels, files, may] = await Promise.all([
    wiki.pagesOf(space),
    wiki.labels(shown.id),
    wiki.files(shown.id),
    wiki.may(shown.id),
  ]);
  const here = { person: context.get('person'), space, page: shown };
  const old = version !== undefined;
  const bylines = old ? [] : bylineItems(face, here);
  const macro = (node: AdfNode) => placeMacro(face, here, node);
  const props = { space, pages, current: shown.id, shown, old, labels, files, may, macro, bylines, open: context.req.query('byline') };
  return answerPage(context, <WikiPage {...pageProps(face, context, shown.title)} {...peopleProps(face, context)} {...props} />);
}

/** A page goes by its id: an address with its former space leads to it, too. */
async function goWhereItIs(face: Face, context: PersonContext, wiki: WikiClient, { id, spaceId }: PageAnswer): Promise<Response> {
  const space = (await wiki.spaces()).find((each) => each.id === spaceId);
  if (space === undefined) return answerMissing(face, context, 'This page cannot be found');
  return context.redirect(`/wiki/spaces/${space.key}/pages/${id}`, 302);
}

async function showHistory(face: Face, context: PersonContext): Promise<Response> {
  const wiki = wikiOf(face, context);
  const [space, shown] = await Promise.all([wiki.space(context.req.param('key') ?? ''), wiki.page(context.req.param('id') ?? '')]);
  if (space === undefined || shown?.spaceId !== space.id) return answerMissing(face, context, 'This page cannot be found');
  const [pages, versions] = await Promise.all([wiki.pagesOf(space), wiki.versions(shown.id)]);
  const props = { space, pages, current: shown.id, shown, versions };
  return answerPage(
    context,
    <HistoryPage {...pageProps(face, context, `History of ${shown.title}`)} {...peopleProps(face, context)} {...props} />,
  );
}

const peopleProps = ({ site }: Face, context: PersonContext) => ({
  people: site.world.jira.people,
  timeZone: context.get('person').timeZone,
});
