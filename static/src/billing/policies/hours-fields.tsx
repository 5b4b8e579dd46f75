import type { HoursClass, Policy, WallTime } from '../../../../src/billing/rules/policy';
import { ChecksField, NumberField, TextField } from './fields';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((name, index) => [index + 1, name] as const);
const classes: readonly (readonly [HoursClass, string])[] = [
  ['business', 'Business hours'],
  ['evening', 'Evening and night'],
  ['weekend', 'Weekend'],
  ['holiday', 'Holiday'],
];

/** Business hours by the client's clock, and what other hours cost. */
export function HoursFields({ policy, onChange }: { readonly policy: Policy; readonly onChange: (part: Partial<Policy>) => void }) {
  const { hours, multipliers } = policy;
  const setHours = (part: Partial<Policy['hours']>): void => onChange({ hours: { ...hours, ...part } });
  return (
    <fieldset className="policy-part">
      <legend>Hours, by the client’s clock</legend>
      <ChecksField label="Business days" chosen={hours.days} choices={days} onChange={(chosen) => setHours({ days: chosen })} />
      <div className="policy-row">
        <TextField label="From" type="time" value={hours.from} onChange={(from) => setHours({ from: from as WallTime })} />
        <TextField label="To" type="time" value={hours.to} onChange={(to) => setHours({ to: to as WallTime })} />
        <TextField
          label="Holidays, such as 12-25 or 2026-11-26"
          value={hours.holidays.join(', ')}
          onChange={(text) => setHours({ holidays: text.split(/[\s,;]+/).filter(Boolean) })}
        />
      </div>
      <div className="policy-row">
        {classes.map(([hoursClass, words]) => (
          <NumberField
            key={hoursClass}
            label={`${words} ×`}
            per={100}
            value={multipliers[hoursClass]}
            onChange={(percent) => onChange({ multipliers: { ...multipliers, [hoursClass]: percent } })}
          />
        ))}
      </div>
      <p className="policy-hint">Where several apply, the highest does; they never multiply each other.</p>
    </fieldset>
  );
}
