import type { Operation } from '../wire';
import { bridgeCall } from './bridge-call';
import { followChannel } from './live-stream';
import type { ModuleFrame } from './module-frame';

interface Request {
  readonly channelName: string;
  readonly eventPayload?: unknown;
  readonly onEvent?: Operation;
  readonly isGlobal?: boolean;
  readonly options?: { readonly contextOverrides?: readonly string[]; readonly replaySeconds?: number; readonly token?: string };
}

/** Realtime channels; which module, ticket and person a message belongs to is in the seal, out of the module's reach. */
export function realtimeOperations({ seal }: ModuleFrame): Readonly<Record<string, Operation>> {
  return {
    publishRealtimeChannel: (request) => bridgeCall('publish', { seal, ...(request as Request) }),
    subscribeRealtimeChannel: async (request) => {
      const { onEvent, ...rest } = request as Request;
      const channel = (await bridgeCall('subscribe', { seal, ...rest })) as string;
      return { unsubscribe: followChannel(channel, (payload) => void onEvent?.(payload)) };
    },
  };
}
