import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly, Instant } from '../../platform/rules/units';
import type { BinderId } from './binder';
import { kindNamed } from './kinds';
import type { Kind } from './kind';
import type { HipaaRecord, RecordDraft } from './record';
import type { SectionId } from './sections';

interface Where {
  readonly binder: BinderId;
  readonly section: SectionId;
  readonly record: RecordDraft;
}

interface Around {
  readonly among: readonly HipaaRecord[];
  readonly today: DateOnly;
  readonly at: Instant;
}

/** The record that a screen's draft makes, once its kind has found nothing wrong; refuses with the sentence that says what is. */
export function recordOf(
  { binder, section, record: draft }: Where,
  before: HipaaRecord | undefined,
  { among, today, at }: Around,
): HipaaRecord {
  const kind = kindFor(draft.kind, section);
  if (before && (before.kind !== draft.kind || before.binder !== binder || before.section !== section))
    throw new Refusal('badInput', 'A record stays of its kind and in its binder. Replace it by another one instead.');
  const { id, effectiveOn, evidence, reviewedOn, owner, supersedes, shownIn, alsoIn } = draft;
  const { endedOn, data } = ended(kind, draft, before, kept(kind, draft, before, among));
  const fields: HipaaRecord = {
    id,
    binder,
    section,
    kind: kind.name,
    effectiveOn,
    evidence,
    createdAt: before?.createdAt ?? at,
    data,
    ...given({ endedOn, reviewedOn, owner, supersedes, shownIn, alsoIn }),
  };
  const vendor = kind.vendor?.(fields);
  const record = vendor === undefined ? fields : { ...fields, vendor };
  const problem =
    placeProblem(record) ??
    datesProblem(record, today) ??
    kind.problem?.(record, { records: among.filter((other) => other.id !== id), today });
  if (problem !== undefined) throw new Refusal('badInput', problem);
  return record;
}

function kindFor(name: string, section: SectionId): Kind<unknown> {
  const kind = kindNamed(name);
  if (!kind?.sections.includes(section)) throw new Refusal('badInput', 'This does not belong into this section.');
  return kind;
}

/** What was typed, with what only other calls may change. */
function kept(kind: Kind<unknown>, draft: RecordDraft, before: HipaaRecord | undefined, among: readonly HipaaRecord[]): unknown {
  const read = dataOf(kind, draft.data);
  const former = among.find(({ id }) => id === draft.supersedes);
  return kind.kept?.(read, { before: before?.data, former: former?.data }) ?? read;
}

/** Its end, and its data that may tell it as well: of the two the one that was changed counts. */
function ended(kind: Kind<unknown>, { endedOn }: RecordDraft, before: HipaaRecord | undefined, data: unknown) {
  if (kind.endsIn === undefined) return { endedOn, data };
  const told = (data as Readonly<Record<string, DateOnly | null>>)[kind.endsIn] ?? undefined;
  const end = endedOn === before?.endedOn ? told : endedOn;
  return { endedOn: end, data: { ...(data as object), [kind.endsIn]: end ?? null } };
}

function dataOf(kind: Kind<unknown>, data: unknown): unknown {
  const read = kind.schema.safeParse(data);
  if (read.success) return read.data;
  throw new Refusal('badInput', read.error.issues[0]?.message ?? 'That cannot be read.');
}

const placeProblem = ({ binder, section, alsoIn = [] }: HipaaRecord): string | undefined =>
  alsoIn.length > 0 && (binder !== 'own' || section !== 'subcontractors')
    ? 'Only an agreement with one of our own subcontractors is shown in clients’ binders.'
    : undefined;

function datesProblem({ effectiveOn, endedOn, evidence }: HipaaRecord, today: DateOnly): string | undefined {
  if (effectiveOn === null && evidence.length > 0) return 'Give the date: a document without one proves nothing.';
  if (effectiveOn !== null && endedOn !== undefined && endedOn < effectiveOn) return 'It cannot have ended before it began.';
  return evidence.some(({ addedOn }) => addedOn > today) ? 'Evidence cannot have been added on a day to come.' : undefined;
}

/** Only those fields that are given. */
const given = <Fields extends object>(fields: Fields): Partial<{ [Name in keyof Fields]: NonNullable<Fields[Name]> }> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<{
    [Name in keyof Fields]: NonNullable<Fields[Name]>;
  }>;
