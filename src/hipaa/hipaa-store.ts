import { signalsOf } from '../maintenance/signals/signal-store';
import type { DateOnly, Instant } from '../platform/rules/units';
import { everyPage } from '../platform/store/every-page';
import { rowsOf, type Page, type Stored } from '../platform/store/rows';
import type { Binder, BinderId } from './rules/binder';
import type { SystemData } from './rules/continuity/system';
import { withSignals } from './rules/continuity/watched-copies';
import { kindNamed } from './rules/kinds';
import type { HipaaRecord } from './rules/record';
import { hasEnded } from './rules/retention';
import type { PageName, SectionId } from './rules/sections';

export const binders = rowsOf<Binder>('binder', ({ sheet }) => ({ sheet }));

/** The binders of a sheet's clients, at most 50; one query. */
export const bindersOfSheet = async (sheet: number): Promise<readonly Stored<Binder>[]> =>
  (await binders.page('by-sheet', { partition: [sheet] })).rows;

/** Superseded records stand under a section of their own, so that what is in force is read without them. */
export const records = rowsOf<HipaaRecord>('record', (record) => {
  const { binder, section, shownIn, vendor, supersededBy } = record;
  const isFormer = supersededBy !== undefined;
  const due = isFormer ? undefined : kindNamed(record.kind)?.due?.(record);
  return {
    binder,
    section: placed(section, isFormer),
    ...(shownIn ? { other: shownIn.binder, otherSection: placed(shownIn.section, isFormer) } : {}),
    ...(vendor === undefined ? {} : { vendor }),
    ...(due === undefined || hasEnded(record, due) ? {} : { due }),
  };
});

const placed = (section: SectionId, isFormer: boolean): string => (isFormer ? `${section}/former` : section);

/** One change of a record or of a section's care; never altered, never taken away. */
export interface Trace {
  readonly binder: BinderId;
  /** Where it happened, if that is not told by what stands in `before` and `after`. */
  readonly section?: SectionId | undefined;
  readonly of: string;
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  readonly before: unknown;
  readonly after: unknown;
}

export const traces = rowsOf<Trace>('trace', ({ binder, at }) => ({ binder, at }));
export const traceKey = (of: string, version: number): string => `${of}:${String(version)}`;

/** Which page of a binder a Confluence page is, by its id. */
export interface PlaceOfPage {
  readonly binder: BinderId;
  readonly page: PageName;
}

export const placesOfPages = rowsOf<PlaceOfPage>('binder-page');

/** What a section of a binder shows: its own records in force, those of other binders that are shown there, and for systems what monitoring tells; some queries at once. */
export async function recordsIn(binder: BinderId, section: SectionId): Promise<readonly Stored<HipaaRecord>[]> {
  const isClients = binder !== 'own';
  const [own, others, ours, signals] = await Promise.all([
    byIndex('by-binder', binder, section),
    byIndex('by-other', binder, section),
    isClients && section === 'agreements' ? byIndex('by-binder', 'own', 'subcontractors') : [],
    isClients && section === 'continuity' ? signalsOf(binder) : [],
  ]);
  const all = [...own, ...others, ...ours.filter(({ value }) => value.alsoIn?.includes(binder) === true)];
  return signals.length === 0 ? all : all.map((row) => ({ ...row, value: asToldBy(signals, row.value) }));
}

/** A record with what monitoring knows better than who typed it. */
const asToldBy = (signals: Awaited<ReturnType<typeof signalsOf>>, record: HipaaRecord): HipaaRecord =>
  record.kind === 'system' ? { ...record, data: withSignals(record.data as SystemData, signals) } : record;

/** A new binder has no records of its own yet; `showsOurs` where ours may name it. */
interface BinderAsked {
  readonly isNew: boolean;
  readonly showsOurs: boolean;
}

/** Everything in force that a binder shows, its own and what other binders show there, in three queries at once at most. */
export async function recordsOfBinder(binder: BinderId, { isNew, showsOurs }: BinderAsked): Promise<readonly HipaaRecord[]> {
  const all = (index: string) => everyRow((after) => records.page(index, { partition: [binder], after }));
  const [own, others, ours] = await Promise.all([
    isNew ? [] : all('by-binder'),
    all('by-other'),
    showsOurs ? byIndex('by-binder', 'own', 'subcontractors') : [],
  ]);
  const shown = [...own, ...others, ...ours.filter(({ value }) => value.alsoIn?.includes(binder) === true)];
  return shown.map(({ value }) => value).filter(({ supersededBy }) => supersededBy === undefined);
}

/** The same of what was superseded. */
export async function formerRecordsIn(binder: BinderId, section: SectionId): Promise<readonly Stored<HipaaRecord>[]> {
  const former = placed(section, true);
  return (await Promise.all([byIndex('by-binder', binder, former), byIndex('by-other', binder, former)])).flat();
}

/** What falls due or expires between two days, over all binders; the earliest first. */
export const recordsDue = (from: DateOnly, to: DateOnly): Promise<readonly HipaaRecord[]> =>
  everyPage((after) => records.page('by-due', { from, to, after }));

function byIndex(index: string, binder: BinderId, section: string): Promise<readonly Stored<HipaaRecord>[]> {
  return everyRow((after) => records.page(index, { partition: [binder], from: section, to: section, after }));
}

/** The agreements in force with that vendor, by name key. */
export const recordsOfVendor = (vendor: string): Promise<readonly Stored<HipaaRecord>[]> =>
  everyRow((after) => records.page('by-vendor', { partition: [vendor], after })).then((rows) =>
    rows.filter(({ value }) => value.supersededBy === undefined),
  );

async function everyRow(read: (after: string | undefined) => Promise<Page<HipaaRecord>>): Promise<readonly Stored<HipaaRecord>[]> {
  const rows: Stored<HipaaRecord>[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    rows.push(...page.rows);
    after = page.next;
  } while (after !== undefined);
  return rows;
}
