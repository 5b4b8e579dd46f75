import type { MiddlewareHandler } from 'hono';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
const ours = new Set(['same-origin', 'none']);

/** Other web pages in the same browser change nothing here. Programs send no such header. */
export const sameOriginOnly: MiddlewareHandler = async (context, next) => {
  const from = context.req.header('sec-fetch-site') ?? 'none';
  if (reading.has(context.req.method) || ours.has(from)) return next();
  return context.text('Requests from other sites are refused.', 403);
};
