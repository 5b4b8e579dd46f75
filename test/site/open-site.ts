import { SiteClock } from './clock';
import { composeSite } from './forge/compose-site';
import type { AppFiles } from './forge/forge';
import { installApp } from './forge/install-app';
import { emptyForgeWorld } from './forge/world';
import { restApp } from './rest';
import { seedNamed } from './seed/seed-named';
import { startInstant } from './seed/start-instant';
import type { Latency, Site, World } from './site';

export interface OpenSite {
  /** `harbor` if not given; see `seedNamed`. */
  readonly seed?: string;
  /** `still` if not given: time moves only when it is advanced. */
  readonly clock?: 'still' | 'running';
  /** A world that was saved, instead of a seed. */
  readonly world?: World;
  /** ISO instant at which the site's clock begins; a seed has its own. */
  readonly now?: string;
  readonly latency?: Partial<Latency>;
}

const files: AppFiles = { manifest: 'manifest.yml', bundle: 'dist/functions/index.cjs' };
const seeded = new Map<string, Promise<World>>();

/** A small Atlassian site in this process with the app installed. Relative to the project's folder, where the app has been built. */
export async function openSite({ seed = 'harbor', clock = 'still', world, now = startInstant, latency }: OpenSite = {}): Promise<Site> {
  return compose(world ?? (await seededWorld(seed)), new SiteClock(now, clock), seed, latency);
}

function compose(world: World, clock: SiteClock, seed: string, latency: Partial<Latency> = {}): Site {
  const reseed = async (site: Site, other = seed) => {
    site.world = await seededWorld(other);
    site.clock.resetTo(Date.parse(startInstant));
  };
  return composeSite({ world, clock, latency, files, rest: restApp, reseed });
}

/** A copy of a seed's world as it is right after the installation, which happens once per process. */
async function seededWorld(seed: string): Promise<World> {
  const known = seeded.get(seed) ?? installed(seed);
  seeded.set(seed, known);
  return structuredClone(await known);
}

async function installed(name: string): Promise<World> {
  const seed = seedNamed(name);
  const site = compose(
    { jira: seed.jira, confluence: seed.confluence, forge: emptyForgeWorld() },
    new SiteClock(startInstant, 'still'),
    name,
  );
  await installApp(site, seed);
  return site.world;
}
