import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import type { Policies } from '../../../../src/billing/policy/open-policies';
import { usualPolicy } from '../../../../src/billing/rules/usual-policy';
import type { Cents, DateOnly } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { usePeople } from '../../ui/use-people';
import { AccountingFields } from './accounting-fields';
import { AmountField } from '../../ui/fields/amount-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { DayField } from '../../ui/fields/day-field';
import { TextField } from '../../ui/fields/text-field';
import { ZoneMarginsTable } from './zone-margins-table';
import { NumberField } from '../../ui/fields/number-field';
import { OptionalAmountField } from '../../ui/fields/optional-amount-field';
import { say } from '../../ui/words/say';

interface CostsFormProps {
  readonly policies: Policies;
  readonly onSaved: (policies: Policies) => void;
}

/** Who has which role, and what our own time and travel cost; for service managers only. */
export function CostsForm({ policies, onSaved }: CostsFormProps) {
  const [team, setTeam] = useState(policies.team);
  const [costs, setCosts] = useState(policies.costs);
  const [people, setPeople] = useState<readonly string[]>(Object.keys(policies.team.roles));
  const [trouble, setTrouble] = useState<string | null>(null);
  const nameOf = usePeople(people);
  const policy = policies.versions.at(-1)?.policy ?? usualPolicy;
  const { rates } = policy;
  useEffect(() => {
    call('teamPeople', {}).then(
      ({ technicians }) => setPeople((known) => [...new Set([...known, ...technicians])]),
      () => undefined,
    );
  }, []);
  const teamChanged = JSON.stringify(team) !== JSON.stringify(policies.team);
  const costsChanged = JSON.stringify(costs) !== JSON.stringify(policies.costs);
  const save = async (): Promise<void> => {
    let { saved } = policies;
    try {
      if (teamChanged) saved = { ...saved, team: (await call('saveBillingTeam', { team, version: saved.team })).version };
      if (costsChanged) saved = { ...saved, costs: (await call('saveCosts', { costs, version: saved.costs })).version };
      setTrouble(null);
      onSaved({ ...policies, team, costs, saved });
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
  };
  return (
    <section className="policy-form" aria-label={say('People and costs')}>
      <h2>{say('People and costs')}</h2>
      <p className="policy-hint">{say('Wages and margins are for service managers only and never on anything a client sees.')}</p>
      {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
      <fieldset className="policy-part">
        <legend>{say('Roles')}</legend>
        <div className="policy-row">
          {people.map((person) => (
            <ChoiceField
              key={person}
              label={nameOf(person)}
              value={team.roles[person] ?? rates[0]?.role ?? ''}
              choices={rates.map(({ role, name }) => [role, name] as const)}
              onChange={(role) => setTeam({ ...team, roles: { ...team.roles, [person]: role } })}
            />
          ))}
        </div>
        <TextField
          label={say('Currency')}
          value={team.currency}
          onChange={(currency) => setTeam({ ...team, currency: currency.trim().toUpperCase() })}
        />
      </fieldset>
      <AccountingFields codes={team.accounting} onChange={(accounting) => setTeam({ ...team, accounting })} />
      <fieldset className="policy-part">
        <legend>{say('Wages and travel ({currency})', { currency: team.currency })}</legend>
        <div className="policy-row">
          {rates.map(({ role, name }) => (
            <OptionalAmountField
              key={role}
              label={say('{name}: wage an hour', { name })}
              per={100}
              value={costs.wages[role] ?? null}
              onChange={(wage) => setCosts({ ...costs, wages: { ...costs.wages, [role]: wage as Cents | null } })}
            />
          ))}
        </div>
        <div className="policy-row">
          <AmountField
            label={say('An hour costs wage ×')}
            per={100}
            value={costs.factor}
            onChange={(factor) => setCosts({ ...costs, factor })}
          />
          <AmountField
            label={say('Parking of a visit')}
            per={100}
            value={costs.parking}
            onChange={(parking) => setCosts({ ...costs, parking: parking as Cents })}
          />
          <AmountField
            label={say('Miles driven in an hour')}
            value={costs.milesPerHour}
            least={1}
            onChange={(milesPerHour) => setCosts({ ...costs, milesPerHour })}
          />
        </div>
        <details>
          <summary>{say('Mileage rates by date of travel ({mileage})', { mileage: costs.mileage.length })}</summary>
          {costs.mileage.map((rate, index) => (
            <div key={index} className="policy-row" role="group" aria-label={say('Rate {index}', { index: String(index + 1) })}>
              <DayField
                label={say('From')}
                value={rate.from}
                onChange={(from) =>
                  setCosts({ ...costs, mileage: costs.mileage.map((each) => (each === rate ? { ...rate, from: from as DateOnly } : each)) })
                }
              />
              <NumberField
                label={say('Cents a mile')}
                value={rate.cents}
                least={0}
                needed
                onChange={(cents = rate.cents) =>
                  setCosts({ ...costs, mileage: costs.mileage.map((each) => (each === rate ? { ...rate, cents } : each)) })
                }
              />
            </div>
          ))}
          <Button
            spacing="compact"
            onClick={() =>
              setCosts({
                ...costs,
                mileage: [
                  ...costs.mileage,
                  { from: nextYear(costs.mileage.at(-1)?.from), cents: costs.mileage.at(-1)?.cents ?? 0, confirmed: false },
                ],
              })
            }
          >
            {say('Add a rate')}
          </Button>
        </details>
      </fieldset>
      <ZoneMarginsTable policy={policy} costs={costs} currency={policies.team.currency} />
      <div className="policy-actions">
        <Button appearance="primary" isDisabled={!teamChanged && !costsChanged} onClick={() => void save()}>
          {say('Save people and costs')}
        </Button>
      </div>
    </section>
  );
}

const nextYear = (from: DateOnly | undefined): DateOnly => `${String(Number(from?.slice(0, 4) ?? 2026) + 1)}-01-01` as DateOnly;
