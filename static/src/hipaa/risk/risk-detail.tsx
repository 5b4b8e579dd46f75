import { scoreInWords, type Risk } from '../../../../src/hipaa/rules/risk/risk';
import type { DetailProps } from '../section/parts/details';
import { say } from '../../ui/words/say';

/** How large a risk is, and what remains of it. */
export function RiskDetail({ record }: DetailProps) {
  const { likelihood, impact, residualLikelihood, residualImpact, measures } = record.data as Risk;
  return (
    <div className="subtle numbers">
      {say('{score}; remains {score2}{rest}', {
        score: scoreInWords(likelihood, impact),
        score2: scoreInWords(residualLikelihood, residualImpact),
        rest: measures === '' ? '' : say(' by: {measures}', { measures }),
      })}
    </div>
  );
}
