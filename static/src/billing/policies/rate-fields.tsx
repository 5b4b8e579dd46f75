import Button from '@atlaskit/button/new';
import type { BilledKind, Policy, RoleRate } from '../../../../src/billing/rules/policy';
import type { Cents } from '../../../../src/platform/rules/units';
import { AmountField } from '../../ui/fields/amount-field';
import { TextField } from '../../ui/fields/text-field';
import { say } from '../../ui/words/say';

interface RateFieldsProps {
  readonly policy: Policy;
  readonly currency: string;
  readonly onChange: (part: Partial<Policy>) => void;
  readonly onReplace: (part: Partial<Policy>) => void;
}

const kinds: readonly (readonly [BilledKind, string])[] = [
  ['remote', say('Remote')],
  ['onSite', say('On site')],
  ['travel', say('Travel')],
];

/** What an hour costs, by who works and where. */
export function RateFields({ policy: { rates }, currency, onChange, onReplace }: RateFieldsProps) {
  const set = (role: RoleRate, part: Partial<RoleRate>): void =>
    onChange({ rates: rates.map((each) => (each === role ? { ...role, ...part } : each)) });
  const add = (): void => {
    const number = rates.length + 1;
    const [first] = rates;
    if (first)
      onReplace({
        rates: [...rates, { role: freeRole(rates, number), name: say('Role {number}', { number: String(number) }), hourly: first.hourly }],
      });
  };
  return (
    <fieldset className="policy-part">
      <legend>{say('Rates an hour ({currency})', { currency })}</legend>
      {rates.map((role, index) => (
        <div key={role.role} className="policy-row" role="group" aria-label={role.name}>
          <TextField
            label={index === 0 ? say('Role (of everybody without another)') : say('Role')}
            value={role.name}
            onChange={(name) => set(role, { name })}
          />
          {kinds.map(([kind, words]) => (
            <AmountField
              key={kind}
              label={words}
              per={100}
              value={role.hourly[kind]}
              onChange={(hourly) => set(role, { hourly: { ...role.hourly, [kind]: hourly as Cents } })}
            />
          ))}
          {index > 0 && (
            <Button
              spacing="compact"
              appearance="subtle"
              aria-label={say('Remove {name}', { name: role.name })}
              onClick={() => onReplace({ rates: rates.filter((each) => each !== role) })}
            >
              {say('Remove')}
            </Button>
          )}
        </div>
      ))}
      <Button spacing="compact" onClick={add}>
        {say('Add a role')}
      </Button>
    </fieldset>
  );
}

function freeRole(rates: readonly RoleRate[], number: number): string {
  const wanted = `role-${String(number)}`;
  return rates.some(({ role }) => role === wanted) ? freeRole(rates, number + 1) : wanted;
}
