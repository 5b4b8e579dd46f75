import type { Asker } from '../../platform/asker';
import { pageOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly, Instant } from '../../platform/rules/units';
import type { Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { formerRecordsIn, recordsIn, traceKey, traces, type PlaceOfPage, type Trace } from '../hipaa-store';
import { changeKind, changesIn, type ChangeKind, type FieldChange } from '../rules/changes';
import type { PersonData } from '../rules/kinds/person';
import type { HipaaRecord } from '../rules/record';
import type { RecordAt } from '../rules/record-at';
import { keptUntil } from '../rules/retention';
import { headlineOf } from '../rules/section-rules';

export interface OpenHistory extends RecordAt {
  /** Of the log, what came before this version; null for the newest. */
  readonly before: number | null;
}

/** One that stood in the place of the record before it. */
export interface FormerRecord {
  readonly id: string;
  readonly version: number;
  readonly headline: string;
  readonly effectiveOn: DateOnly | null;
  readonly endedOn: DateOnly | null;
  readonly keptUntil: DateOnly | null;
}

export interface LoggedChange {
  readonly version: number;
  readonly at: Instant;
  /** Account id. */
  readonly by: string;
  readonly kind: ChangeKind;
  readonly changes: readonly FieldChange[];
}

export interface RecordHistory {
  readonly outcome: 'history';
  /** The latest first. */
  readonly former: readonly FormerRecord[];
  readonly log: readonly LoggedChange[];
  /** Where the log goes on; null at its beginning. */
  readonly older: number | null;
}

/** What one call reads of a log. */
const atOnce = 25;

/** What stood in a record's place before it, and who changed it when; for whoever sees the page. */
export async function openHistory(asker: Asker, { binder, section, record: id, before }: OpenHistory): Promise<RecordHistory> {
  const [place, row] = [
    { entity: 'binder-page', key: pageOf(asker).id },
    { entity: 'record', key: id },
  ];
  const [read, former, current] = await Promise.all([
    rowsTogether([place, row]),
    formerRecordsIn(binder, section),
    section === 'training' ? recordsIn(binder, section) : [],
  ]);
  const at = (read(place) as Stored<PlaceOfPage> | undefined)?.value;
  const record = read(row) as Stored<HipaaRecord> | undefined;
  if (at?.binder !== binder || at.page !== section || !record || !isShownAt(record.value, at))
    throw new Refusal('notFound', 'This record is not there any more.');
  const newest = before === null ? record.version : before - 1;
  const versions = Array.from({ length: Math.min(atOnce, newest) }, (_, nth) => newest - nth);
  const log = await traces.getAll(versions.map((version) => traceKey(id, version)));
  return {
    outcome: 'history',
    former: chainOf(record.value, former).map(formerShown),
    log: log.map(({ value }) => logged(value, nameIn(current))).sort((one, other) => other.version - one.version),
    older: newest > atOnce ? newest - atOnce + 1 : null,
  };
}

const isShownAt = ({ binder, section, shownIn }: HipaaRecord, at: PlaceOfPage): boolean =>
  (binder === at.binder && section === at.page) || (shownIn?.binder === at.binder && shownIn.section === at.page);

/** Those that it replaced, one after the other. */
function chainOf({ supersedes }: HipaaRecord, former: readonly Stored<HipaaRecord>[]): readonly Stored<HipaaRecord>[] {
  const next = former.find(({ key }) => key === supersedes);
  return next ? [next, ...chainOf(next.value, former.filter(({ key }) => key !== next.key))] : []; // prettier-ignore
}

const formerShown = ({ key, version, value }: Stored<HipaaRecord>): FormerRecord => ({
  id: key,
  version,
  headline: headlineOf(value),
  effectiveOn: value.effectiveOn,
  endedOn: value.endedOn ?? null,
  keptUntil: keptUntil(value) ?? null,
});

const logged = ({ version, at, by, before, after }: Trace, nameOf: (id: string) => string | undefined): LoggedChange => ({
  version,
  at,
  by,
  kind: changeKind(before, after, version),
  changes: changesIn(before, after, nameOf),
});

/** People stand in trainings by their ids. */
const nameIn =
  (records: readonly Stored<HipaaRecord>[]) =>
  (id: string): string | undefined =>
    (records.find(({ key, value }) => key === id && value.kind === 'person')?.value.data as PersonData | undefined)?.name;
