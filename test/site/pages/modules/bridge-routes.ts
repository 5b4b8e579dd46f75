import { Hono } from 'hono';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { BridgeError } from '../../forge/bridge';
import type { Screen } from '../../forge/bridge';
import type { Face } from '../face';
import { forwardToPages } from './live-channel';
import { productRequest } from './product-request';
import type { ProductCall } from './product-request';

interface Asked {
  readonly seal?: string;
}
interface Channel {
  readonly channelName: string;
  readonly eventPayload?: unknown;
  readonly isGlobal?: boolean;
}
type Act = (screen: Screen, asked: never) => unknown;

/** What modules ask of the server through their page. Who asks, and from which ticket, is believed from the seal alone. */
export function bridgeRoutes(face: Face): Hono {
  const { bridge } = face.site.forge;
  const acts: Readonly<Record<string, Act>> = {
    invoke: (screen, { functionKey, payload }: { functionKey: string; payload?: unknown }) =>
      bridge.invokeResolver(screen, functionKey, payload),
    'fetch-product': (screen, call: ProductCall) => bridge.fetchProduct(screen, call.product, call.restPath, productRequest(call)),
    publish: (screen, { channelName, eventPayload, isGlobal = false }: Channel) =>
      bridge.publish(screen, channelName, eventPayload, isGlobal),
    subscribe: (screen, { channelName: name, isGlobal = false }: Channel) => {
      const channel = { kind: 'realtime', person: screen.person, screen, name, isGlobal } as const;
      forwardToPages(face, channel);
      return face.seal.seal(channel);
    },
  };
  const routes = new Hono();
  routes.post('/__site/bridge/:act', async (context) => {
    const act = acts[context.req.param('act')];
    if (act === undefined) return refuse(context, 404, 'The bridge has no such call.');
    const asked = await context.req.json<Asked>();
    const screen = face.seal.open(asked.seal) as Screen | undefined;
    if (screen === undefined) return refuse(context, 403, 'This page was not made by this site. Reload it.');
    if (face.sessions.person(context)?.accountId !== screen.person)
      return refuse(context, 401, 'You are no longer signed in as the person this page was made for. Reload it.');
    return answer(context, () => act(screen, asked as never));
  });
  return routes;
}

async function answer(context: Context, act: () => unknown): Promise<Response> {
  try {
    return context.json({ value: await act() });
  } catch (error) {
    if (error instanceof BridgeError) return refuse(context, 424, error.message);
    throw error;
  }
}

function refuse(context: Context, status: ContentfulStatusCode, message: string): Response {
  return context.json({ message }, status);
}
