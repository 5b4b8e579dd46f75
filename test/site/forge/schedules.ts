import type { Site } from '../site';
import type { Invoker } from './invoker';
import type { Manifest } from './manifest';

const intervalMs = { fiveMinute: 300_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };
const firstAfterMs = 300_000;
/** Those that run rarely are spread over installations. */
const spreadMs = { fiveMinute: 0, hour: 0, day: 4 * 3_600_000, week: 4 * 3_600_000 };

/** The scheduled triggers of the manifest: first five minutes after installation, those that run rarely some hours later; then once per interval. */
export class Schedules {
  constructor(
    private readonly site: Pick<Site, 'world' | 'clock' | 'faults'>,
    private readonly manifest: Manifest,
    private readonly invoke: Invoker['invoke'],
  ) {}

  /** Begins those that do not run yet, and forgets what the manifest no longer names. */
  register(): void {
    const { forge } = this.site.world;
    const first = this.site.clock.now() + firstAfterMs;
    forge.schedules = Object.fromEntries(
      this.manifest.schedules.map(({ key, interval }) => [key, forge.schedules[key] ?? first + spreadMs[interval]]),
    );
  }

  nextDueAt(): number | undefined {
    const instants = Object.values(this.site.world.forge.schedules);
    return instants.length === 0 ? undefined : Math.min(...instants);
  }

  /** Fires each that is due once; ticks that passed while nobody was there are not made up for. */
  async fireDue(): Promise<void> {
    const { schedules } = this.site.world.forge;
    const now = this.site.clock.now();
    for (const module of this.manifest.schedules) {
      const dueAt = schedules[module.key] ?? Infinity;
      if (dueAt > now) continue;
      const interval = intervalMs[module.interval];
      schedules[module.key] = dueAt + interval * (Math.floor((now - dueAt) / interval) + 1);
      await this.#fire(module);
    }
  }

  async #fire({ key, function: functionKey }: Manifest['schedules'][number]): Promise<void> {
    const fault = this.site.faults.strikesSchedule(key);
    if (fault === 'scheduleSkips') return;
    const cloudId = this.site.world.forge.installation?.cloudId;
    const payload = { context: { cloudId, moduleKey: key }, contextToken: '' };
    const tick = () => this.invoke({ functionKey, moduleKey: key, kind: 'schedule', payload });
    await Promise.all(fault === 'scheduleTwice' ? [tick(), tick()] : [tick()]);
  }
}
