import { Hono } from 'hono';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { SSEStreamingApi } from 'hono/streaming';
import type { Face } from '../face';
import { feedNameOf, forwardToPages } from './live-channel';
import type { LiveChannel } from './live-channel';

const keepAliveMs = 15_000;

/** One stream of events for each open page, of the channels it was given. */
export function liveRoutes(face: Face): Hono {
  const routes = new Hono();
  routes.get('/__site/bridge/live', (context) => {
    const person = face.sessions.person(context)?.accountId;
    const channels = new Map<string, string>();
    for (const token of context.req.queries('channel') ?? []) {
      const channel = face.seal.open(token) as LiveChannel | undefined;
      if (channel === undefined || channel.person !== person)
        return context.text('This page belongs to somebody who is not signed in.', 403);
      forwardToPages(face, channel);
      channels.set(feedNameOf(channel), token);
    }
    return streamSSE(context, (stream) => tell(face, stream, channels, startOf(context, face)));
  });
  return routes;
}

/** Sends until the page goes away. A channel is called by the token under which the page knows it. */
async function tell({ live }: Face, stream: SSEStreamingApi, channels: ReadonlyMap<string, string>, after: number): Promise<void> {
  const stop = live.follow(after, ({ at, channel, payload }) => {
    const token = channels.get(channel);
    if (token !== undefined) void stream.writeSSE({ id: String(at), data: JSON.stringify({ channel: token, payload }) });
  });
  const alive = setInterval(() => void stream.write(': still here\n\n'), keepAliveMs);
  await stream.write(': here\n\n');
  await new Promise<void>((resolve) => {
    stream.onAbort(resolve);
  });
  clearInterval(alive);
  stop();
}

/** The last message the page has seen; a page that has seen none begins with the present. */
function startOf(context: Context, { live }: Face): number {
  const seen = context.req.header('last-event-id') ?? context.req.query('after') ?? '';
  return seen === '' ? live.last : Number(seen);
}
