import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Policy, Zone } from '../../../../src/billing/rules/policy';
import { reachOf, zonesProblem } from '../../../../src/billing/rules/zones';
import { minutes, type Cents } from '../../../../src/platform/rules/units';
import { AmountField } from '../../ui/fields/amount-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { TextField } from '../../ui/fields/text-field';
import { ZoneWizard } from './zone-wizard';
import { said, say } from '../../ui/words/say';

interface ZoneFieldsProps {
  readonly policy: Policy;
  readonly currency: string;
  readonly onChange: (part: Partial<Policy>) => void;
  readonly onReplace: (part: Partial<Policy>) => void;
}

/** Where a visit costs how much: zones by travel time, written by the four questions and changed by hand. */
export function ZoneFields({ policy, currency, onChange, onReplace }: ZoneFieldsProps) {
  const [asking, setAsking] = useState(false);
  const { zones } = policy;
  const problem = zonesProblem(zones);
  const set = (zone: Zone, part: Partial<Zone>): void =>
    onChange({ zones: zones.map((each) => (each === zone ? { ...zone, ...part } : each)) });
  return (
    <fieldset className="policy-part">
      <legend>{say('Visits and zones')}</legend>
      <div className="policy-row">
        <ChoiceField
          label={say('What pays for the way')}
          value={policy.trip}
          choices={[
            ['minimum', say('The zone’s least time')],
            ['charge', say('A trip charge')],
          ]}
          onChange={(trip) => onChange({ trip })}
        />
        <ChoiceField
          label={say('Two technicians at one client')}
          value={policy.technicians}
          choices={[
            ['together', say('Make one visit')],
            ['each', say('Make a visit each')],
          ]}
          onChange={(technicians) => onChange({ technicians })}
        />
        {policy.trip === 'charge' && (
          <AmountField
            label={say('On site: least minutes')}
            value={policy.onSiteMinimum}
            onChange={(least) => onChange({ onSiteMinimum: minutes(least) })}
          />
        )}
      </div>
      {zones.map((zone, index) => (
        <div
          key={index}
          className="policy-row"
          role="group"
          aria-label={say('Zone {index}, {reach}', { index: String(index + 1), reach: said(reachOf(zones, zone)) })}
        >
          <TextField
            label={say('Zone ({reach})', { reach: said(reachOf(zones, zone)) })}
            value={zone.name}
            onChange={(name) => set(zone, { name })}
          />
          {zone.upTo !== null && (
            <AmountField label={say('Up to minutes, one way')} value={zone.upTo} onChange={(upTo) => set(zone, { upTo: minutes(upTo) })} />
          )}
          <AmountField label={say('Least minutes')} value={zone.minimum} onChange={(minimum) => set(zone, { minimum: minutes(minimum) })} />
          {policy.trip === 'charge' && (
            <AmountField
              label={say('Trip charge ({currency})', { currency })}
              value={zone.tripCharge}
              per={100}
              onChange={(tripCharge) => set(zone, { tripCharge: tripCharge as Cents })}
            />
          )}
        </div>
      ))}
      {problem !== undefined && (
        <p className="inline-form-problem" role="alert">
          {problem}
        </p>
      )}
      {asking ? (
        <ZoneWizard
          policy={policy}
          currency={currency}
          onWritten={(trip, written) => {
            setAsking(false);
            onReplace({ trip, zones: written });
          }}
          onClose={() => setAsking(false)}
        />
      ) : (
        <Button onClick={() => setAsking(true)}>{say('Write the zones with four questions…')}</Button>
      )}
    </fieldset>
  );
}
