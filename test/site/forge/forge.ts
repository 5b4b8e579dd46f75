import { readManifest } from './manifest';
import type { Site } from '../site';
import { Automation } from './automation';
import { Bridge } from './bridge';
import { EventQueue } from './event-queue';
import type { LogLine } from './function-log';
import { Invoker } from './invoker';
import { jsonAnswer } from './json-answer';
import { KvsService } from './kvs/kvs-service';
import { MacroExport } from './macro-export';
import type { Manifest } from './manifest';
import { confluenceService, productService } from './product-call';
import { ProductEvents } from './product-events';
import { Realtime } from './realtime';
import { reportedAccounts } from './reported-accounts';
import { Schedules } from './schedules';
import { Timeline } from './timeline';
import { TriggerUrls } from './web-triggers/trigger-urls';
import { WebTriggers } from './web-triggers/web-triggers';
import { Wire, type Service } from './wire';
import type { KvsRows } from './world';

/** The app's files: what would be deployed. */
export interface AppFiles {
  /** Path of manifest.yml. */
  readonly manifest: string;
  /** Path of the bundle of functions. */
  readonly bundle: string;
}

type Ground = Pick<Site, 'world' | 'clock' | 'faults' | 'wire' | 'latency' | 'rest' | 'address'>;

/** The Forge platform below one installation of the app. */
export class Forge {
  readonly manifest: Manifest;
  readonly queue: EventQueue;
  readonly productEvents: ProductEvents;
  readonly schedules: Schedules;
  readonly automation: Automation;
  readonly realtime: Realtime;
  readonly bridge: Bridge;
  readonly macroExport: MacroExport;
  readonly timeline: Timeline;
  readonly triggerUrls: TriggerUrls;
  readonly webTriggers: WebTriggers;
  readonly #invoker: Invoker;
  readonly #stores = new WeakMap<KvsRows, KvsService>();

  constructor(
    private readonly site: Ground,
    private readonly files: AppFiles,
  ) {
    this.manifest = readManifest(files.manifest);
    this.realtime = new Realtime(site.clock);
    this.triggerUrls = new TriggerUrls(site, this.manifest);
    const stargate: Service = (request) => {
      if (request.path === '/graphql') return this.triggerUrls.answer(request.body);
      return request.path === '/app/report-accounts' ? reportedAccounts(site.world.jira, request.body) : this.queue.service(request);
    };
    const services = {
      jira: productService(site, this.manifest),
      confluence: confluenceService(site, this.manifest),
      kvs: this.#kvs,
      stargate,
      realtime: this.realtime.service,
    };
    this.#invoker = new Invoker(site, this.manifest, files.bundle, new Wire(site, services));
    this.queue = new EventQueue(site, this.manifest, this.invoke);
    this.productEvents = new ProductEvents(site, this.manifest, this.invoke);
    this.schedules = new Schedules(site, this.manifest, this.invoke);
    this.automation = new Automation(site, this.manifest, this.invoke);
    this.webTriggers = new WebTriggers(this.manifest, this.triggerUrls, this.invoke);
    this.bridge = new Bridge(site, this.manifest, this.invoke, this.realtime);
    this.macroExport = new MacroExport(this.manifest, this.bridge, this.invoke);
    const events = { nextDueAt: () => this.queue.nextDueAt(), fireDue: () => this.queue.deliverDue() };
    this.timeline = new Timeline(site.clock, [this.schedules, this.automation, this.productEvents, events]);
    this.queue.onChange = this.automation.onChange = this.productEvents.onChange = () => this.timeline.wake();
  }

  /** The manifest as somebody reads it whose Jira is in that language. */
  manifestIn(locale?: string): Manifest {
    return readManifest(this.files.manifest, locale);
  }

  /** What an administrator does in the app's settings: gives it the optional product, or takes it away. */
  connectConfluence(connected: boolean): void {
    const { forge } = this.site.world;
    if (forge.installation) forge.installation = { ...forge.installation, confluence: connected };
  }

  get invoke(): Invoker['invoke'] {
    return this.#invoker.invoke;
  }

  /** The latest invocations, oldest first. */
  get invocations(): Invoker['records'] {
    return this.#invoker.records;
  }

  /** Delivers what the queues and products hold, waiting out the delays that events come with; not those after which one is to be tried again. */
  async settle(): Promise<void> {
    for (;;) {
      await this.timeline.settle();
      const due = [this.queue.nextNewDueAt(), this.productEvents.nextNewDueAt()].filter((at) => at !== undefined);
      if (due.length === 0) return;
      await this.timeline.advanceTo(Math.min(...due));
    }
  }

  /** What the functions logged lately, oldest first. */
  get logs(): readonly LogLine[] {
    return this.#invoker.log.lines;
  }

  readonly #kvs: Service = ({ path, body }) => {
    if (!this.manifest.scopes.includes('storage:app')) {
      return jsonAnswer(401, { code: 'UNAUTHORIZED', message: 'Unauthorized; scope does not match' });
    }
    const { clock, latency } = this.site;
    const answer = this.#store().request(path, body, clock.now(), !clock.isStill || latency.kvs > 0);
    return jsonAnswer(answer.status, answer.body, answer.status === 429 ? { 'retry-after': '1' } : {});
  };

  #store(): KvsService {
    const rows = this.site.world.forge.kvs;
    const known = this.#stores.get(rows) ?? new KvsService(rows, this.manifest.entities);
    this.#stores.set(rows, known);
    return known;
  }
}
