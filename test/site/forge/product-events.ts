import { randomUUID } from 'node:crypto';
import { limits } from '../limits';
import type { Change, Site } from '../site';
import { requireEventScope } from './event-scopes';
import type { Invoker } from './invoker';
import type { Manifest, TriggerModule } from './manifest';
import { passesFilter } from './passes-filter';
import { retryAsked } from './retry-answer';
import type { ProductEvent } from './world';

/** What happened in the products, delivered a moment later to the triggers of the manifest: at least once, in no order. */
export class ProductEvents {
  readonly #running = new Set<Promise<void>>();
  /** Told whenever an event was added or put off. */
  onChange: () => void = () => undefined;

  constructor(
    private readonly site: Pick<Site, 'world' | 'clock' | 'faults'>,
    private readonly manifest: Manifest,
    private readonly invoke: Invoker['invoke'],
  ) {
    for (const { events } of manifest.triggers) events.forEach(({ eventType }) => requireEventScope(eventType, manifest.scopes));
  }

  /** Keeps the event for each trigger that listens to it; one that is too large reaches nobody. */
  readonly hear = ({ event, payload, byApp = false }: Change): void => {
    if (!payload || !this.site.world.forge.installation) return;
    const meant = this.manifest.triggers.filter(({ events }) => events.some(({ eventType }) => eventType === event));
    if (meant.length === 0) return;
    const told = JSON.parse(JSON.stringify({ ...payload(), selfGenerated: byApp })) as Readonly<Record<string, unknown>>;
    const listening = meant.filter(({ events }) =>
      events.some(({ eventType, filter }) => eventType === event && passesFilter(filter, told)),
    );
    if (Buffer.byteLength(JSON.stringify(told)) > limits.productEvents.bytes) return;
    const dueAt = this.site.clock.now() + limits.productEvents.afterMs;
    for (const { key } of listening) this.#all.push({ id: randomUUID(), trigger: key, payload: told, dueAt, running: false });
    this.onChange();
  };

  nextDueAt(): number | undefined {
    return firstOf(this.#waiting());
  }

  /** When the next event is due that has never been delivered. */
  nextNewDueAt(): number | undefined {
    return firstOf(this.#waiting().filter(({ retry }) => !retry));
  }

  /** Delivers everything that is due now, and what becomes due while it is delivered. */
  async fireDue(): Promise<void> {
    for (;;) {
      for (const event of this.#waiting().filter(({ dueAt }) => dueAt <= this.site.clock.now())) this.#start(event);
      if (this.#running.size === 0) return;
      await Promise.race(this.#running);
    }
  }

  get #all(): ProductEvent[] {
    return this.site.world.forge.productEvents;
  }

  #waiting(): readonly ProductEvent[] {
    return this.#all.filter(({ running }) => !running);
  }

  #start(event: ProductEvent): void {
    event.running = true;
    const delivery = this.#deliver(event).finally(() => this.#running.delete(delivery));
    this.#running.add(delivery);
  }

  async #deliver(event: ProductEvent): Promise<void> {
    const trigger = this.manifest.triggers.find(({ key }) => key === event.trigger);
    const fault = this.site.faults.strikesEvent({ module: event.trigger });
    if (!trigger || fault === 'eventLost') {
      this.#forget(event);
      return;
    }
    const deliveries = fault === 'eventTwice' ? [this.#tell(trigger, event), this.#tell(trigger, event)] : [this.#tell(trigger, event)];
    const [result] = await Promise.all(deliveries);
    this.#settle(event, result?.ok ? result.value : undefined);
  }

  #tell({ key, function: functionKey }: TriggerModule, { payload, retry }: ProductEvent): ReturnType<Invoker['invoke']> {
    const retryContext = retry && { retryCount: retry.count, retryReason: retry.reason, retryData: retry.data };
    const told = { ...payload, ...(retryContext ? { retryContext } : {}) };
    return this.invoke({ functionKey, moduleKey: key, kind: 'trigger', payload: told });
  }

  /** Only an InvocationError brings an event back, and not for ever. */
  #settle(event: ProductEvent, value: unknown): void {
    const asked = retryAsked(value);
    const count = (event.retry?.count ?? 0) + 1;
    if (asked === undefined || asked === 'tooMuchData' || count > limits.productEvents.retries) {
      this.#forget(event);
      return;
    }
    event.retry = { count, reason: asked.reason, data: asked.data };
    event.dueAt = this.site.clock.now() + asked.afterMs;
    event.running = false;
    this.onChange();
  }

  #forget(event: ProductEvent): void {
    this.site.world.forge.productEvents = this.#all.filter((each) => each !== event);
  }
}

const firstOf = (events: readonly ProductEvent[]): number | undefined =>
  events.length === 0 ? undefined : Math.min(...events.map(({ dueAt }) => dueAt));
