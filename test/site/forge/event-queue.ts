import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { limits } from '../limits';
import type { Site } from '../site';
import type { Invoker } from './invoker';
import { jsonAnswer, type ServiceAnswer } from './json-answer';
import type { Manifest } from './manifest';
import { retryAsked, type RetryAsked } from './retry-answer';
import type { Service, WireRequest } from './wire';
import type { QueuedEvent } from './world';

const retentionMs = 24 * 3_600_000;
const longestChain = 1_000;

const pushed = z.object({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.number().min(0).max(limits.queue.delaySeconds).optional(),
  concurrency: z.object({ key: z.string(), limit: z.number().int().min(1).default(1) }).optional(),
});
const publishBody = z.object({ queueName: z.string(), jobId: z.string(), payload: z.array(pushed).min(1).max(limits.queue.eventsPerPush) });
const jobBody = z.object({ queueName: z.string(), jobId: z.string() });

/** Async events: pushed by the app, delivered to the consumers of the manifest when they are due and their concurrency key has room. */
export class EventQueue {
  readonly #running = new Set<Promise<void>>();
  #minute = { at: -1, events: 0 };
  /** Told whenever an event was added or put off. */
  onChange: () => void = () => undefined;

  constructor(
    private readonly site: Pick<Site, 'world' | 'clock' | 'faults' | 'latency'>,
    private readonly manifest: Manifest,
    private readonly invoke: Invoker['invoke'],
  ) {}

  /** The platform's gateway, as far as queues go. */
  readonly service: Service = (request) => {
    const verb = /^\/webhook\/queue\/(publish|stats|cancel)\//.exec(request.path)?.[1];
    if (verb === 'publish') return this.#publish(request);
    if (verb === undefined) return jsonAnswer(404, { message: `This site does not answer ${request.path}.` });
    return this.#job(verb, request.body);
  };

  /** When the next event that is not being delivered is due. */
  nextDueAt(): number | undefined {
    return this.#waiting().reduce<number | undefined>(
      (first, { dueAt }) => (first === undefined ? dueAt : Math.min(first, dueAt)),
      undefined,
    );
  }

  /** When the next event is due that has never been delivered. */
  nextNewDueAt(): number | undefined {
    const instants = this.#waiting().flatMap(({ retry, dueAt }) => (retry ? [] : [dueAt]));
    return instants.length === 0 ? undefined : Math.min(...instants);
  }

  /** Delivers everything that is due now, and what becomes due while it is delivered, in order of time. */
  async deliverDue(): Promise<void> {
    for (;;) {
      this.#startReady();
      if (this.#running.size === 0) return;
      await Promise.race(this.#running);
    }
  }

  #waiting(): readonly QueuedEvent[] {
    return this.site.world.forge.events.filter(({ running }) => !running);
  }

  #startReady(): void {
    const now = this.site.clock.now();
    const due = this.#waiting().filter(({ dueAt }) => dueAt <= now);
    for (const event of [...due].sort((one, other) => one.dueAt - other.dueAt)) {
      if (!this.#hasRoom(event)) continue;
      event.running = true;
      const delivery = this.#deliver(event).finally(() => this.#running.delete(delivery));
      this.#running.add(delivery);
    }
  }

  #hasRoom({ concurrency }: QueuedEvent): boolean {
    if (!concurrency) return true;
    const same = this.site.world.forge.events.filter((event) => event.running && event.concurrency?.key === concurrency.key);
    return same.length < concurrency.limit;
  }

  async #deliver(event: QueuedEvent): Promise<void> {
    const fault = this.site.faults.strikesEvent({ queue: event.queue });
    if (fault === 'eventLost') {
      this.#finish(event, 'failed');
      return;
    }
    const deliveries = fault === 'eventTwice' ? [this.#consume(event), this.#consume(event)] : [this.#consume(event)];
    const [result] = await Promise.all(deliveries);
    const retry = result?.ok ? retryAsked(result.value) : undefined;
    if (typeof retry === 'object') this.#putOff(event, retry);
    else this.#finish(event, result?.ok && retry === undefined ? 'success' : 'failed');
  }

  #consume(event: QueuedEvent): ReturnType<Invoker['invoke']> {
    const consumer = this.manifest.consumers.find(({ queue }) => queue === event.queue)!;
    const { retry } = event;
    const remainingTimeMs = Math.max(0, event.pushedAt + retentionMs - this.site.clock.now());
    const retentionWindow = { startTime: new Date(event.pushedAt).toISOString(), remainingTimeMs };
    const retryContext = retry && { retryCount: retry.count, retryReason: retry.reason, retryData: retry.data, retentionWindow };
    const payload = {
      queueName: event.queue,
      jobId: event.jobId,
      eventId: event.id,
      body: event.body,
      ...(event.delayInSeconds === undefined ? {} : { delayInSeconds: event.delayInSeconds }),
      ...(event.concurrency ? { concurrency: event.concurrency } : {}),
      ...(retryContext ? { retryContext } : {}),
    };
    return this.invoke({ functionKey: consumer.function, moduleKey: consumer.key, kind: 'consumer', payload, chain: event.chain });
  }

  #putOff(event: QueuedEvent, { afterMs, reason, data }: RetryAsked): void {
    const dueAt = this.site.clock.now() + afterMs;
    if (dueAt > event.pushedAt + retentionMs) {
      this.#finish(event, 'failed');
      return;
    }
    event.retry = { count: (event.retry?.count ?? 0) + 1, reason, data };
    event.dueAt = dueAt;
    event.running = false;
    this.onChange();
  }

  #finish(event: QueuedEvent, outcome: 'success' | 'failed'): void {
    const { forge } = this.site.world;
    forge.events = forge.events.filter((each) => each !== event);
    const job = forge.jobs[event.jobId];
    if (!job) return;
    job.inProgress -= 1;
    job[outcome] += 1;
  }

  #publish({ body, invocation }: WireRequest): ServiceAnswer {
    const read = publishBody.safeParse(body);
    if (!read.success) return jsonAnswer(400, { message: z.prettifyError(read.error), code: 'BAD_REQUEST' });
    const { queueName, jobId, payload } = read.data;
    const chain = (invocation.facts.chain ?? 0) + 1;
    const consumer = this.manifest.consumers.find(({ queue }) => queue === queueName);
    if (!consumer) return jsonAnswer(400, { message: `The manifest has no consumer of queue ${queueName}.`, code: 'BAD_REQUEST' });
    if (chain > longestChain) return jsonAnswer(405, { message: 'The limit on cyclic invocation has been reached.' });
    if (Buffer.byteLength(JSON.stringify(payload)) > limits.queue.bytesPerPush)
      return jsonAnswer(413, { errorMessage: 'The payload is too large.' });
    if (this.#tooMany(payload.length)) return jsonAnswer(429, { message: 'Too many requests.' }, { 'retry-after': '60' });
    this.#add(queueName, jobId, chain, payload);
    return jsonAnswer(201, {});
  }

  #add(queue: string, jobId: string, chain: number, events: z.output<typeof publishBody>['payload']): void {
    const { forge } = this.site.world;
    const pushedAt = this.site.clock.now();
    forge.jobs[jobId] = { queue, success: 0, inProgress: events.length, failed: 0, cancelled: false };
    for (const { body, delayInSeconds, concurrency } of events) {
      const dueAt = pushedAt + (delayInSeconds ?? 0) * 1_000;
      forge.events.push({
        ...{ id: randomUUID(), queue, jobId, body, pushedAt, chain, dueAt, running: false },
        ...(delayInSeconds === undefined ? {} : { delayInSeconds }),
        ...(concurrency ? { concurrency } : {}),
      });
    }
    this.onChange();
  }

  /** Where calls take no time, a minute never ends and no rate can be told. */
  #tooMany(count: number): boolean {
    if (this.site.clock.isStill && this.site.latency.stargate === 0) return false;
    const at = Math.floor(this.site.clock.now() / 60_000);
    if (this.#minute.at !== at) this.#minute = { at, events: 0 };
    this.#minute.events += count;
    return this.#minute.events > limits.queue.eventsPerMinute;
  }

  #job(verb: string, body: unknown): ServiceAnswer {
    const read = jobBody.safeParse(body);
    const { forge } = this.site.world;
    const job = read.success ? forge.jobs[read.data.jobId] : undefined;
    if (!read.success || job?.queue !== read.data.queueName) return jsonAnswer(404, { message: 'The job was not found.' });
    if (verb === 'stats') return jsonAnswer(200, { success: job.success, inProgress: job.inProgress, failed: job.failed });
    job.cancelled = true;
    forge.events = forge.events.filter((event) => event.running || event.jobId !== read.data.jobId);
    job.inProgress = forge.events.filter((event) => event.jobId === read.data.jobId).length;
    return jsonAnswer(204);
  }
}
