/** @jsxImportSource hono/jsx */
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Face, PersonContext, PersonEnv } from '../face';
import { inLanguageOf, wikiModules } from '../modules/ui-modules';
import { answerMissing } from '../shell/answer-missing';
import { answerPage } from '../shell/answer-page';
import { formFields } from '../shell/form-fields';
import { pageProps } from '../shell/page-props';
import { textsOf, withTexts } from './edit-document';
import { EditorPage } from './editor-page';
import { inSpace, onPage } from './on-page';
import { macroNode } from './placed-on-page';
import { documentOfPage, WikiClient, type PageAnswer, type SpaceAnswer } from './wiki-client';

type Fields = Readonly<Record<string, string>>;
const emptyDocument = { type: 'doc', version: 1, content: [] };

/** Confluence to write in: a page's texts by hand, new pages, the trash. */
export function editRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.get('/wiki/spaces/:key/edit/:id', (context) => onPage(face, context, (space, page) => showEditor(face, context, space, page)));
  routes.post('/wiki/spaces/:key/edit/:id', (context) =>
    onPage(face, context, async (space, page, wiki) => {
      const form = await formFields(context);
      const document = withMacro(face, withTexts(documentOfPage(page), form), form);
      const saved = await wiki.update(page, form['title'] ?? '', document, Number(form['version']) + 1);
      return saved.ok ? backTo(context, space, page.id) : showEditor(face, context, space, page, form, saved.sentence);
    }),
  );
  routes.get('/wiki/spaces/:key/create', (context) => inSpace(face, context, (space) => showEditor(face, context, space, undefined)));
  routes.post('/wiki/spaces/:key/create', (context) =>
    inSpace(face, context, async (space, wiki) => {
      const form = await formFields(context);
      const parent = context.req.query('parent') ?? '';
      const from = await templateAsked(context, wiki);
      const made = await wiki.create(space, parent, form['title'] ?? '', withMacro(face, withTexts(from, form), form));
      return made.ok ? backTo(context, space, made.value.id) : showEditor(face, context, space, undefined, form, made.sentence);
    }),
  );
  routes.post('/wiki/spaces/:key/trash/:id', (context) =>
    onPage(face, context, async (space, page, wiki) => {
      const gone = await wiki.trash(page.id);
      return gone.ok ? backTo(context, space, page.parentId ?? space.homepageId ?? '') : answerMissing(face, context, gone.sentence);
    }),
  );
  routes.post('/wiki/spaces/:key/attach/:id', (context) =>
    onPage(face, context, async (space, page, wiki) => {
      const { file } = await context.req.parseBody();
      const done = file instanceof File ? await wiki.attach(page.id, file) : undefined;
      return done?.ok === false ? answerMissing(face, context, done.sentence) : backTo(context, space, page.id);
    }),
  );
  return routes;
}

/** The document that a new page begins as. */
const templateAsked = async (context: PersonContext, wiki: WikiClient): Promise<unknown> =>
  (await wiki.template(context.req.query('template') ?? '')) ?? emptyDocument;

/** The document with the app's macro at its end, if one was chosen. */
function withMacro({ site }: Face, document: unknown, { macro }: Fields): unknown {
  const module = wikiModules(site, 'macro').find(({ key }) => key === macro);
  const { content, ...rest } = document as { readonly content: readonly object[] };
  return module === undefined ? document : { ...rest, content: [...content, macroNode(site, module, randomUUID())] };
}

const backTo = (context: PersonContext, { key }: SpaceAnswer, id: string): Response =>
  context.redirect(`/wiki/spaces/${key}/pages/${id}`, 303);

/** What was typed stays in the fields when it was refused. */
async function showEditor(
  face: Face,
  context: PersonContext,
  space: SpaceAnswer,
  page: PageAnswer | undefined,
  typed: Fields = {},
  error?: string,
): Promise<Response> {
  const wiki = new WikiClient(face.site, context.get('person').accountId);
  const [pages, templates, from] = await Promise.all([wiki.pagesOf(space), wiki.templatesOf(space), templateAsked(context, wiki)]);
  const texts = textsOf(page === undefined ? from : documentOfPage(page));
  const current = page?.id ?? context.req.query('parent') ?? '';
  const props = {
    space,
    pages,
    current,
    action: page === undefined ? createAddress(context, current) : context.req.path,
    templates: templates.map(({ templateId, name }) => ({ name, address: createAddress(context, current, templateId) })),
    macros: wikiModules(face.site, 'macro')
      .map((module) => inLanguageOf(face.site, context.get('person'), module))
      .map(({ key, title = key }) => ({ key, title })),
    back: `/wiki/spaces/${space.key}${current === '' ? '' : `/pages/${current}`}`,
    pageTitle: typed['title'] ?? page?.title ?? '',
    texts: texts.map((text) => ({ ...text, text: typed[`text-${text.name}`] ?? text.text })),
    version: Number(typed['version'] ?? page?.version.number ?? 0),
    more: typed['more'] ?? '',
    error,
  };
  const title = page === undefined ? `New page in ${space.name}` : `Edit ${page.title}`;
  return answerPage(context, <EditorPage {...pageProps(face, context, title)} {...props} />, error === undefined ? 200 : 400);
}

function createAddress(context: PersonContext, parent: string, template = context.req.query('template') ?? ''): string {
  return `${context.req.path}?${new URLSearchParams({ parent, ...(template === '' ? {} : { template }) }).toString()}`;
}
