import { Queue } from '@forge/events';
import * as z from 'zod';
import type { Milliseconds } from './rules/units';

export interface Push {
  readonly body: Record<string, unknown>;
  readonly after?: Milliseconds;
  /** How many events of this queue may be worked on at a time. */
  readonly atOnce: number;
}

/** The queues of manifest.yml. */
export const queues = ['month', 'worklog', 'replay', 'round', 'merge'] as const;
export type QueueName = (typeof queues)[number];

/** Hands work to a consumer of manifest.yml; at most 50 events in one push, each delivered at least once, in no order. */
export async function pushAll(queue: QueueName, events: readonly Push[]): Promise<void> {
  await new Queue({ key: queue }).push(
    events.map(({ body, after, atOnce }) => ({
      body,
      concurrency: { key: queue, limit: atOnce },
      ...(after === undefined ? {} : { delayInSeconds: Math.min(900, Math.ceil(after / 1_000)) }),
    })),
  );
}

const ping = z.object({ ping: z.enum(queues) });

/** Sends an event through every queue that asks for nothing but a sign of life from who works on it. */
export async function pingQueues(): Promise<void> {
  await Promise.all(queues.map((queue) => pushAll(queue, [{ body: { ping: queue }, atOnce: 10 }])));
}

/** The queue that such an event came through; undefined for one that asks for work. */
export const pingOf = (body: unknown): QueueName | undefined => ping.safeParse(body).data?.ping;
