import type { DateOnly } from '../../../platform/rules/units';
import type { Assessment } from '../assessment/assessment';
import { entryState } from '../assessment/finding';
import type { DocumentData } from '../kinds/document';
import { yearsAfter, type Evidence, type HipaaRecord, type RecordDraft } from '../record';
import { technicalParts } from './technical-blocks';

const title = 'Technical description';
const entries = technicalParts.flatMap((part) => part.entries);

/** How many findings behind the technical page are still to be documented. */
export const openBehindTechnical = ({ findings }: Pick<Assessment, 'findings'>): number =>
  entries.filter((entry) => entryState(entry, findings[entry.id]) !== 'documented').length;

interface Written {
  /** The record's id where it is a new one. */
  readonly id: string;
  readonly assessment: Assessment;
  readonly page: string;
  readonly today: DateOnly;
  /** The records in force of the technical section. */
  readonly among: readonly HipaaRecord[];
}

/** The record that the technical page is made by, being written: one for each assessment, in the place of the one before. Its evidence is the page. */
export function technicalRecord({ id, assessment, page, today, among }: Written): RecordDraft {
  const version = String(assessment.year);
  const written = (among as readonly HipaaRecord<DocumentData>[]).filter(({ kind, data }) => kind === 'document' && data.title === title);
  const standing = written.find(({ data }) => data.version === version);
  const former = standing ? undefined : written[0];
  const evidence: Evidence = { kind: 'page', ref: page, title: `This page, as assessed in ${version}`, addedOn: today };
  const others = standing?.evidence.filter(({ kind, ref }) => kind !== 'page' || ref !== page) ?? [];
  const supersedes = standing ? standing.supersedes : former?.id;
  return {
    id: standing?.id ?? id,
    kind: 'document',
    effectiveOn: standing?.effectiveOn ?? today,
    evidence: [evidence, ...others],
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(standing?.owner === undefined ? {} : { owner: standing.owner }),
    data: { title, version, nextReview: yearsAfter(today, 1) },
  };
}
