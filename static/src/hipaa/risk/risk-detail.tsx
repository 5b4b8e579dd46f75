import { scoreInWords, type Risk } from '../../../../src/hipaa/rules/risk/risk';
import type { DetailProps } from '../section/parts/details';
import { say } from '../../ui/words/say';

/** How large a risk is, and what remains of it. */
export function RiskDetail({ record }: DetailProps) {
  const { likelihood, impact, residualLikelihood, residualImpact, measures } = record.data as Risk;
  return (
    <div className="subtle numbers">
      {say('{score}; remains {remaining}{by}', {
        score: scoreInWords(likelihood, impact),
        remaining: scoreInWords(residualLikelihood, residualImpact),
        by: measures === '' ? '' : say(' by: {measures}', { measures }),
      })}
    </div>
  );
}
