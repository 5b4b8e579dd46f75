import { useState } from 'react';
import type { Policy, Trip, Zone } from '../../../../src/billing/rules/policy';
import { reachOf, usualAnswers, zonesOf, zonesProblem, type ZoneAnswers } from '../../../../src/billing/rules/zones';
import { hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import { inCurrency } from '../in-currency';
import { minutes, type Cents, type Milliseconds } from '../../../../src/platform/rules/units';
import { InlineForm } from '../../ui/inline-form';
import { AmountField } from '../../ui/fields/amount-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { said, say } from '../../ui/words/say';

interface ZoneWizardProps {
  readonly policy: Policy;
  readonly currency: string;
  readonly onWritten: (trip: Trip, zones: readonly Zone[]) => void;
  readonly onClose: () => void;
}

/** The four questions of a trip policy; what they come to is shown as they are answered. */
export function ZoneWizard({ currency, onWritten, onClose }: ZoneWizardProps) {
  const [answers, setAnswers] = useState<ZoneAnswers>(usualAnswers);
  const { trip, local, second, beyond } = answers;
  const zones = zonesOf(answers);
  const charges = trip === 'charge';
  const setLocal = (part: Partial<ZoneAnswers['local']>): void => setAnswers({ ...answers, local: { ...local, ...part } });
  const setBeyond = (part: Partial<ZoneAnswers['beyond']>): void => setAnswers({ ...answers, beyond: { ...beyond, ...part } });
  const money = (label: string, value: Cents, set: (value: Cents) => void) =>
    charges && (
      <AmountField
        label={say('{label}: trip charge ({currency})', { label, currency })}
        value={value}
        per={100}
        onChange={(cents) => set(cents as Cents)}
      />
    );
  return (
    <InlineForm
      label={say('The zones in four questions')}
      save={say('Write these zones')}
      check={() => zonesProblem(zones) ?? null}
      onSave={() => onWritten(trip, zones)}
      onClose={onClose}
    >
      <ChoiceField
        label={say('1. Is there a separate trip charge?')}
        value={trip}
        choices={[
          ['minimum', say('No, the least time pays for the way')],
          ['charge', say('Yes')],
        ]}
        onChange={(chosen) => setAnswers({ ...answers, trip: chosen })}
      />
      <div className="policy-row">
        <AmountField
          label={say('2. Local is up to how many minutes, one way?')}
          value={local.upTo}
          least={1}
          onChange={(upTo) => setLocal({ upTo: minutes(upTo) })}
        />
        <AmountField
          label={say('Local: least minutes')}
          value={local.minimum}
          onChange={(minimum) => setLocal({ minimum: minutes(minimum) })}
        />
        {money(say('Local'), local.tripCharge, (tripCharge) => setLocal({ tripCharge }))}
      </div>
      <ChoiceField
        label={say('3. Is there a second zone?')}
        value={second ? 'yes' : 'no'}
        choices={[
          ['yes', say('Yes')],
          ['no', say('No')],
        ]}
        onChange={(chosen) => setAnswers({ ...answers, second: chosen === 'yes' ? usualAnswers.second : null })}
      />
      {second && (
        <div className="policy-row">
          <AmountField
            label={say('Second zone: up to minutes')}
            value={second.upTo}
            onChange={(upTo) => setAnswers({ ...answers, second: { ...second, upTo: minutes(upTo) } })}
          />
          <AmountField
            label={say('Second zone: least minutes')}
            value={second.minimum}
            onChange={(minimum) => setAnswers({ ...answers, second: { ...second, minimum: minutes(minimum) } })}
          />
          {money(say('Second zone'), second.tripCharge, (tripCharge) => setAnswers({ ...answers, second: { ...second, tripCharge } }))}
        </div>
      )}
      <ChoiceField
        label={say('4. What holds beyond?')}
        value={beyond.farUpTo === null ? 'one' : 'two'}
        choices={[
          ['two', say('A third zone, and the rest')],
          ['one', say('One rule for all the rest')],
        ]}
        onChange={(chosen) => setBeyond({ farUpTo: chosen === 'two' ? usualAnswers.beyond.farUpTo : null })}
      />
      <div className="policy-row">
        {beyond.farUpTo !== null && (
          <>
            <AmountField
              label={say('Third zone: up to minutes')}
              value={beyond.farUpTo}
              onChange={(upTo) => setBeyond({ farUpTo: minutes(upTo) })}
            />
            <AmountField
              label={say('Third zone: least minutes')}
              value={beyond.farMinimum}
              onChange={(farMinimum) => setBeyond({ farMinimum: minutes(farMinimum) })}
            />
            {money(say('Third zone'), beyond.farCharge, (farCharge) => setBeyond({ farCharge }))}
          </>
        )}
        <AmountField
          label={say('Farther away: least minutes')}
          value={beyond.minimum}
          onChange={(minimum) => setBeyond({ minimum: minutes(minimum) })}
        />
        {money(say('Farther away'), beyond.tripCharge, (tripCharge) => setBeyond({ tripCharge }))}
      </div>
      <ul className="policy-versions" aria-label={say('These zones')}>
        {zones.map((zone) => (
          <li key={zone.name}>
            <strong>{zone.name}</strong> {said(reachOf(zones, zone))}:{' '}
            {charges
              ? inCurrency(zone.tripCharge, currency)
              : say('at least {minimum}', { minimum: hoursAndMinutes((zone.minimum * 60_000) as Milliseconds) })}
          </li>
        ))}
      </ul>
    </InlineForm>
  );
}
