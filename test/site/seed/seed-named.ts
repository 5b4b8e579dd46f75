import { empty } from './empty';
import { harbor } from './harbor';
import { manyClients } from './many-clients';
import { manyProjects } from './many-projects';
import type { Seed } from './seed';

/** A seed by name: `harbor`, `empty`, `clients-1000` for that many clients without history, or `projects-400` for an empty site of that many projects. */
export function seedNamed(name: string): Seed {
  if (name === 'harbor') return harbor();
  if (name === 'empty') return empty();
  const count = /^clients-(\d{1,5})$/.exec(name)?.[1];
  if (count !== undefined) return manyClients(Number(count));
  const projects = /^projects-(\d{1,4})$/.exec(name)?.[1];
  if (projects !== undefined) return manyProjects(Number(projects));
  throw new Error(`There is no seed '${name}'. Seeds are harbor, empty, clients-<number> and projects-<number>.`);
}
