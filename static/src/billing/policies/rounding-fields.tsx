import type { BilledKind, Policy, Rounding, RoundingMode, RoundingScope } from '../../../../src/billing/rules/policy';
import { minutes } from '../../../../src/platform/rules/units';
import { AmountField } from '../../ui/fields/amount-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { say } from '../../ui/words/say';

const scopes: readonly (readonly [RoundingScope, string])[] = [
  ['entry', say('Every entry by itself')],
  ['visit', say('A visit as a whole, remote work by entry')],
  ['clientDay', say('A client’s day as a whole')],
];
const modes: readonly (readonly [RoundingMode, string])[] = [
  ['up', say('Up')],
  ['nearest', say('To the nearest')],
  ['eighthMinute', say('From the minute past half on')],
  ['grace', say('Up after some grace')],
];
const kinds: readonly (readonly [BilledKind, string])[] = [
  ['remote', say('Remote')],
  ['onSite', say('On site')],
  ['travel', say('Travel')],
];

interface FieldsProps {
  readonly policy: Policy;
  readonly onChange: (part: Partial<Policy>) => void;
}

/** Increments and how they are reached. */
export function RoundingFields({ policy, onChange }: FieldsProps) {
  const { rounding, minimum } = policy;
  const set = (kind: BilledKind, part: Partial<Rounding>): void =>
    onChange({ rounding: { ...rounding, [kind]: { ...rounding[kind], ...part } } });
  return (
    <fieldset className="policy-part">
      <legend>{say('Rounding')}</legend>
      <ChoiceField
        label={say('What is rounded together')}
        value={policy.scope}
        choices={scopes}
        onChange={(scope) => onChange({ scope })}
      />
      {kinds.map(([kind, words]) => (
        <div key={kind} className="policy-row">
          <AmountField
            label={say('{words}: minutes', { words })}
            value={rounding[kind].increment}
            least={1}
            most={240}
            onChange={(increment) => set(kind, { increment: minutes(increment) })}
          />
          <ChoiceField
            label={say('{words}: rounded', { words })}
            value={rounding[kind].mode}
            choices={modes}
            onChange={(mode) => set(kind, { mode })}
          />
          {rounding[kind].mode === 'grace' && (
            <AmountField
              label={say('{words}: grace minutes', { words })}
              value={rounding[kind].grace}
              most={120}
              onChange={(grace) => set(kind, { grace: minutes(grace) })}
            />
          )}
        </div>
      ))}
      <div className="policy-row">
        <AmountField
          label={say('Remote: least minutes')}
          value={minimum.remote}
          onChange={(remote) => onChange({ minimum: { ...minimum, remote: minutes(remote) } })}
        />
        <AmountField
          label={say('After hours: least minutes')}
          value={minimum.afterHours}
          onChange={(afterHours) => onChange({ minimum: { ...minimum, afterHours: minutes(afterHours) } })}
        />
      </div>
    </fieldset>
  );
}
