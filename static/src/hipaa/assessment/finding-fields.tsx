import Button from '@atlaskit/button/new';
import {
  emptyFinding,
  lackingIn,
  methodWords,
  methods,
  needsReason,
  verdictWords,
  verdicts,
  wayWords,
  ways,
  type Method,
  type Verdict,
  type Way,
} from '../../../../src/hipaa/rules/assessment/finding';
import { confirming } from '../../../../src/hipaa/rules/assessment/many';
import { findingFromOurs } from '../../../../src/hipaa/rules/assessment/our-answer';
import { dateOnly } from '../../../../src/platform/rules/units';
import { Notice } from '../../ui/notice';
import type { EntryProps } from './our-entry';
import { Questions } from './questions';
import type { FindingHand } from './use-finding';
import { ChoiceField } from '../../ui/fields/choice-field';
import { DayField } from '../../ui/fields/day-field';
import { LongTextField } from '../../ui/fields/long-text-field';
import { TextField } from '../../ui/fields/text-field';
import { said, say } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';

interface FindingFieldsProps extends EntryProps {
  readonly hand: FindingHand;
  readonly onVerdict: (verdict: Verdict) => void;
  readonly isConfirmed: boolean;
}

const stateWords = { saved: '', here: say('Saving…'), stuck: say('Kept in this browser until it can be saved.') } as const;

/** The finding at an entry, to be answered or, for who may not, to be read. */
export function FindingFields(props: FindingFieldsProps) {
  const { entry, hand, onVerdict, view, assessment, around, asking, isConfirmed } = props;
  const { draft, change, refusal, saveAnyway, state } = hand;
  const former = assessment.findings[entry.id]?.carriedFrom ?? null;
  const ours = around.ours[entry.id];
  const fromOurs = findingFromOurs(ours, entry, view.today);
  if (!view.mayChange) return <Read {...props} />;
  return (
    <div className="finding">
      {!isConfirmed && former !== null && (
        <p className="finding-former">
          {rich('This is the answer of {former}. {button}', {
            former,
            button: <Button onClick={() => change(confirming(asking))}>{say('It still holds')}</Button>,
          })}
        </p>
      )}
      {ours !== undefined && (
        <p className="finding-former">
          {say('Our own answer: {answer}', { answer: ours.answer })}{' '}
          {fromOurs !== undefined && draft.verdict === null && <Button onClick={() => change(fromOurs)}>{say('Take it here')}</Button>}
        </p>
      )}
      <div className="finding-verdicts" role="group" aria-label={say('Must something change?')}>
        {verdicts.map((verdict) => (
          <button key={verdict} type="button" aria-pressed={draft.verdict === verdict} onClick={() => onVerdict(verdict)}>
            {said(verdictWords[verdict])}
          </button>
        ))}
      </div>
      {draft.verdict !== null && (
        <>
          <Source {...props} />
          {entry.type === 'addressable' && draft.verdict === 'noChange' && (
            <ChoiceField<Way | ''>
              label={say('How this addressable specification is met')}
              value={draft.way ?? ''}
              choices={[['', say('Choose')], ...ways.map((way) => [way, said(wayWords[way])] as const)]}
              onChange={(way) => change({ way: way === '' ? null : way })}
            />
          )}
          {needsReason(draft, entry) && <LongTextField rows={3} label={say('Why')} value={draft.why} onChange={(why) => change({ why })} />}
          <LongTextField
            rows={3}
            label={say('What was found. No patients’ data.')}
            value={draft.note}
            onChange={(note) => change({ note })}
          />
          <ul className="finding-lacking">
            {lackingIn(draft, entry).map((sentence) => (
              <li key={sentence}>{say(sentence)}</li>
            ))}
          </ul>
        </>
      )}
      {refusal !== null && <Notice sentence={refusal} />}
      {saveAnyway !== null && <Button onClick={saveAnyway}>{say('Save mine over theirs')}</Button>}
      {stateWords[state] !== '' && refusal === null && (
        <p className="subtle" role="status">
          {stateWords[state]}
        </p>
      )}
      <Questions {...props} />
    </div>
  );
}

function Source({ hand: { draft, change } }: Pick<FindingFieldsProps, 'hand'>) {
  return (
    <div className="finding-source">
      <ChoiceField<Method | ''>
        label={say('Method')}
        value={draft.method ?? ''}
        choices={[['', say('Choose')], ...methods.map((method) => [method, said(methodWords[method])] as const)]}
        onChange={(method) => change({ method: method === '' ? null : method })}
      />
      <TextField label={say('Whom you asked or what you looked at')} value={draft.basis} onChange={(basis) => change({ basis })} />
      <DayField label={say('Day')} value={draft.foundOn ?? ''} onChange={(day) => change({ foundOn: day === '' ? null : dateOnly(day) })} />
    </div>
  );
}

function Read({ assessment, entry }: Pick<FindingFieldsProps, 'assessment' | 'entry'>) {
  const { method, basis, note, why, way } = assessment.findings[entry.id] ?? emptyFinding;
  const lines = [
    method === null ? '' : `${said(methodWords[method])}: ${basis}`,
    way === null ? '' : said(wayWords[way]),
    why,
    note,
  ].filter((line) => line !== '');
  return lines.length === 0 ? <p className="subtle">{say('Nothing was found out yet.')}</p> : lines.map((line) => <p key={line}>{line}</p>);
}
