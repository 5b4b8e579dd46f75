import { useState } from 'react';
import type { Costs } from '../../../../src/billing/rules/cost';
import { hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import { dateInWords } from '../date-in-words';
import { inCurrency } from '../in-currency';
import type { Policy } from '../../../../src/billing/rules/policy';
import { reachOf } from '../../../../src/billing/rules/zones';
import { zoneMargins } from '../../../../src/billing/rules/zone-margins';
import type { DateOnly, Milliseconds } from '../../../../src/platform/rules/units';
import { BarsTable } from '../../ui/bars-table';
import { serverInstant } from '../../ui/server-instant';
import { ChoiceField } from '../../ui/fields/choice-field';
import { said, say } from '../../ui/words/say';

interface ZoneMarginsTableProps {
  readonly policy: Policy;
  readonly costs: Costs;
  readonly currency: string;
}

/** What an hour on site leaves in each zone, and the rate from which it pays; follows the costs as they are typed. */
export function ZoneMarginsTable({ policy, costs, currency }: ZoneMarginsTableProps) {
  const [role, setRole] = useState(policy.rates[0]?.role ?? '');
  const today = serverInstant().slice(0, 10) as DateOnly;
  const zones = zoneMargins(policy, costs, role, today);
  return (
    <fieldset className="policy-part">
      <legend>{say('What an hour on site leaves')}</legend>
      <ChoiceField
        label={say('Role')}
        value={role}
        choices={policy.rates.map((rate) => [rate.role, rate.name] as const)}
        onChange={(chosen) => setRole(chosen)}
      />
      {zones === undefined ? (
        <p className="policy-hint">{say('Enter this role’s wage above, and it is shown here for each zone.')}</p>
      ) : (
        <BarsTable
          caption={say('What an hour on site leaves, by zone')}
          what={say('Zone, at its far end')}
          columns={[say('Counted'), say('Charged'), say('Cost'), say('Margin'), say('Break-even rate')]}
          rows={zones.map(({ zone, billed, charged, cost, margin, breakEven }) => ({
            key: zone.name,
            name: `${zone.name}, ${said(reachOf(policy.zones, zone))}`,
            bar: margin,
            cells: [
              hoursAndMinutes((billed * 60_000) as Milliseconds),
              ...[charged, cost, margin].map((amount) => inCurrency(amount, currency)),
              `${inCurrency(breakEven, currency)}/h`,
            ],
          }))}
        />
      )}
      <p className="policy-hint">
        {say('By the policy in force and the mileage rate of {date}; the way is paid time, there and back.', { date: dateInWords(today) })}
      </p>
    </fieldset>
  );
}
