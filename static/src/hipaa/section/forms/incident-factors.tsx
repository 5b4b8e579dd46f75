import type { Factor, Incident } from '../../../../../src/hipaa/rules/incident/incident';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { TextField } from '../../../ui/fields/text-field';
import { say } from '../../../ui/words/say';

interface FactorsProps {
  readonly factors: readonly (readonly [factor: Factor, question: string])[];
  readonly weighed: Incident['factors'];
  readonly onWeighed: (weighed: Incident['factors']) => void;
}

const answers = [
  ['', say('Not weighed yet')],
  ['low', say('Speaks for a low probability')],
  ['notLow', say('Does not')],
] as const;

/** The four factors, each with what it says and why. */
export function Factors({ factors, weighed, onWeighed }: FactorsProps) {
  return (
    <fieldset className="incident-contents">
      <legend>{say('The four factors')}</legend>
      {factors.map(([factor, question]) => {
        const { low, why } = weighed[factor];
        const put = (changed: Partial<(typeof weighed)[Factor]>): void => onWeighed({ ...weighed, [factor]: { low, why, ...changed } });
        return (
          <div key={factor} className="incident-factor">
            <ChoiceField
              label={question}
              value={low === null ? '' : low ? 'low' : 'notLow'}
              choices={answers}
              onChange={(answer) => put({ low: answer === '' ? null : answer === 'low' })}
            />
            <TextField label={say('Why')} value={why} onChange={(given) => put({ why: given })} />
          </div>
        );
      })}
    </fieldset>
  );
}
