import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { pageOf } from '../../platform/people';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { binders, traceKey, traces, type PlaceOfPage } from '../hipaa-store';
import { today } from '../today';
import type { Binder, BinderId, SectionCare } from '../rules/binder';
import { yearsAfter } from '../rules/record';
import { sectionNamed, type SectionId } from '../rules/sections';

export interface CareFor {
  readonly binder: BinderId;
  readonly section: SectionId;
  readonly owner: string;
  /** The day it was gone through as a whole; null if it was not. */
  readonly reviewedOn: DateOnly | null;
  /** A year after the review if left out. */
  readonly nextReview?: DateOnly | undefined;
}

export interface CaredFor {
  readonly outcome: 'saved';
  readonly care: SectionCare;
}

export async function readForCare(asker: Asker, { binder }: CareFor) {
  const [place, row] = [
    { entity: 'binder-page', key: pageOf(asker).id },
    { entity: 'binder', key: binder },
  ];
  const read = await rowsTogether([place, row]);
  return { place: read(place) as Stored<PlaceOfPage> | undefined, binder: read(row) as Stored<Binder> | undefined };
}

/** Notes who looks after the section of the page the person stands in, and that it was gone through; the log says who did. */
export async function careForSection(
  asker: Asker,
  input: CareFor,
  { place, binder }: Awaited<ReturnType<typeof readForCare>>,
): Promise<CaredFor> {
  const { section, owner, reviewedOn, nextReview } = input;
  requireNoPatientData(owner);
  if (!binder || place?.value.binder !== input.binder || !sectionNamed(input.binder, section))
    throw new Refusal('notFound', 'This page belongs to no binder.');
  if (reviewedOn !== null && reviewedOn > today()) throw new Refusal('badInput', 'It cannot have been reviewed on a day to come.');
  if (reviewedOn !== null && nextReview !== undefined && nextReview < reviewedOn)
    throw new Refusal('badInput', 'The next review cannot be before the last one.');
  const before = binder.value.care[section] ?? {};
  const next = nextReview ?? (reviewedOn === null ? undefined : yearsAfter(reviewedOn, 1));
  const care: SectionCare = {
    ...(owner.trim() === '' ? {} : { owner: owner.trim() }),
    ...(reviewedOn === null ? {} : { reviewedOn }),
    ...(next === undefined ? {} : { nextReview: next }),
  };
  const of = `${input.binder}:${section}`;
  const version = binder.version + 1;
  const trace = traces.insert(traceKey(of, version), {
    binder: input.binder,
    section,
    of,
    version,
    at: now(),
    by: asker.accountId,
    before,
    after: care,
  });
  const outcome = await commit(binders.replace(binder, { ...binder.value, care: { ...binder.value.care, [section]: care } }), trace);
  if (outcome === 'conflict') throw new Refusal('changedMeanwhile', 'Somebody else has changed this binder just now. Please try again.');
  return { outcome: 'saved', care };
}
