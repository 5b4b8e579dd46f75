import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site, World } from './site';

/** What is kept between starts. The site's time stands still while the site is off. */
export interface SavedSite {
  /** The seed that the site began with, and begins anew with. */
  readonly seed: string;
  readonly world: World;
  /** ISO instant of the site's clock. */
  readonly now: string;
}

const checkEveryMs = 250;

/** Keeps a served site in a folder: what changed is written within a moment, and always as a whole. */
export class Persistence {
  constructor(private readonly folder: string) {}

  load(): SavedSite | undefined {
    const text = this.#read('state.json');
    return text === undefined ? undefined : (JSON.parse(text) as SavedSite);
  }

  forget(): void {
    rmSync(join(this.folder, 'state.json'), { force: true });
  }

  /** A secret of this folder, made when there is none. */
  secret(make: () => string): string {
    const known = this.#read('secret');
    if (known !== undefined) return known;
    const made = make();
    this.#write('secret', made);
    return made;
  }

  /** Saves from now on whatever changes; answers how to save at once and stop. */
  keep(site: Site, seed: string): () => void {
    let saved = '';
    const save = () => {
      const world = JSON.stringify(site.world);
      if (world === saved) return;
      saved = world;
      const facts = JSON.stringify({ seed, now: site.clock.iso() });
      this.#write('state.json', `${facts.slice(0, -1)},"world":${world}}`);
    };
    const timer = setInterval(save, checkEveryMs).unref();
    return () => {
      clearInterval(timer);
      saved = '';
      save();
    };
  }

  #read(name: string): string | undefined {
    try {
      return readFileSync(join(this.folder, name), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** A reader never finds half a file, even if the process dies while writing. */
  #write(name: string, text: string): void {
    mkdirSync(this.folder, { recursive: true });
    const path = join(this.folder, name);
    writeFileSync(`${path}.new`, text, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
}
