import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { dateOnly, type DateOnly, type Instant } from '../../platform/rules/units';
import type { BinderId } from './binder';
import type { SectionId } from './sections';

/** What proves a record. `addedOn` is the day it was put here, which is not the day it is about. */
export interface Evidence {
  readonly kind: 'page' | 'attachment' | 'ticket' | 'link';
  /** Id of a page or an attachment, key of a ticket, address of a link. */
  readonly ref: string;
  /** What to call it. */
  readonly title: string;
  readonly addedOn: DateOnly;
}

/** A dated fact of a binder; what is in `data` its kind says. */
export interface HipaaRecord<Data = unknown> {
  readonly id: string;
  readonly binder: BinderId;
  readonly section: SectionId;
  /** A second binder that shows it as well. */
  readonly shownIn?: { readonly binder: BinderId; readonly section: SectionId } | undefined;
  /** Clients' binders that show an agreement of our own with a vendor. */
  readonly alsoIn?: readonly BinderId[] | undefined;
  /** The vendor whose file it belongs to, by name key. */
  readonly vendor?: string | undefined;
  readonly kind: string;
  /** The day it is about or takes effect; null while nobody knows. */
  readonly effectiveOn: DateOnly | null;
  /** The day on which it ended, or another one took its place: from then on it has no effect. */
  readonly endedOn?: DateOnly | undefined;
  readonly evidence: readonly Evidence[];
  readonly reviewedOn?: DateOnly | undefined;
  readonly owner?: string | undefined;
  readonly supersedes?: string | undefined;
  readonly supersededBy?: string | undefined;
  readonly createdAt: Instant;
  readonly data: Data;
}

/** How a record stands on a day. */
export type RecordState = 'documented' | 'notDocumented' | 'due' | 'overdue' | 'expired';

export interface Judgement {
  readonly state: RecordState;
  /** Why, where it is not simply in order. */
  readonly reason: string | null;
}

export const documented: Judgement = { state: 'documented', reason: null };

/** Done without dated evidence is not done. */
export const isDocumented = ({ effectiveOn, evidence }: Pick<HipaaRecord, 'effectiveOn' | 'evidence'>): boolean =>
  effectiveOn !== null && evidence.length > 0;

/** What lacks for a record to count, as a sentence; null where nothing does. */
export function lackOf({ effectiveOn, evidence }: Pick<HipaaRecord, 'effectiveOn' | 'evidence'>): string | null {
  if (effectiveOn === null) return 'It has no date.';
  return evidence.length === 0 ? 'It has no evidence.' : null;
}

export const daysAfter = (day: DateOnly, count: number): DateOnly => dateOnly(Temporal.PlainDate.from(day).add({ days: count }).toString());
export const yearsAfter = (day: DateOnly, years: number): DateOnly => dateOnly(Temporal.PlainDate.from(day).add({ years }).toString());

const yearsKept = 6;

/**
 * The day until which a record is kept: six years from its creation or from the day it was last in effect, whichever is later; undefined while it
 * is in effect. 45 CFR 164.316(b)(2)(i).
 */
export function keepUntil({ createdAt, endedOn }: Pick<HipaaRecord, 'createdAt' | 'endedOn'>): DateOnly | undefined {
  if (endedOn === undefined) return undefined;
  const created = dateOnly(createdAt.slice(0, 10));
  return yearsAfter(endedOn > created ? endedOn : created, yearsKept);
}

const day = z.iso.date({ error: 'Give a date such as 2027-03-31.' }).transform(dateOnly) as unknown as z.ZodType<DateOnly>;
export const daySchema = day;

const evidenceSchema = z.strictObject({
  kind: z.enum(['page', 'attachment', 'ticket', 'link']),
  ref: z.string().trim().min(1, { error: 'Say where the evidence is.' }).max(2_000),
  title: z.string().trim().max(200, { error: 'At most 200 characters fit in a title.' }),
  addedOn: day,
});

/** A record as a screen sends it; its `data` is read by its kind. */
export const recordDraftSchema = z.strictObject({
  id: z.uuid(),
  kind: z.string().max(60),
  effectiveOn: day.nullable(),
  endedOn: day.optional(),
  evidence: z.array(evidenceSchema).max(20, { error: 'At most 20 pieces of evidence fit here.' }).readonly(),
  reviewedOn: day.optional(),
  owner: z.string().trim().max(120, { error: 'At most 120 characters fit in a name.' }).optional(),
  supersedes: z.uuid().optional(),
  shownIn: z.strictObject({ binder: z.string(), section: z.string() }).optional(),
  alsoIn: z.array(z.string().max(60)).max(200, { error: 'At most 200 binders can show one record.' }).readonly().optional(),
  data: z.unknown(),
});

export type RecordDraft = Pick<
  HipaaRecord,
  'id' | 'kind' | 'effectiveOn' | 'endedOn' | 'evidence' | 'reviewedOn' | 'owner' | 'supersedes' | 'shownIn' | 'alsoIn' | 'data'
>;

/** Every text within a value, for what must not be in any of them. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
