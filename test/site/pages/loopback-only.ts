import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';

const loopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** The controls move time and break things on purpose, so only this machine may use them. Requests in process have no connection. */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  const bindings = (context.env ?? {}) as { incoming?: unknown };
  const address = bindings.incoming === undefined ? '127.0.0.1' : getConnInfo(context).remote.address;
  if (loopback.test(address ?? '')) return next();
  return context.text('The controls of this site answer on its own machine only.', 403);
};
