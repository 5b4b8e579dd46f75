import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { groupsOf } from '../../platform/groups-of';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly } from '../../platform/rules/units';
import { commit } from '../../platform/store/rows';
import { binders, records, traceKey, traces } from '../hipaa-store';
import { readSection, viewAfter, type SectionRead } from '../records/change-record';
import type { BinderId } from '../rules/binder';
import { judgedAnew } from '../rules/judged-anew';
import type { HipaaRecord } from '../rules/record';
import { recordOf } from '../rules/record-of';
import type { SectionView } from '../rules/section-view';

export interface AddPeople {
  readonly binder: BinderId;
  /** Each with an id of its own, so that what is sent twice is added once. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly joinedOn: DateOnly }[];
}

export interface PeopleAdded {
  readonly outcome: 'added';
  readonly added: number;
  readonly view: SectionView;
}

/** Each person is two rows, and a transaction holds 25. */
const atOnce = 12;
const tries = 4;

/** Adds people to the list of the section Training, a dozen at a time; one who is there already is passed over, whoever else is wrong stops it with a sentence. */
export async function addPeople(asker: Asker, input: AddPeople): Promise<PeopleAdded> {
  requireNoPatientData(...input.people.map(({ name }) => name));
  let added = 0;
  for (const group of groupsOf(input.people, atOnce)) added += await addGroup(asker, input.binder, group);
  return { outcome: 'added', added, view: viewAfter(await readSection(asker, { binder: input.binder, section: 'training' })) };
}

async function addGroup(asker: Asker, binder: BinderId, group: AddPeople['people']): Promise<number> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = await readSection(asker, { binder, section: 'training' });
    const fresh = group.filter(({ id }) => !read.among.some(({ key }) => key === id));
    if (fresh.length === 0) return 0;
    if ((await tryToAdd(asker, read, fresh)) === 'committed') return fresh.length;
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this binder just now. Please try again.');
}

function tryToAdd(asker: Asker, read: SectionRead, fresh: AddPeople['people']): ReturnType<typeof commit> {
  const { binder, section, among, day } = read;
  const all = among.map(({ value }) => value);
  for (const person of fresh) all.push(personRecord(person, read, all));
  const made = all.slice(among.length);
  const saves = (binder.value.unwritten?.[section.id] ?? 0) + 1;
  const anew = { ...judgedAnew(binder.value, section, all, day), unwritten: { ...binder.value.unwritten, [section.id]: saves } };
  return commit(
    ...made.map((record) => records.insert(record.id, record)),
    ...made.map((record) => traces.insert(traceKey(record.id, 1), { binder: binder.value.id, of: record.id, version: 1, at: now(), by: asker.accountId, before: null, after: record })), // prettier-ignore
    binders.replace(binder, anew),
  );
}

function personRecord(
  { id, name, joinedOn }: AddPeople['people'][number],
  { binder, day }: SectionRead,
  among: readonly HipaaRecord[],
): HipaaRecord {
  const record = { id, kind: 'person', effectiveOn: null, evidence: [], data: { name, joinedOn, leftOn: null } };
  return recordOf({ binder: binder.value.id, section: 'training', record }, undefined, { among, today: day, at: now() });
}
