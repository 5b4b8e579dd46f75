import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { pageOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { records, traceKey, traces, type PlaceOfPage } from '../hipaa-store';
import { today } from '../today';
import type { BinderId } from '../rules/binder';
import { dayInWords } from '../rules/in-words';
import { keepUntil, type HipaaRecord } from '../rules/record';
import type { SectionId } from '../rules/sections';

export interface RemoveRecord {
  readonly binder: BinderId;
  readonly section: SectionId;
  readonly id: string;
  readonly version: number;
}

export async function readForRemoval(asker: Asker, { id }: RemoveRecord) {
  const [place, row] = [
    { entity: 'binder-page', key: pageOf(asker).id },
    { entity: 'record', key: id },
  ];
  const read = await rowsTogether([place, row]);
  return { place: read(place) as Stored<PlaceOfPage> | undefined, record: read(row) as Stored<HipaaRecord> | undefined };
}

/** Takes away a record whose six years are over; refuses before, with the day until which it is kept. The log keeps what it was. */
export async function removeRecord(
  asker: Asker,
  { binder, id, version }: RemoveRecord,
  { place, record }: Awaited<ReturnType<typeof readForRemoval>>,
): Promise<{ readonly outcome: 'removed' }> {
  if (!record || place?.value.binder !== binder || record.value.binder !== binder)
    throw new Refusal('notFound', 'This record is not there any more.');
  if (record.version !== version)
    throw new Refusal('changedMeanwhile', 'Somebody else has changed this record meanwhile. Look at it again, please.');
  const until = keepUntil(record.value);
  if (until === undefined)
    throw new Refusal('badInput', 'This record is in effect. Replace it, or say when it ended; it is kept for six years from then.');
  if (until >= today())
    throw new Refusal('badInput', `This record is kept until ${dayInWords(until)}, six years after it was last in effect.`);
  const next = version + 1;
  const trace = { binder, of: id, version: next, at: now(), by: asker.accountId, before: record.value, after: null };
  const outcome = await commit(records.remove(record), traces.insert(traceKey(id, next), trace));
  if (outcome === 'conflict')
    throw new Refusal('changedMeanwhile', 'Somebody else has changed this record meanwhile. Look at it again, please.');
  return { outcome: 'removed' };
}
