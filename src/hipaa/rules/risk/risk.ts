import type { DateOnly } from '../../../platform/rules/units';

export type Grade = 1 | 2 | 3 | 4 | 5;
export const grades: readonly Grade[] = [1, 2, 3, 4, 5];
export const likelihoodWords: Readonly<Record<Grade, string>> = {
  1: 'Rare',
  2: 'Unlikely',
  3: 'Possible',
  4: 'Likely',
  5: 'Almost certain',
};
export const impactWords: Readonly<Record<Grade, string>> = { 1: 'Negligible', 2: 'Minor', 3: 'Moderate', 4: 'Major', 5: 'Severe' };

export const encryptionStates = ['yes', 'no', 'unknown'] as const;
export type Encrypted = (typeof encryptionStates)[number];
/** Whether what lies on the asset is encrypted, in each of the states in which it can be lost. */
export interface Encryption {
  readonly inUse: Encrypted;
  readonly atRest: Encrypted;
  readonly archived: Encrypted;
  readonly backedUp: Encrypted;
}

/** What could happen to one asset that holds ePHI, how likely and how bad it is, and what is left of it after what we do. */
export interface Risk {
  readonly asset: string;
  /** An asset that holds none is no part of the analysis. */
  readonly holdsEphi: boolean;
  readonly encryption: Encryption;
  readonly threat: string;
  readonly likelihood: Grade;
  readonly likelihoodWhy: string;
  readonly impact: Grade;
  readonly impactWhy: string;
  readonly measures: string;
  readonly residualLikelihood: Grade;
  readonly residualImpact: Grade;
  readonly reviewOn: DateOnly | null;
}

export type RiskLevel = 'low' | 'medium' | 'high' | 'veryHigh';
export const levelWords: Readonly<Record<RiskLevel, string>> = { low: 'Low', medium: 'Medium', high: 'High', veryHigh: 'Very high' };

export function levelOf(likelihood: Grade, impact: Grade): RiskLevel {
  const score = likelihood * impact;
  if (score >= 15) return 'veryHigh';
  if (score >= 10) return 'high';
  return score >= 5 ? 'medium' : 'low';
}

/** `15, very high` */
export const scoreInWords = (likelihood: Grade, impact: Grade): string =>
  `${String(likelihood * impact)}, ${levelWords[levelOf(likelihood, impact)].toLowerCase()}`;

/** What makes the analysis of this risk a poor one, as sentences; none when it is sound. */
export function lackingInRisk(risk: Risk): readonly string[] {
  const blank = (text: string): boolean => text.trim() === '';
  const lower = risk.residualLikelihood * risk.residualImpact < risk.likelihood * risk.impact;
  const lacking: [boolean, string][] = [
    [blank(risk.asset), 'Name the asset.'],
    [!risk.holdsEphi, 'Only assets that hold ePHI belong into this analysis.'],
    [blank(risk.threat), 'Say what could happen to it.'],
    [blank(risk.likelihoodWhy), 'Say why it is as likely as that.'],
    [blank(risk.impactWhy), 'Say why it would be as bad as that.'],
    [lower && blank(risk.measures), 'Say what makes the remaining risk smaller.'],
    [risk.residualLikelihood * risk.residualImpact > risk.likelihood * risk.impact, 'What remains cannot be more than the risk itself.'],
    [risk.reviewOn === null, 'Give the day of the next review.'],
  ];
  return lacking.filter(([lacks]) => lacks).map(([, sentence]) => sentence);
}

/** How many risks stand at each crossing, the most likely row first and the least impact first in it. */
export function riskMatrix(risks: readonly Risk[]): readonly (readonly number[])[] {
  const at = (likelihood: Grade, impact: Grade): number =>
    risks.filter((risk) => risk.likelihood === likelihood && risk.impact === impact).length;
  return [...grades].reverse().map((likelihood) => grades.map((impact) => at(likelihood, impact)));
}

/** The greatest risk that remains first. */
export const byRemainingRisk = <T extends Pick<Risk, 'residualImpact' | 'residualLikelihood'>>(risks: readonly T[]): readonly T[] =>
  [...risks].sort((one, other) => other.residualLikelihood * other.residualImpact - one.residualLikelihood * one.residualImpact);
