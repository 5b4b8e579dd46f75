/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { Face, PersonContext, PersonEnv } from '../face';
import { answerPage } from '../shell/answer-page';
import type { JiraAnswer } from '../shell/jira-client';
import { pageProps } from '../shell/page-props';
import { ArrangePage } from './arrange-page';
import { onPage } from './on-page';
import type { PageAnswer, SpaceAnswer, WikiClient } from './wiki-client';

/** Copies, moves, archives and restricts a page by hand. */
export function arrangeRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  const address = '/wiki/spaces/:key/arrange/:id';
  routes.get(address, (context) => onPage(face, context, (space, page, wiki) => show(face, context, space, page, wiki)));
  routes.post(address, (context) =>
    onPage(face, context, async (space, page, wiki) => {
      const form = await context.req.formData();
      const { answer, next } = await act(wiki, space, page, form);
      return answer.ok ? context.redirect(next(answer.value), 303) : show(face, context, space, page, wiki, answer.sentence);
    }),
  );
  return routes;
}

interface Acted {
  readonly answer: JiraAnswer<unknown>;
  /** Where to go then. */
  readonly next: (value: unknown) => string;
}

async function act(wiki: WikiClient, space: SpaceAnswer, page: PageAnswer, form: FormData): Promise<Acted> {
  const text = (name: string): string => {
    const given = form.get(name);
    return typeof given === 'string' ? given : '';
  };
  const here = `/wiki/spaces/${space.key}`;
  switch (text('do')) {
    case 'copy': {
      const answer = await wiki.copy(page.id, page.parentId ?? space.homepageId ?? '', text('title'));
      return { answer, next: (made) => `${here}/pages/${(made as { readonly id: string }).id}` };
    }
    case 'move': {
      const target = (await wiki.spaces()).find(({ key }) => key === text('space'));
      const answer = await wiki.move(page.id, target?.homepageId ?? '');
      return { answer, next: () => `/wiki/spaces/${target?.key ?? space.key}/pages/${page.id}` };
    }
    case 'archive':
      return { answer: await wiki.archive(page.id), next: () => here };
    default:
      return { answer: await wiki.restrict(page.id, restrictionsIn(form)), next: () => `${here}/pages/${page.id}` };
  }
}

function restrictionsIn(form: FormData): readonly object[] {
  return ['read', 'update'].map((operation) => {
    const named = form.getAll(operation).map(String);
    const of = (kind: string) => named.filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length));
    const user = of('user:').map((accountId) => ({ type: 'known', accountId }));
    return { operation, restrictions: { user, group: of('group:').map((id) => ({ type: 'group', id })) } };
  });
}

async function show(face: Face, context: PersonContext, space: SpaceAnswer, page: PageAnswer, wiki: WikiClient, error?: string) {
  const [pages, spaces, restrictions] = await Promise.all([wiki.pagesOf(space), wiki.spaces(), wiki.restrictions(page.id)]);
  const { people, groups } = face.site.world.jira;
  const named = [
    ...Object.keys(groups).map((name) => ({ value: `group:${name}`, name: `Group ${name}` })),
    ...Object.values(people)
      .filter(({ kind, active }) => active && kind !== 'customer')
      .map(({ accountId, displayName }) => ({ value: `user:${accountId}`, name: displayName })),
  ];
  const props = { space, pages, current: page.id, shown: page, spaces, restrictions, named, error };
  return answerPage(
    context,
    <ArrangePage {...pageProps(face, context, `Arrange ${page.title}`)} {...props} />,
    error === undefined ? 200 : 400,
  );
}
