import { gapInWords } from '../../../../../src/hipaa/rules/kinds/remediation';
import { areaWords, billingWords, proposedBilling, type Area, type Billing } from '../../../../../src/hipaa/rules/remediation/remediation';
import { kindForm } from './form';
import { ChoiceField, choicesOf } from '../../../ui/fields/choice-field';
import { DayField } from '../../../ui/fields/day-field';
import { LongTextField } from '../../../ui/fields/long-text-field';
import { asTyped } from './as-typed';
import { said, say } from '../../../ui/words/say';

/** An action as it is typed; as long as nobody says otherwise, its words tell whether it is a project. */
export interface TypedAction {
  readonly gap: string;
  readonly year: number;
  readonly action: string;
  readonly area: Area;
  readonly billing: Billing | '';
  readonly dueOn: string;
}

export const actionOfTyped = ({ gap, year, action, area, billing, dueOn }: TypedAction) => ({
  gap,
  year,
  action,
  area,
  billing: billing === '' ? proposedBilling(action) : billing,
  dueOn: dueOn === '' ? null : dueOn,
});

interface ActionFieldsProps {
  readonly data: TypedAction;
  readonly change: (changed: Partial<TypedAction>) => void;
}

/** What is to be done about a gap. */
export function ActionFields({ data, change }: ActionFieldsProps) {
  const proposed = proposedBilling(data.action);
  return (
    <>
      <LongTextField label={say('What is to be done')} value={data.action} onChange={(action) => change({ action })} />
      <div className="section-fields">
        <ChoiceField
          label={say('Where it belongs')}
          value={data.area}
          choices={choicesOf(areaWords)}
          onChange={(area) => change({ area })}
        />
        <ChoiceField<Billing | ''>
          label={say('Labour')}
          value={data.billing}
          choices={[
            ['', say('By its words: {toLowerCase}', { toLowerCase: billingWords[proposed].toLowerCase() })],
            ...choicesOf(billingWords),
          ]}
          onChange={(billing) => change({ billing })}
        />
        <DayField label={say('To be done by')} value={data.dueOn} onChange={(dueOn) => change({ dueOn })} />
      </div>
    </>
  );
}

export const remediationForm = kindForm<TypedAction>({
  empty: ({ today }) => ({ gap: '', year: Number(today.slice(0, 4)), action: '', area: 'technology', billing: '', dueOn: '' }),
  typed: (data) => ({ ...data, dueOn: asTyped(data.dueOn) }),
  read: actionOfTyped,
  dateLabel: say('Found on'),
  Fields: ({ data, change }) => (
    <>
      {data.gap !== '' && <p>{say('Gap: {gap}', { gap: said(gapInWords(data.gap)) })}</p>}
      <ActionFields data={data} change={change} />
    </>
  ),
});
