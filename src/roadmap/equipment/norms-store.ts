import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { commit, rowsOf, type Stored } from '../../platform/store/rows';
import { normsAtFirst, type Norms } from '../rules/equipment/standards';

const firm = rowsOf<Norms>('firm');
const key = 'norms';

/** Where the firm's norms lie, for who reads them together with other rows, and how they are read there. */
export const normsPlace = { entity: 'firm', key };
export const normsIn = (row: Stored<unknown> | undefined): Norms => {
  const kept = row?.value as Norms | undefined;
  return kept ? { ...kept, cycles: { ...normsAtFirst.cycles, ...kept.cycles } } : normsAtFirst;
};

export interface NormsSaved {
  readonly outcome: 'saved';
  readonly norms: Norms;
  /** A save that carries an older one is refused. */
  readonly version: number;
}

/** Replaces the standard models and cycles; refused where somebody has changed them meanwhile. */
export async function saveNorms(_: Asker, { version, norms }: { readonly version: number; readonly norms: Norms }): Promise<NormsSaved> {
  const read = { key, version, value: norms };
  const outcome = await commit(version === 0 ? firm.insert(key, norms) : firm.replace(read, norms));
  if (outcome === 'conflict') throw new Refusal('changedMeanwhile', 'Somebody else changed the standards. Look at them again, please.');
  return { outcome: 'saved', norms, version: version + 1 };
}
