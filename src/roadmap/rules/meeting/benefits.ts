import { counted } from '../../../platform/rules/counted';
import type { Cents } from '../../../platform/rules/units';

/** What meetings are for, in figures that can get better or worse. */
export interface Benefits {
  readonly meetings: number;
  readonly policiesAccepted: { readonly accepted: number; readonly proposed: number };
  readonly standardPercent: number | null;
  readonly plannedSales: Cents;
  /** Scores 1 to 5, one a meeting, the earliest first. */
  readonly serviceScores: readonly number[];
}

/** The question that is the score of our service. */
export const serviceQuestion = 'sv-satisfaction';

export interface ServiceScore {
  readonly average: number;
  readonly last: number;
  /** The last score against the one before; absent with only one. */
  readonly change?: number;
}

/** How content a client is, and whether more or less than last time; undefined before the first score. */
export function serviceScore(scores: readonly number[]): ServiceScore | undefined {
  const [last, before] = [scores.at(-1), scores.at(-2)];
  if (last === undefined) return undefined;
  const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { average, last, ...(before === undefined ? {} : { change: last - before }) };
}

export interface BenefitShown {
  readonly benefit: 'relations' | 'philosophy' | 'consistency' | 'sales' | 'satisfaction';
  readonly figure: string;
}

/** The five benefits with their figures. */
export function benefitsInFigures(benefits: Benefits, inCurrency: (amount: Cents) => string): readonly BenefitShown[] {
  const { meetings, policiesAccepted, standardPercent, plannedSales, serviceScores } = benefits;
  const score = serviceScore(serviceScores);
  return [
    { benefit: 'relations', figure: counted(meetings, 'meeting', 'meetings') },
    { benefit: 'philosophy', figure: policiesInWords(policiesAccepted) },
    { benefit: 'consistency', figure: standardPercent === null ? 'no devices listed' : `${String(standardPercent)} % standard models` },
    { benefit: 'sales', figure: `${inCurrency(plannedSales)} planned` },
    { benefit: 'satisfaction', figure: score ? `${score.average.toFixed(1)} of 5` : 'not asked yet' },
  ];
}

const policiesInWords = ({ accepted, proposed }: Benefits['policiesAccepted']): string =>
  proposed === 0 ? 'not asked yet' : `${String(accepted)} of ${String(proposed)} policies accepted`;
