import { requireNoPatientData } from '../../../platform/rules/patient-data';
import { Refusal } from '../../../platform/rules/refusal';
import type { Instant } from '../../../platform/rules/units';
import type { Entry } from './entry';
import { entryState, type Finding, type FindingDraft } from './finding';

/** One year's assessment of a client: a finding for every entry in scope, and whose the others are. */
export interface Assessment {
  readonly year: number;
  /** What we looked at and what not, in writing. */
  readonly scope: string;
  /** Who at the client answers for what is the client's own. */
  readonly official: string;
  /** Somebody else at the client for single entries. */
  readonly responsible: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<string, Finding>>;
}

/** The scope as it is proposed; a person reads and changes it. */
export function scopeStatement(client: string, entries: readonly Entry[]): string {
  const [ours, theirs] = [entries.filter(({ mspScope }) => mspScope).length, entries.filter(({ mspScope }) => !mspScope).length];
  return (
    `This assessment covers the technical side of the Security Rule at ${client}: ${String(ours)} of its ${String(entries.length)} standards and specifications. ` +
    `The other ${String(theirs)}, such as the layout of the office and the procedures of its staff, are for ${client} to decide and are listed with who answers for them.`
  );
}

/** The findings of a former assessment as they come into the next: to be confirmed, and counting only then. */
export function carriedOver(former: Assessment | undefined): Assessment['findings'] {
  const findings = Object.entries(former?.findings ?? {});
  return Object.fromEntries(
    findings.map(([id, finding]) => [id, { ...finding, carriedFrom: finding.carriedFrom ?? former?.year ?? null }]),
  );
}

/** A new year's assessment, with what the former one hands on. */
export const assessmentOf = (year: number, scope: string, former?: Assessment): Assessment => ({
  year,
  scope: former?.scope ?? scope,
  official: former?.official ?? '',
  responsible: former?.responsible ?? {},
  findings: carriedOver(former),
});

interface Save {
  readonly entry: Entry;
  readonly draft: FindingDraft;
  /** When the finding that the person saw was saved; null where there was none. */
  readonly seen: Instant | null;
  readonly at: Instant;
  readonly by: string;
}

/**
 * The assessment with that finding. Saving an answer of last year confirms it.
 * Refuses text that looks like a patient's data, and to write over what somebody else has found out meanwhile.
 */
export function withFinding(assessment: Assessment, { entry, draft, seen, at, by }: Save): Assessment {
  if (!entry.mspScope) throw new Refusal('badInput', 'This is the client’s own to answer; name who answers for it there.');
  requireNoPatientData(draft.basis, draft.note, draft.why);
  const before = assessment.findings[entry.id];
  if (before && before.at !== seen && before.by !== by)
    throw new Refusal('changedMeanwhile', 'Somebody else has just answered this. Look at that first; what you typed is kept here.');
  return { ...assessment, findings: { ...assessment.findings, [entry.id]: { ...draft, carriedFrom: null, at, by } } };
}

/** Who answers for an entry at the client; undefined where nobody is named. */
export const responsibleFor = ({ responsible, official }: Assessment, entry: string): string | undefined =>
  [responsible[entry], official].find((name) => name !== undefined && name.trim() !== '');

export interface AssessmentProgress {
  readonly inScope: number;
  readonly documented: number;
  readonly toConfirm: number;
  readonly notDocumented: number;
  readonly open: number;
  readonly gaps: number;
  readonly clientOwned: number;
}

export function progressOf({ findings }: Pick<Assessment, 'findings'>, entries: readonly Entry[]): AssessmentProgress {
  const states = entries.map((entry) => entryState(entry, findings[entry.id]));
  const count = (state: (typeof states)[number]): number => states.filter((each) => each === state).length;
  return {
    inScope: states.length - count('clientOwned'),
    documented: count('documented'),
    toConfirm: count('toConfirm'),
    notDocumented: count('notDocumented'),
    open: count('open'),
    gaps: gapsIn({ findings }, entries).length,
    clientOwned: count('clientOwned'),
  };
}

/** The entries at which something must change; an answer that is still to be confirmed is none. */
export const gapsIn = ({ findings }: Pick<Assessment, 'findings'>, entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((entry) => {
    const finding = findings[entry.id];
    return entry.mspScope && finding?.verdict === 'gap' && finding.carriedFrom === null;
  });

/** What keeps the assessment from being complete, the most important first. */
export function lackingInAssessment(assessment: Assessment, entries: readonly Entry[]): readonly string[] {
  const { inScope, documented, toConfirm } = progressOf(assessment, entries);
  const unnamed = entries.filter(({ mspScope, id }) => !mspScope && responsibleFor(assessment, id) === undefined).length;
  const lacking: [boolean, string][] = [
    [documented < inScope, `${String(documented)} of ${String(inScope)} findings are documented.`],
    [toConfirm > 0, `${String(toConfirm)} of last time’s answers wait to be confirmed.`],
    [assessment.scope.trim() === '', 'The scope is not written down.'],
    [unnamed > 0, `Nobody at the client is named for ${String(unnamed)} entries of its own.`],
  ];
  return lacking.filter(([lacks]) => lacks).map(([, sentence]) => sentence);
}
