import { scoreInWords, type Risk } from '../../../../src/hipaa/rules/risk/risk';
import type { DetailProps } from '../section/parts/details';

/** How large a risk is, and what remains of it. */
export function RiskDetail({ record }: DetailProps) {
  const { likelihood, impact, residualLikelihood, residualImpact, measures } = record.data as Risk;
  return (
    <div className="subtle numbers">
      {scoreInWords(likelihood, impact)}; remains {scoreInWords(residualLikelihood, residualImpact)}
      {measures === '' ? '' : ` by: ${measures}`}
    </div>
  );
}
