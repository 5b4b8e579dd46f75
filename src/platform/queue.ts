import { Queue } from '@forge/events';
import type { Milliseconds } from './rules/units';

export interface Push {
  readonly body: Record<string, unknown>;
  readonly after?: Milliseconds;
  /** How many events of this queue may be worked on at a time. */
  readonly atOnce: number;
}

/** Hands work to a consumer of manifest.yml; at most 50 events in one push, each delivered at least once, in no order. */
export async function pushAll(queue: 'month' | 'worklog' | 'replay' | 'round', events: readonly Push[]): Promise<void> {
  await new Queue({ key: queue }).push(
    events.map(({ body, after, atOnce }) => ({
      body,
      concurrency: { key: queue, limit: atOnce },
      ...(after === undefined ? {} : { delayInSeconds: Math.min(900, Math.ceil(after / 1_000)) }),
    })),
  );
}
