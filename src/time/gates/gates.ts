import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { validatorPlaces, type ValidatorPlace } from '../../platform/jira/validator-places';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import { gatesAtFirst, type Gates, type GatesSet } from '../rules/gates';
import { firm, gatesKey } from './gates-store';

/** Key of the validator in manifest.yml. */
const timeNoted = 'time-noted';
/** So many settings are kept to be looked up. */
const mostSets = 50;

export interface GatesView {
  readonly outcome: 'gates';
  readonly gates: Gates;
  /** As they were set, the latest first. */
  readonly sets: readonly GatesSet[];
  /** A change that carries an older one is refused. */
  readonly version: number;
}

/** What the firm demands of time, and on which transitions Jira asks for time; null where Jira does not tell. */
export interface GatesOpened extends GatesView {
  readonly timeNoted: readonly ValidatorPlace[] | null;
}

/** One round of calls. */
export async function openGates(): Promise<GatesOpened> {
  const [row, places] = await Promise.all([firm.get(gatesKey), validatorPlaces(timeNoted)]);
  return { ...viewOf(row?.value.sets ?? [], row?.version ?? 0), timeNoted: places };
}

/** Sets the gates, from now on; refused where somebody else has set them meanwhile. */
export async function setGates(asker: Asker, input: { readonly version: number; readonly gates: Gates }): Promise<GatesView> {
  const row = await firm.get(gatesKey);
  if ((row?.version ?? 0) !== input.version) throw changedMeanwhile();
  const set = { ...input.gates, at: now(), by: asker.accountId };
  const kept = { sets: [set, ...(row?.value.sets ?? []).slice(0, mostSets - 1)] } as const;
  const outcome = await commit(row ? firm.replace(row, kept) : firm.insert(gatesKey, kept));
  if (outcome === 'conflict') throw changedMeanwhile();
  return viewOf(kept.sets, input.version + 1);
}

const changedMeanwhile = () => new Refusal('changedMeanwhile', 'Somebody else set the gates meanwhile. Look at them again, please.');

function viewOf(sets: readonly GatesSet[], version: number): GatesView {
  return { outcome: 'gates', gates: { noTimeOnDone: (sets[0] ?? gatesAtFirst).noTimeOnDone }, sets, version };
}
