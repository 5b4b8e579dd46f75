import { empty } from './empty';
import { harbor } from './harbor';
import { manyClients } from './many-clients';
import type { Seed } from './seed';

/** A seed by name: `harbor`, `empty`, or `clients-1000` for that many clients without history. */
export function seedNamed(name: string): Seed {
  if (name === 'harbor') return harbor();
  if (name === 'empty') return empty();
  const count = /^clients-(\d{1,5})$/.exec(name)?.[1];
  if (count !== undefined) return manyClients(Number(count));
  throw new Error(`There is no seed '${name}'. Seeds are harbor, empty, and clients-<number>.`);
}
