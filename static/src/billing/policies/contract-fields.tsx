import type { BilledKind, HoursClass, Policy } from '../../../../src/billing/rules/policy';
import { ChecksField } from '../../ui/fields/checks-field';
import { say } from '../../ui/words/say';

const kinds: readonly (readonly [BilledKind, string])[] = [
  ['remote', say('remote')],
  ['onSite', say('on site')],
  ['travel', say('travel')],
];
const classes: readonly (readonly [HoursClass, string])[] = [
  ['business', say('business')],
  ['evening', say('evening and night')],
  ['weekend', say('weekend')],
  ['holiday', say('holiday')],
];

/** What managed services take in; everything else is charged. */
export function ContractFields({
  policy: { managed },
  onChange,
}: {
  readonly policy: Policy;
  readonly onChange: (part: Partial<Policy>) => void;
}) {
  return (
    <fieldset className="policy-part">
      <legend>{say('Managed services take in')}</legend>
      <ChecksField
        label={say('Work')}
        chosen={managed.kinds}
        choices={kinds}
        onChange={(chosen) => onChange({ managed: { ...managed, kinds: chosen } })}
      />
      <ChecksField
        label={say('Hours')}
        chosen={managed.classes}
        choices={classes}
        onChange={(chosen) => onChange({ managed: { ...managed, classes: chosen } })}
      />
      <label>
        <input
          type="checkbox"
          checked={managed.tripCharge}
          onChange={({ currentTarget: { checked } }) => onChange({ managed: { ...managed, tripCharge: checked } })}
        />{' '}
        {say('the trip charge')}
      </label>
      <p className="policy-hint">
        {say('Blocks of hours are drawn by the date of work. Planning meetings are free of charge for every client with a contract.')}
      </p>
    </fieldset>
  );
}
