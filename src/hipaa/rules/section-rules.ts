import type { DateOnly } from '../../platform/rules/units';
import { continuityTurns, judgeContinuity } from './continuity/continuity-rule';
import { byTone, toneOf, worstOf, type Reason, type Verdict } from './health';
import { assessmentSection } from './assessment/assessment-section';
import { kindNamed } from './kinds';
import { dayInWords } from './in-words';
import { documented, lackOf, type HipaaRecord, type Judgement } from './record';
import { hasEnded } from './retention';
import type { Section, SectionId } from './sections';
import { trainingRule } from './training';

/** How a section is judged where that is more than its records one by one. */
export interface SectionRule {
  /** `usual` is the verdict over its records one by one. */
  readonly judge: (records: readonly HipaaRecord[], day: DateOnly, usual: Verdict) => Verdict;
  readonly turns?: (records: readonly HipaaRecord[]) => readonly DateOnly[];
}

const rules: Readonly<Partial<Record<SectionId, SectionRule>>> = {
  training: trainingRule,
  assessment: assessmentSection,
  continuity: { judge: judgeContinuity, turns: continuityTurns },
};

/** How a record stands on a day among the others of its section. */
export function judgeRecord(record: HipaaRecord, day: DateOnly, records: readonly HipaaRecord[]): Judgement {
  if (record.endedOn !== undefined && hasEnded(record, day)) return { state: 'documented', reason: `ended ${dayInWords(record.endedOn)}` };
  const kind = kindNamed(record.kind);
  const lack = kind?.needsEvidence === false ? null : lackOf(record);
  if (lack !== null) return { state: 'notDocumented', reason: `not documented: ${lack}` };
  return kind?.judge?.(record, day, { records, today: day }) ?? documented;
}

/** How a section stands on a day, by what has not ended by then. */
export function judgeSection(section: Section, all: readonly HipaaRecord[], day: DateOnly): Verdict {
  const records = all.filter((record) => !hasEnded(record, day));
  const usual = records.length === 0 ? emptyVerdict(section) : withNeeds(section, records, oneByOne(records, day));
  const verdict = rules[section.id]?.judge(records, day, usual) ?? usual;
  return section.owner === 'client' ? { ...verdict, tone: 'grey' } : verdict;
}

/** The days on which that may change by itself. */
export const turnsOf = (section: Section, records: readonly HipaaRecord[]): readonly DateOnly[] => [
  ...records.flatMap((record) => kindNamed(record.kind)?.turns?.(record) ?? []),
  ...records.flatMap(({ endedOn }) => endedOn ?? []),
  ...(rules[section.id]?.turns?.(records) ?? []),
];

const missing = (sentence: string, adds?: string): Reason => ({
  record: null,
  tone: 'red',
  sentence,
  ...(adds === undefined ? {} : { adds }),
});

function emptyVerdict({ empty, whileEmpty, needs = [] }: Section): Verdict {
  if (empty === 'fine') return { tone: 'green', reasons: [], notDocumented: 0, dueSoon: 0 };
  const reasons =
    needs.length === 0
      ? [missing(whileEmpty ?? 'Nothing is documented here yet.')]
      : needs.map(([kind, sentence]) => missing(sentence, kind));
  return { tone: 'red', reasons, notDocumented: reasons.length, dueSoon: 0 };
}

function withNeeds({ needs = [] }: Section, records: readonly HipaaRecord[], verdict: Verdict): Verdict {
  const lacking = needs.filter(([kind]) => !records.some((record) => record.kind === kind && (kind !== 'agreement' || isWithUs(record))));
  if (lacking.length === 0) return verdict;
  const reasons = [...lacking.map(([kind, sentence]) => missing(sentence, kind)), ...verdict.reasons];
  return { ...verdict, tone: 'red', reasons, notDocumented: verdict.notDocumented + lacking.length };
}

const isWithUs = ({ data }: HipaaRecord): boolean => (data as { readonly between?: string }).between === 'us';

function oneByOne(records: readonly HipaaRecord[], day: DateOnly): Verdict {
  const judged = records.map((record) => ({ record, judgement: judgeRecord(record, day, records) }));
  const reasons = judged.flatMap(({ record, judgement }): Reason[] =>
    judgement.reason === null
      ? []
      : [{ record: record.id, tone: toneOf[judgement.state], sentence: `${headlineOf(record)}: ${judgement.reason}` }],
  );
  const count = (state: Judgement['state']): number => judged.filter(({ judgement }) => judgement.state === state).length;
  return {
    tone: worstOf(judged.map(({ judgement }) => toneOf[judgement.state])),
    reasons: reasons.sort(byTone),
    notDocumented: count('notDocumented'),
    dueSoon: count('due'),
  };
}

export const headlineOf = (record: HipaaRecord): string => kindNamed(record.kind)?.headline(record) ?? record.kind;
