import { Hono } from 'hono';
import type { Context } from 'hono';
import { downloadOperations } from './confluence/operations/downloads';
import { confluenceOperations } from './confluence/operations/all-operations';
import { actorOf } from './jira/actor';
import { allowedByScopes } from './jira/allowed-by-scopes';
import { declaredModules, type AppModules } from './jira/app-modules';
import type { Ask, Operation, Reply, SentFile } from './jira/operation';
import { allOperations } from './jira/operations/all-operations';
import { requirePoints, spendPoints } from './jira/rate-limits';
import { Refused } from './jira/refused';
import type { Caller, RestEnv, Site } from './site';

type RestContext = Context<RestEnv>;

/** The REST of Jira, Jira Service Management and Confluence on a site with what its app adds to it. */
export function restApp(site: Site, modules: AppModules = declaredModules()): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  for (const operation of [...allOperations, ...confluenceOperations, ...downloadOperations]) {
    app.on(operation.method, operation.path.replace(/\{([\w-]+)\}/g, ':$1'), (context) => serve(site, modules, operation, context));
  }
  app.notFound((context) =>
    context.json({ errorMessages: [`This site does not have ${context.req.method} ${context.req.path}.`], errors: {} }, 501),
  );
  return app;
}

async function serve(site: Site, modules: AppModules, operation: Operation, context: RestContext): Promise<Response> {
  const caller = callerOf(context);
  const isApp = caller.kind === 'app' || caller.kind === 'appAsUser';
  if (!allowedByScopes(operation, caller))
    return Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 });
  const product = operation.path.startsWith('/wiki/') ? 'confluence' : 'jira';
  const quota = site.world[product];
  const reply = await replyOrRefusal(operation, async () => {
    if (isApp) requirePoints(product, quota, site.clock.now());
    return operation.answer(await askOf(site, modules, operation, context, caller));
  });
  const points = reply.points ?? 1;
  if (isApp && reply.status !== 429) context.env.spent?.(points);
  const account = isApp && reply.status !== 429 ? spendPoints(quota, points, site.clock.now()) : {};
  return responseOf(reply, account);
}

async function replyOrRefusal({ path }: Operation, answer: () => Promise<Reply>): Promise<Reply> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { status: error.status, body: bodyOfRefusal(path, error), headers: error.headers };
  }
}

function bodyOfRefusal(path: string, refused: Refused): unknown {
  if (path.startsWith('/wiki/api/v2/')) return refused.wikiBody;
  if (path.startsWith('/wiki/')) return refused.olderWikiBody;
  return path.startsWith('/rest/servicedeskapi/') ? refused.deskBody : refused.body;
}

async function askOf(site: Site, modules: AppModules, operation: Operation, context: RestContext, caller: Caller): Promise<Ask> {
  const world = site.world.jira;
  const actor = actorOf(world, caller);
  if (actor === undefined || (actor === null && !operation.anonymous)) {
    throw new Refused(401, ['You are not authenticated. Authentication required to perform this operation.']);
  }
  const url = new URL(context.req.url);
  const path = (name: string): string => context.req.param(name) ?? '';
  const byApp = caller.kind === 'app' || caller.kind === 'appAsUser';
  const header = (name: string): string | undefined => context.req.header(name);
  const asked = { query: url.searchParams, url: url.href, origin: url.origin, header, ...(await contentOf(context)) };
  return { site, world, actor, byApp, path, ...modules, ...asked };
}

async function contentOf(context: RestContext): Promise<Pick<Ask, 'body' | 'files'>> {
  const isForm = context.req.header('content-type')?.startsWith('multipart/form-data') === true;
  return isForm ? { body: undefined, files: await filesOf(context) } : { body: await bodyOf(context), files: [] };
}

async function filesOf(context: RestContext): Promise<readonly SentFile[]> {
  const form = await context.req.formData();
  const files = [...form].flatMap(([field, value]) => (typeof value === 'string' ? [] : [{ field, value }]));
  return Promise.all(
    files.map(async ({ field, value }) => ({
      field,
      name: value.name,
      type: value.type,
      bytes: new Uint8Array(await value.arrayBuffer()),
    })),
  );
}

async function bodyOf(context: RestContext): Promise<unknown> {
  const text = context.req.method === 'GET' ? '' : await context.req.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, ['There was an error parsing JSON. Check that your request body is valid.']);
  }
}

function responseOf({ status, body, svg, bytes, headers }: Reply, more: Readonly<Record<string, string>>): Response {
  const sent = { ...headers, ...more };
  if (svg !== undefined) return new Response(svg, { status, headers: { ...sent, 'Content-Type': 'image/svg+xml' } });
  if (bytes !== undefined) return new Response(bytes, { status, headers: sent });
  return body === undefined ? new Response(null, { status, headers: sent }) : Response.json(body, { status, headers: sent });
}

/** Without bindings, as a test may ask, the caller is nobody. */
function callerOf(context: RestContext): Caller {
  const { caller } = (context.env as Partial<RestEnv['Bindings']> | undefined) ?? {};
  return caller ?? { kind: 'anonymous' };
}
