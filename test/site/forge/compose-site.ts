import type { Hono } from 'hono';
import type { SiteClock } from '../clock';
import { Faults } from '../faults';
import type { Advance, Change, Latency, RestEnv, Site, World } from '../site';
import { WireLog } from '../wire-log';
import { Forge, type AppFiles } from './forge';
import { emptyForgeWorld, type ForgeWorld } from './world';

/** What a site is put together from. */
export interface Parts {
  readonly world: World;
  readonly clock: SiteClock;
  readonly latency?: Partial<Latency>;
  readonly files: AppFiles;
  readonly rest: (site: Site) => Hono<RestEnv>;
  /** Puts a seed's world in place; without a name, the one the site was opened with. */
  readonly reseed: (site: Site, seed?: string) => Promise<void>;
}

const noLatency: Latency = { jira: 0, confluence: 0, kvs: 0, stargate: 0, realtime: 0 };

/** Joins the parts; the platform and the products find each other through the site. */
export function composeSite({ world, clock, latency, files, rest, reseed }: Parts): Site {
  const listeners = new Set<(change: Change) => void>();
  Object.assign(world.forge, withAllParts(world.forge));
  const ground = {
    address: 'http://127.0.0.1:8080',
    world,
    clock,
    wire: new WireLog(),
    faults: new Faults(),
    latency: { ...noLatency, ...latency },
  };
  const site = Object.assign(ground, {
    advance: (by: Advance) => site.forge.timeline.advanceTo(instantOf(by, clock.now())),
    settle: () => site.forge.settle(),
    close: () => site.forge.timeline.close(),
    announce: (change: Change) => {
      site.forge.productEvents.hear(change);
      listeners.forEach((listener) => listener(change));
    },
    onChange: (listener: (change: Change) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reset: async (seed?: string) => {
      site.wire.clear();
      site.faults.clear();
      await reseed(site, seed);
      site.forge.timeline.wake();
    },
  }) as unknown as Site & { forge: Forge; rest: Hono<RestEnv> };
  site.forge = new Forge(site, files);
  site.rest = rest(site);
  for (const event of [...world.forge.events, ...world.forge.productEvents]) event.running = false;
  if (world.forge.installation) site.forge.schedules.register();
  site.forge.timeline.wake();
  return site;
}

/** A saved world lacks the parts that the site that saved it did not have. */
function withAllParts(saved: ForgeWorld): ForgeWorld {
  const empty = emptyForgeWorld();
  return { ...empty, ...saved, kvs: Object.assign(saved.kvs, { ...empty.kvs, ...saved.kvs }) };
}

function instantOf(by: Advance, now: number): number {
  if ('to' in by) return Date.parse(by.to);
  const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
  return now + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
}
