import type { HoursClass, Policy, WallTime } from '../../../../src/billing/rules/policy';
import type { Holiday } from '../../../../src/time/rules/day/holidays';
import { dateInWords } from '../date-in-words';
import { AmountField } from '../../ui/fields/amount-field';
import { ChecksField } from '../../ui/fields/checks-field';
import { TextField } from '../../ui/fields/text-field';
import { say } from '../../ui/words/say';

const days = [say('Mon'), say('Tue'), say('Wed'), say('Thu'), say('Fri'), say('Sat'), say('Sun')].map(
  (name, index) => [index + 1, name] as const,
);
const classes: readonly (readonly [HoursClass, string])[] = [
  ['business', say('Business hours')],
  ['evening', say('Evening and night')],
  ['weekend', say('Weekend')],
  ['holiday', say('Holiday')],
];

/** Business hours by the client's clock, and what other hours cost. */
interface HoursFieldsProps {
  readonly policy: Policy;
  /** The firm's. */
  readonly holidays: readonly Holiday[];
  readonly onChange: (part: Partial<Policy>) => void;
}

/** Business hours by the client’s clock, and what other hours cost. */
export function HoursFields({ policy, holidays, onChange }: HoursFieldsProps) {
  const { hours, multipliers } = policy;
  const setHours = (part: Partial<Policy['hours']>): void => onChange({ hours: { ...hours, ...part } });
  return (
    <fieldset className="policy-part">
      <legend>{say('Hours, by the client’s clock')}</legend>
      <ChecksField label={say('Business days')} chosen={hours.days} choices={days} onChange={(chosen) => setHours({ days: chosen })} />
      <div className="policy-row">
        <TextField label={say('From')} type="time" value={hours.from} onChange={(from) => setHours({ from: from as WallTime })} />
        <TextField label={say('To')} type="time" value={hours.to} onChange={(to) => setHours({ to: to as WallTime })} />
      </div>
      <div className="policy-row">
        {classes.map(([hoursClass, words]) => (
          <AmountField
            key={hoursClass}
            label={`${words} ×`}
            per={100}
            value={multipliers[hoursClass]}
            onChange={(percent) => onChange({ multipliers: { ...multipliers, [hoursClass]: percent } })}
          />
        ))}
      </div>
      <HolidaysHint holidays={holidays} />
      <p className="policy-hint">{say('Where several apply, the highest does; they never multiply each other.')}</p>
    </fieldset>
  );
}

/** Holidays are kept in one place, for maintenance, days and prices alike. */
function HolidaysHint({ holidays }: { readonly holidays: readonly Holiday[] }) {
  const known = holidays.map(({ date, name }) => `${name} ${dateInWords(date)}`).join(', ');
  return (
    <p className="policy-hint">
      {say(
        'Holidays are the firm’s: {holidays}. They are kept with the clients’ maintenance days (Clients, a client’s plan, Holidays of all clients); a month that is closed keeps those it was priced with.',
        { holidays: known === '' ? say('none yet') : known },
      )}
    </p>
  );
}
