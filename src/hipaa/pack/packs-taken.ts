import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { commit, rowsOf } from '../../platform/store/rows';
import { traceKey, traces } from '../hipaa-store';
import type { BinderId } from '../rules/binder';
import { withTaken, type PackTaken } from '../rules/pack/taken';

/** The latest packs of each binder that were taken, beside the log, which holds all of them. */
const lists = rowsOf<readonly PackTaken[]>('packs-taken');

export interface TakePack {
  readonly binder: BinderId;
  /** Of this taking, so that a try whose answer was lost is no second one. */
  readonly id: string;
  /** The hash of the manifest, which stands for every byte of the pack. */
  readonly sha256: string;
  readonly files: number;
  /** Bytes. */
  readonly size: number;
}

export interface PacksTaken {
  readonly taken: readonly PackTaken[];
}

/** Who took which pack of a binder, the latest first, for whom Confluence shows any of its pages. */
export async function packsTaken(_: Asker, { binder }: { readonly binder: BinderId }): Promise<PacksTaken> {
  return { taken: (await lists.get(binder))?.value ?? [] };
}

const tries = 5;

/** Notes who takes which pack, in the log and in the list, before it is handed over. */
export async function takePack(asker: Asker, { binder, id, ...pack }: TakePack): Promise<PacksTaken> {
  const taken: PackTaken = { id, at: now(), by: asker.accountId, ...pack };
  const of = `pack:${id}`;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const list = await lists.get(binder);
    if (list?.value.some((other) => other.id === id) === true) return { taken: list.value };
    const next = withTaken(list?.value ?? [], taken);
    const noted = list ? lists.replace(list, next) : lists.insert(binder, next);
    const trace = traces.insert(traceKey(of, 1), { binder, of, version: 1, at: taken.at, by: taken.by, before: null, after: { pack } });
    if ((await commit(noted, trace)) !== 'conflict') return { taken: next };
  }
  throw new Refusal('changedMeanwhile', 'Many people are taking packs just now. Please try again.');
}
