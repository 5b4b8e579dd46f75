import type { Context } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';

type StatusCode = 200 | 400 | 403 | 404;

/** A whole HTML document; pages show the present, so nothing of them is kept by browsers. */
export async function answerPage(context: Context, page: JSX.Element, status: StatusCode = 200): Promise<Response> {
  return context.html(`<!doctype html>${await page}`, status, { 'cache-control': 'no-store' });
}
