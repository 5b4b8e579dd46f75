import {
  contents,
  contentWords,
  exceptionWords,
  factors,
  factorWords,
  protectionWords,
  toldWords,
  type Exception,
  type Incident,
  type Told,
} from '../../../../../src/hipaa/rules/incident/incident';
import { verdictOf, verdictSentences } from '../../../../../src/hipaa/rules/incident/verdict';
import { dateOnly } from '../../../../../src/platform/rules/units';
import { kindForm, type FieldsProps } from './form';
import '../../incidents/incidents.css';
import { Factors } from './incident-factors';
import { incidentOfTyped, typedIncident, type TypedIncident } from './typed-incident';
import { ChoiceField, choicesOf } from '../../../ui/fields/choice-field';
import { CountField } from '../../../ui/fields/count-field';
import { DayField } from '../../../ui/fields/day-field';
import { LongTextField } from '../../../ui/fields/long-text-field';
import { TextField } from '../../../ui/fields/text-field';
import { said, say } from '../../../ui/words/say';

type Props = FieldsProps<TypedIncident>;

/** Fields of an incident: what happened, whether notice is due, to whom, and what it says. */
export const incidentForm = kindForm<TypedIncident>({
  empty: ({ today }) => ({ ...typedIncident(null), discoveredOn: today }),
  typed: (data) => typedIncident(data as unknown as Incident),
  read: incidentOfTyped,
  dateLabel: say('Decided on'),
  Fields: (props: Props) => (
    <>
      <What {...props} />
      <Weighing {...props} />
      <Notice {...props} />
    </>
  ),
});

function What({ data, change }: Props) {
  return (
    <>
      <TextField
        label={say('What happened, in a few words. No names of patients, none of their data.')}
        value={data.what}
        onChange={(what) => change({ what })}
      />
      <div className="section-fields">
        <DayField label={say('Discovered on')} value={data.discoveredOn} onChange={(discoveredOn) => change({ discoveredOn })} />
        <ChoiceField
          label={say('Discovered by')}
          value={data.discoveredBy}
          choices={[
            ['us', say('Us, as business associate')],
            ['client', say('The client')],
          ]}
          onChange={(discoveredBy) => change({ discoveredBy })}
        />
        {data.discoveredBy === 'us' && (
          <>
            <DayField label={say('Client told on')} value={data.clientToldOn} onChange={(clientToldOn) => change({ clientToldOn })} />
            <CountField
              label={say('Days the agreement gives to tell it')}
              value={data.agreementDays}
              onChange={(agreementDays) => change({ agreementDays })}
            />
          </>
        )}
      </div>
    </>
  );
}

function Weighing({ data, change }: Props) {
  const verdict = verdictOf(incidentOfTyped(data));
  return (
    <>
      <div className="section-fields">
        <ChoiceField
          label={say('Were the data encrypted?')}
          value={data.protection}
          choices={choicesOf(protectionWords)}
          onChange={(protection) => change({ protection })}
        />
        <ChoiceField<Exception | ''>
          label={say('One of the three exceptions')}
          value={data.exception}
          choices={[['', say('None of them')], ...choicesOf(exceptionWords)]}
          onChange={(exception) => change({ exception })}
        />
      </div>
      {verdict !== 'secured' && verdict !== 'exception' && (
        <Factors
          factors={factors.map((name) => [name, said(factorWords[name])] as const)}
          weighed={data.factors}
          onWeighed={(given) => change({ factors: given })}
        />
      )}
      <p className={`incident-verdict incident-${verdict}`} role="status">
        {said(verdictSentences[verdict])}
      </p>
      {verdict !== 'presumedBreach' && (
        <LongTextField label={say('Why no notice is required')} rows={3} value={data.reasons} onChange={(reasons) => change({ reasons })} />
      )}
    </>
  );
}

function Notice({ data, change }: Props) {
  if (verdictOf(incidentOfTyped(data)) !== 'presumedBreach') return null;
  const told = (['coveredEntity', 'individuals', 'hhs', 'media'] satisfies Told[]).filter((to) => to !== 'coveredEntity');
  return (
    <>
      <div className="section-fields">
        <CountField label={say('People concerned (their number only)')} value={data.people} onChange={(people) => change({ people })} />
        <CountField
          label={say('Of them in the state of most')}
          value={data.peopleInOneState}
          onChange={(peopleInOneState) => change({ peopleInOneState })}
        />
        <CountField
          label={say('Days the law of that state gives')}
          value={data.stateDays}
          onChange={(stateDays) => change({ stateDays })}
        />
        <CountField label={say('Cannot be reached')} value={data.unreachable} onChange={(unreachable) => change({ unreachable })} />
        <ChoiceField
          label={say('Asked by law enforcement to wait')}
          value={data.delay}
          choices={[
            ['', say('No')],
            ['written', say('In writing, until')],
            ['oral', say('Orally, on')],
          ]}
          onChange={(delay) => change({ delay })}
        />
        {data.delay !== '' && (
          <DayField
            label={data.delay === 'written' ? say('Until') : say('Asked on (holds 30 days)')}
            value={data.delayDay}
            onChange={(delayDay) => change({ delayDay })}
          />
        )}
      </div>
      <fieldset className="incident-contents">
        <legend>{say('The notice tells')}</legend>
        {contents.map((content) => (
          <label key={content}>
            <input
              type="checkbox"
              checked={data.notice[content] === true}
              onChange={({ currentTarget }) => change({ notice: { ...data.notice, [content]: currentTarget.checked } })}
            />{' '}
            {said(contentWords[content])}
          </label>
        ))}
      </fieldset>
      <div className="section-fields">
        {told.map((to) => (
          <DayField
            key={to}
            label={say('{to} told on', { to: said(toldWords[to]) })}
            value={data.toldOn[to] ?? ''}
            onChange={(day) => {
              const others = Object.fromEntries(Object.entries(data.toldOn).filter(([name]) => name !== to));
              change({ toldOn: day === '' ? others : { ...others, [to]: dateOnly(day) } });
            }}
          />
        ))}
      </div>
    </>
  );
}
