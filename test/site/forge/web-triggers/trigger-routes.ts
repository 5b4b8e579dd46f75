import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Site } from '../../site';

/** The addresses of web triggers. Nobody signs in there; who may is the function's to say. */
export function triggerRoutes(site: Site): Hono {
  const routes = new Hono();
  routes.all('/x1/:id/*', async (context) => {
    const { req } = context;
    const { status, headers, body } = await site.forge.webTriggers.answer({
      id: req.param('id'),
      method: req.method,
      path: req.path,
      headers: req.header(),
      query: valuesOf(req.queries()),
      body: await req.text(),
    });
    return context.body(body, status as ContentfulStatusCode, { ...headers });
  });
  return routes;
}

/** Commas separate values, as the platform has it. */
const valuesOf = (query: Record<string, string[]>): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(query).map(([name, values]) => [name, values.flatMap((value) => value.split(','))]));
