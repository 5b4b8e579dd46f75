import { gapsIn, type Assessment } from '../assessment/assessment';
import { titleOf } from '../assessment/entry';
import type { HipaaRecord } from '../record';
import { levelOf, scoreInWords, type Risk } from '../risk/risk';
import { securityRule } from '../security-rule';

/** A gap for which something is to be done. */
export interface Gap {
  /** The entry of the Security Rule, or the record of the risk, at which it was found. */
  readonly gap: string;
  readonly year: number;
  readonly words: string;
  /** What was noted when it was found, as far as it fits. */
  readonly note: string;
  /** The record that a risk replaced, under which its action may have been planned. */
  readonly formerly?: string | undefined;
}

/** The gaps that an assessment and the risks of a section have found. */
export const gapsOf = (records: readonly HipaaRecord[]): readonly Gap[] =>
  records.flatMap((record) => (record.kind === 'assessment' ? gapsOfAssessment(record) : record.kind === 'risk' ? gapOfRisk(record) : []));

function gapsOfAssessment({ data }: HipaaRecord): readonly Gap[] {
  const { findings, year } = data as Assessment;
  return gapsIn({ findings }, securityRule).map((entry) => ({
    gap: entry.id,
    year,
    words: titleOf(entry),
    note: shortened(findings[entry.id]?.note ?? ''),
  }));
}

/** What remains high is a gap as well. */
function gapOfRisk({ id, data, effectiveOn, supersedes }: HipaaRecord): readonly Gap[] {
  const { asset, threat, residualImpact, residualLikelihood, measures } = data as Risk;
  const level = levelOf(residualLikelihood, residualImpact);
  if (level !== 'high' && level !== 'veryHigh') return [];
  const words = `${asset}: ${threat}, risk ${scoreInWords(residualLikelihood, residualImpact)}`;
  return [{ gap: id, year: Number((effectiveOn ?? '0').slice(0, 4)), words, note: shortened(measures), formerly: supersedes }];
}

const mostCharacters = 160;
const shortened = (note: string): string => (note.length <= mostCharacters ? note : `${note.slice(0, mostCharacters - 1).trimEnd()}…`);
