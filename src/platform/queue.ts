import { Queue } from '@forge/events';
import type { Milliseconds } from './rules/units';

export interface Push {
  /** Events of the same key run one after another, over all queues; a key is a promise that two of them never overlap. */
  readonly oneAtATime: string;
  readonly after?: Milliseconds;
}

/** Hands work to a consumer of manifest.yml; at most 50 events in one push, each delivered at least once. */
export async function pushAll(
  queue: 'month' | 'worklog',
  events: readonly { readonly body: Record<string, unknown>; readonly push: Push }[],
) {
  await new Queue({ key: queue }).push(
    events.map(({ body, push }) => ({
      body,
      concurrency: { key: push.oneAtATime, limit: 1 },
      ...(push.after === undefined ? {} : { delayInSeconds: Math.min(900, Math.ceil(push.after / 1_000)) }),
    })),
  );
}
