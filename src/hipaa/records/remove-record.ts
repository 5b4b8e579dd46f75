import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { pageOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { records, traceKey, traces, type PlaceOfPage, type Trace } from '../hipaa-store';
import { today } from '../today';
import type { BinderId } from '../rules/binder';
import { dayInWords } from '../rules/in-words';
import type { HipaaRecord } from '../rules/record';
import { keptUntil } from '../rules/retention';
import type { SectionId } from '../rules/sections';

export interface RemoveRecord {
  readonly binder: BinderId;
  readonly section: SectionId;
  readonly id: string;
  /** The version that was seen; to put it back, the one with which it was removed. */
  readonly version: number;
}

export interface RecordRemoved {
  readonly outcome: 'removed';
  /** Names the removal, so that it can be taken back. */
  readonly version: number;
}

export async function readForRemoval(asker: Asker, { id, version }: RemoveRecord) {
  const [place, row, removal] = [
    { entity: 'binder-page', key: pageOf(asker).id },
    { entity: 'record', key: id },
    { entity: 'trace', key: traceKey(id, version) },
  ];
  const read = await rowsTogether([place, row, removal]);
  return {
    place: read(place) as Stored<PlaceOfPage> | undefined,
    record: read(row) as Stored<HipaaRecord> | undefined,
    removal: read(removal) as Stored<Trace> | undefined,
  };
}

type ReadForRemoval = Awaited<ReturnType<typeof readForRemoval>>;

/** Takes away a record whose six years are over; refuses before, with the day until which it is kept. The log keeps what it was. */
export async function removeRecord(asker: Asker, input: RemoveRecord, { place, record }: ReadForRemoval): Promise<RecordRemoved> {
  const { binder, id, version } = input;
  if (!record || place?.value.binder !== binder || record.value.binder !== binder)
    throw new Refusal('notFound', 'This record is not there any more.');
  if (record.version !== version) throw changedMeanwhile();
  const until = keptUntil(record.value);
  if (until === undefined)
    throw new Refusal('badInput', 'This record is in effect. Replace it, or say when it ended; it is kept for six years from then.');
  if (until >= today())
    throw new Refusal('badInput', `This record is kept until ${dayInWords(until)}, six years after it was last in effect.`);
  const next = version + 1;
  const trace = { binder, of: id, version: next, at: now(), by: asker.accountId, before: record.value, after: null };
  if ((await commit(records.remove(record), traces.insert(traceKey(id, next), trace))) === 'conflict') throw changedMeanwhile();
  return { outcome: 'removed', version: next };
}

/** Puts a record back as it was when it was removed; its log goes on. */
export async function restoreRecord(
  asker: Asker,
  { binder, id, version }: RemoveRecord,
  { place, record, removal }: ReadForRemoval,
): Promise<{ readonly outcome: 'restored' }> {
  const before = removal?.value.before as HipaaRecord | null | undefined;
  if (place?.value.binder !== binder || removal?.value.binder !== binder || removal.value.after !== null || !before)
    throw new Refusal('notFound', 'Nothing of this record is left to put back.');
  if (record) return { outcome: 'restored' };
  const next = version + 1;
  const trace = { binder, of: id, version: next, at: now(), by: asker.accountId, before: null, after: before };
  if ((await commit(records.insert(id, before, next), traces.insert(traceKey(id, next), trace))) === 'conflict') throw changedMeanwhile();
  return { outcome: 'restored' };
}

const changedMeanwhile = (): Refusal =>
  new Refusal('changedMeanwhile', 'Somebody else has changed this record meanwhile. Look at it again, please.');
