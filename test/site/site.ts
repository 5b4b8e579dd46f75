import type { Hono } from 'hono';
import type { SiteClock } from './clock';
import type { ConfluenceWorld } from './confluence/world';
import type { Faults } from './faults';
import type { Forge } from './forge/forge';
import type { ForgeWorld } from './forge/world';
import type { JiraWorld } from './jira/world';
import type { WireLog } from './wire-log';

/** Everything the site remembers; what is saved in `.site/` and thrown away by a reset. */
export interface World {
  jira: JiraWorld;
  confluence: ConfluenceWorld;
  forge: ForgeWorld;
}

/** Who stands behind a REST call, and what the app's manifest lets it do. People have no scopes: their permissions alone decide. */
export type Caller =
  | { readonly kind: 'person'; readonly accountId: string }
  | { readonly kind: 'app'; readonly scopes: readonly string[] }
  | { readonly kind: 'appAsUser'; readonly accountId: string; readonly scopes: readonly string[] }
  | { readonly kind: 'anonymous' };

export interface RestEnv {
  Bindings: {
    caller: Caller;
    /** Hears how many rate limit points an app's call has cost. */
    spent?: (points: number) => void;
  };
}

/** Something that people or apps may want to hear of at once: pages that are open, triggers of the manifest. */
export interface Change {
  /** The product event's name, such as `avi:jira:created:issue`. */
  readonly event: string;
  readonly issueId?: string;
  readonly by?: string;
  /** What triggers of the app are told of it; without it, only pages are. */
  readonly payload?: () => Readonly<Record<string, unknown>>;
  /** The app itself made the change, as itself or in a person's name. */
  readonly byApp?: boolean;
}

/** How long each service takes to answer the app, in milliseconds of the site's clock. */
export type Latency = Record<'jira' | 'confluence' | 'kvs' | 'stargate' | 'realtime', number>;

/** How far to move the site's time: on by that much, or to an ISO instant. */
export type Advance =
  { readonly days?: number; readonly hours?: number; readonly minutes?: number; readonly seconds?: number } | { readonly to: string };

export interface Site {
  world: World;
  /** Where it is served, without a slash at the end. */
  address: string;
  readonly latency: Latency;
  readonly clock: SiteClock;
  readonly wire: WireLog;
  readonly faults: Faults;
  readonly forge: Forge;
  /** The products' REST, for people (through the HTTP face) and for the app (through the SDK). */
  readonly rest: Hono<RestEnv>;
  /** Moves the time and fires, in order, everything that becomes due on the way. */
  advance(by: Advance): Promise<void>;
  /** Delivers the queues' and products' events and what follows from them, waiting out the delays that they come with, but no retry's. */
  settle(): Promise<void>;
  /** Begins anew from a seed; without a name, from the one it was opened with. */
  reset(seed?: string): Promise<void>;
  /** Stops firing by itself. */
  close(): void;
  announce(change: Change): void;
  onChange(listener: (change: Change) => void): () => void;
}
