import type { StoredClient } from '../../clients/client-rows';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { pageOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { binders, records, recordsIn, traceKey, traces, type PlaceOfPage } from '../hipaa-store';
import { today } from '../today';
import type { Binder } from '../rules/binder';
import { judgedAnew } from '../rules/judged-anew';
import type { HipaaRecord } from '../rules/record';
import type { RecordAt } from '../rules/record-at';
import { sectionView, type SectionView } from '../rules/section-view';
import { sectionNamed, type Section } from '../rules/sections';

/** A section with its records, as whoever stands in its page may change it. */
export interface SectionRead {
  readonly binder: Stored<Binder>;
  readonly section: Section;
  readonly client: StoredClient | undefined;
  readonly among: readonly Stored<HipaaRecord>[];
  readonly day: DateOnly;
}

export interface RecordRead extends SectionRead {
  readonly record: Stored<HipaaRecord>;
}

/** The section of the page the person stands in, in one round of calls. */
export async function readSection(asker: Asker, at: Pick<RecordAt, 'binder' | 'section'>): Promise<SectionRead> {
  return (await readWith(asker, at, [])).read;
}

/** The record with all that surrounds it, in one round of calls. */
export async function readRecord(asker: Asker, at: RecordAt): Promise<RecordRead> {
  const ofRecord = { entity: 'record', key: at.record };
  const { read, row } = await readWith(asker, at, [ofRecord]);
  const record = row(ofRecord) as Stored<HipaaRecord> | undefined;
  if (record?.value.binder !== at.binder || record.value.section !== at.section)
    throw new Refusal('notFound', 'This record is not there any more.');
  if (record.value.supersededBy !== undefined) throw new Refusal('badInput', 'This record was replaced by a later one and stays as it is.');
  return { ...read, record };
}

async function readWith(asker: Asker, at: Pick<RecordAt, 'binder' | 'section'>, more: Parameters<typeof rowsTogether>[0]) {
  const place = { entity: 'binder-page', key: pageOf(asker).id };
  const [ofBinder, ofClient] = [
    { entity: 'binder', key: at.binder },
    { entity: 'client', key: at.binder },
  ];
  const wanted = [place, ofBinder, ...more, ...(at.binder === 'own' ? [] : [ofClient])];
  const [row, among] = await Promise.all([rowsTogether(wanted), recordsIn(at.binder, at.section)]);
  const where = row(place) as Stored<PlaceOfPage> | undefined;
  const binder = row(ofBinder) as Stored<Binder> | undefined;
  const section = sectionNamed(at.binder, at.section);
  if (!binder || !section || where?.value.binder !== at.binder || where.value.page !== at.section)
    throw new Refusal('notFound', 'This page belongs to no binder, or to another section.');
  const client = at.binder === 'own' ? undefined : (row(ofClient) as StoredClient | undefined);
  const read: SectionRead = { binder, section, client, among, day: today(client?.value.timeZone) };
  return { read, row };
}

export interface Changing {
  /** The data as they are then wanted; asked again on what somebody else has written meanwhile. */
  readonly change: (data: unknown, read: RecordRead) => unknown;
  /** The part of the data that the log keeps, before and after, where that is less than all. */
  readonly logged?: (data: unknown) => unknown;
}

const tries = 5;

/** Changes the data of a record in force, with its trace in the log and how the binder stands then, all of it or nothing. */
export async function changeRecord(asker: Asker, at: RecordAt, { change, logged }: Changing, first: RecordRead): Promise<RecordRead> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = attempt === 0 ? first : await readRecord(asker, at);
    const value: HipaaRecord = { ...read.record.value, data: change(read.record.value.data, read) };
    const record = { ...read.record, version: read.record.version + 1, value };
    const among = read.among.map((other) => (other.key === record.key ? record : other));
    const shown = logged ?? ((data: unknown) => data);
    const log = { before: shown(read.record.value.data), after: shown(value.data) };
    if (JSON.stringify(log.before) === JSON.stringify(log.after)) return read;
    const { binder, of, version } = { binder: at.binder, of: record.key, version: record.version };
    const trace = traces.insert(traceKey(of, version), {
      binder,
      section: at.section,
      of,
      version,
      at: now(),
      by: asker.accountId,
      ...log,
    });
    const anew = health(read, among);
    const changes = anew === read.binder.value ? [] : [binders.replace(read.binder, anew)];
    if ((await commit(records.replace(read.record, value), trace, ...changes)) === 'conflict') continue;
    return { ...read, record, among, binder: { ...read.binder, value: anew, version: read.binder.version + changes.length } };
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this binder just now. Please try again.');
}

/** The binder as it stands then; the same one where the section stands as before, so that people are in each other's way as little as can be. */
function health({ binder, section, day }: RecordRead, among: readonly Stored<HipaaRecord>[]): Binder {
  const values = among.map(({ value }) => value);
  const anew = judgedAnew(binder.value, section, values, day);
  return JSON.stringify(anew) === JSON.stringify(binder.value) ? binder.value : anew;
}

/** The section as it stands after a change. */
export function viewAfter({ binder, section, client, among, day }: SectionRead): SectionView {
  const { id, care } = binder.value;
  const head = { binder: id, client: client?.value.name ?? '', today: day, mayChange: true, section, care: care[section.id] ?? {} };
  return sectionView(head, among, binder.value);
}
