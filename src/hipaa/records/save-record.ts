import type { StoredClient } from '../../clients/client-rows';
import { seenClients } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { contentHash } from '../../platform/content-hash';
import { pageOf } from '../../platform/people';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { binders, recordsIn, records, traceKey, traces, type PlaceOfPage } from '../hipaa-store';
import { today } from '../today';
import { boundClients } from '../rules/agreement-facts';
import type { Binder, BinderId } from '../rules/binder';
import { judgedAnew } from '../rules/judged-anew';
import { textsIn, type HipaaRecord, type RecordDraft } from '../rules/record';
import { recordOf } from '../rules/record-of';
import { isSection, sectionView, tellsOfClients, type SectionView } from '../rules/section-view';
import { sectionNamed, type Section, type SectionId } from '../rules/sections';

export interface SaveRecord {
  /** Where the person sees the record: must be the page's own. */
  readonly binder: BinderId;
  readonly section: SectionId;
  /** 0 for a new one, else the version that was seen. */
  readonly version: number;
  readonly record: RecordDraft;
}

export interface RecordSaved {
  readonly outcome: 'saved';
  readonly view: SectionView;
}

type Among = readonly Stored<HipaaRecord>[];

/** What a save goes by, read beside the question who may. */
export async function readForSave(asker: Asker, input: SaveRecord) {
  const { id, shownIn, supersedes } = input.record;
  const place = { entity: 'binder-page', key: pageOf(asker).id };
  const [binder, client] = [
    { entity: 'binder', key: input.binder },
    { entity: 'client', key: input.binder },
  ];
  const [before, former] = [{ entity: 'record', key: id }, supersedes === undefined ? undefined : { entity: 'record', key: supersedes }];
  const other = shownIn && { entity: 'binder', key: shownIn.binder };
  const wanted = [
    place,
    binder,
    before,
    ...(input.binder === 'own' ? [] : [client]),
    ...(former ? [former] : []),
    ...(other ? [other] : []),
  ];
  const [row, among, amongOther, clients] = await Promise.all([
    rowsTogether(wanted),
    recordsIn(input.binder, input.section),
    shownIn ? recordsIn(shownIn.binder, shownIn.section) : undefined,
    tellsOfClients(input.binder, input.section) ? seenClients(asker) : undefined,
  ]);
  return {
    place: row(place) as Stored<PlaceOfPage> | undefined,
    binder: row(binder) as Stored<Binder> | undefined,
    client: input.binder === 'own' ? undefined : (row(client) as StoredClient | undefined),
    before: row(before) as Stored<HipaaRecord> | undefined,
    former: former && (row(former) as Stored<HipaaRecord> | undefined),
    other: other && (row(other) as Stored<Binder> | undefined),
    among,
    amongOther,
    clients: clients && boundClients(clients),
  };
}

type ReadForSave = Awaited<ReturnType<typeof readForSave>>;

const tries = 4;

/**
 * Saves a record of the section the person stands in: the record, what it was before and how the binder stands then are written together or
 * not at all. Somebody who changed the same record meanwhile is told of; changes of others beside it are taken in.
 */
export async function saveRecord(asker: Asker, input: SaveRecord, first: ReadForSave): Promise<RecordSaved> {
  requireNoPatientData(...textsIn(input.record));
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = attempt === 0 ? first : await readForSave(asker, input);
    const saved = await tryToSave(asker, input, read);
    if (saved) return saved;
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this binder just now. Please try again.');
}

async function tryToSave(asker: Asker, input: SaveRecord, read: ReadForSave): Promise<RecordSaved | undefined> {
  const { binder, section } = placed(input, read);
  const day = today(read.client?.value.timeZone);
  const { id, care } = binder.value;
  const head = {
    binder: id,
    client: read.client?.value.name ?? '',
    today: day,
    mayChange: true,
    section,
    care: care[section.id] ?? {},
    clients: read.clients,
  };
  const record = recordOf(input, read.before?.value, { among: valuesOf(read.among), today: day, at: now() });
  if (isSavedAlready(input, read, record)) return { outcome: 'saved', view: sectionView(head, read.among, binder.value) };
  requireUnchanged(input, read);
  const former = read.former && replaced(read.former.value, record, day);
  const isNews = former?.supersededBy !== read.former?.value.supersededBy;
  const among = changedAmong(read.among, record, read.before?.version ?? 0, former);
  const anew = toldLater(judgedAnew(binder.value, section, valuesOf(among), day), section.id, [record, read.before?.value]);
  const changes = [
    read.before ? records.replace(read.before, record) : records.insert(record.id, record),
    traceOf(asker, record, read.before),
    ...(former && read.former && isNews ? [records.replace(read.former, former), traceOf(asker, former, read.former)] : []),
    binders.replace(binder, anew),
    ...changesOfOther(read, record, former, day),
  ];
  if ((await commit(...changes)) === 'conflict') return undefined;
  return { outcome: 'saved', view: sectionView(head, among, anew) };
}

/** The record that stood in its place before; it was last in effect when this one took effect. */
const replaced = (former: HipaaRecord, by: HipaaRecord, day: DateOnly): HipaaRecord => ({
  ...former,
  supersededBy: by.id,
  endedOn: former.endedOn ?? by.effectiveOn ?? day,
});

/** The binder with what is left to do after the save: the section's page is to say it, and clients' binders that show the record are to be judged anew. */
function toldLater(binder: Binder, section: SectionId, saved: readonly (HipaaRecord | undefined)[]): Binder {
  const unwritten = { ...binder.unwritten, [section]: (binder.unwritten?.[section] ?? 0) + 1 };
  const also = saved.flatMap((record) => record?.alsoIn ?? []);
  const undone = binder.undone?.filter(({ record }) => !saved.some((each) => each?.id === record || each?.supersedes === record));
  return { ...binder, unwritten, undone, ...(also.length === 0 ? {} : { untold: [...new Set([...(binder.untold ?? []), ...also])] }) };
}

function placed({ binder: id, section: name }: SaveRecord, { place, binder }: ReadForSave): { binder: Stored<Binder>; section: Section } {
  const section = sectionNamed(id, name, binder?.value.mode);
  const isThere = place?.value.binder === id && isSection(place.value.page) && place.value.page === name;
  if (!binder || !section || !isThere) throw new Refusal('notFound', 'This page belongs to no binder, or to another section.');
  return { binder, section };
}

/** The answer to an earlier try of the same save was lost on its way. */
const isSavedAlready = ({ version }: SaveRecord, { before }: ReadForSave, record: HipaaRecord): boolean =>
  before?.version === version + 1 && contentHash(before.value) === contentHash(record);

function requireUnchanged({ version, record }: SaveRecord, { before, former }: ReadForSave): void {
  if ((before?.version ?? 0) !== version)
    throw new Refusal(
      'changedMeanwhile',
      'Somebody else has changed this record meanwhile. Yours is kept here: look at theirs, then save again.',
    );
  if (before?.value.supersededBy !== undefined)
    throw new Refusal('badInput', 'This record was replaced by a later one and stays as it is.');
  if (record.supersedes === undefined) return;
  if (!former) throw new Refusal('notFound', 'The record that this one replaces is not there any more.');
  if (former.value.supersededBy !== undefined && former.value.supersededBy !== record.id)
    throw new Refusal('changedMeanwhile', 'Somebody else has replaced that record meanwhile. Look at it again, please.');
}

const valuesOf = (stored: Among): readonly HipaaRecord[] => stored.map(({ value }) => value);

/** The section's records as they are after the save. */
function changedAmong(among: Among, record: HipaaRecord, version: number, former: HipaaRecord | undefined): Among {
  const others = among.filter(({ key }) => key !== record.id && key !== former?.id);
  return [...others, { key: record.id, version: version + 1, value: record }];
}

function changesOfOther(
  { other, amongOther = [], before }: ReadForSave,
  record: HipaaRecord,
  former: HipaaRecord | undefined,
  day: HipaaRecord['effectiveOn'],
) {
  const section = record.shownIn && sectionNamed(record.shownIn.binder, record.shownIn.section, other?.value.mode);
  if (!other || !section || day === null) return [];
  const among = changedAmong(amongOther, record, before?.version ?? 0, former);
  return [binders.replace(other, judgedAnew(other.value, section, valuesOf(among), day))];
}

function traceOf({ accountId }: Asker, record: HipaaRecord, before: Stored<HipaaRecord> | undefined) {
  const version = (before?.version ?? 0) + 1;
  const { binder, id } = record;
  return traces.insert(traceKey(id, version), {
    binder,
    of: id,
    version,
    at: now(),
    by: accountId,
    before: before?.value ?? null,
    after: record,
  });
}
