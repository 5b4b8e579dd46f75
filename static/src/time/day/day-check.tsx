import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Instant } from '../../../../src/platform/rules/units';
import { dayProblems, problemInWords, type DayProblem } from '../../../../src/time/rules/day/day-check';
import type { DayRecord } from '../../../../src/time/rules/day/day-record';
import type { DaysView, DayView } from '../../../../src/time/rules/day/days-view';
import type { Stretch } from '../../../../src/time/rules/stretch';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { useTimes } from '../../ui/use-times';
import { reopenDayAct, submitDayAct, type DayAct } from './day-acts';
import { said, say } from '../../ui/words/say';
import './day-check.css';

interface DayCheckProps {
  readonly day: DayView;
  readonly view: DaysView;
  readonly now: Instant;
  readonly onFill: (gap: Stretch) => void;
  readonly onAdd: () => void;
  readonly onAct: (act: DayAct) => void;
}

/** What keeps the day from being submitted, each with its remedy; or that it is submitted, and the way back. */
export function DayCheck({ day, view, now, onFill, onAdd, onAct }: DayCheckProps) {
  const { time } = useTimes();
  if (day.record?.submitted) return <Submitted record={day.record} onAct={onAct} />;
  const isAhead = day.startedAt > now;
  const problems = isAhead ? [] : dayProblems(day, view, now);
  const submit = (): void => onAct(submitDayAct(day.date, view.settings.zone));
  return (
    <section className="day-check" aria-label={say('Day check')}>
      {isAhead ? (
        <p className="subtle">{say('This day is still to come.')}</p>
      ) : problems.length === 0 ? (
        <p className="day-check-whole">{say('✓ The day is whole.')}</p>
      ) : (
        <>
          <h2>{say('Before the day can be submitted')}</h2>
          <ul>
            {problems.map((problem, index) => (
              <li key={index}>
                <ProblemMark problem={problem} />
                {said(problemInWords(problem, time))}{' '}
                {problem.problem === 'gap' && (
                  <button
                    type="button"
                    className="link"
                    aria-label={say('Fill {problem}', { problem: said(problemInWords(problem, time)) })}
                    onClick={() => onFill(problem.at)}
                  >
                    {say('Fill')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <Reopenings record={day.record} />
      <div className="day-check-buttons">
        <Button appearance="primary" isDisabled={isAhead || problems.length > 0} onClick={submit}>
          {say('Submit day')}
        </Button>
        <Button id="day-add" isDisabled={isAhead} onClick={onAdd}>
          {say('Add entry')}
        </Button>
      </div>
    </section>
  );
}

function ProblemMark({ problem: { problem } }: { readonly problem: DayProblem }) {
  const waits = problem === 'notOver' || problem === 'running';
  return (
    <span className={waits ? 'day-check-mark' : 'day-check-mark day-check-mark-warning'} aria-hidden="true">
      {waits ? '…' : '!'}
    </span>
  );
}

function Submitted({ record, onAct }: { readonly record: DayRecord; readonly onAct: (act: DayAct) => void }) {
  const { dayAndTime } = useTimes();
  const [reopening, setReopening] = useState(false);
  const [reason, setReason] = useState('');
  const [last] = record.steps;
  return (
    <section className="day-check" aria-label={say('Day check')}>
      <p className="day-check-whole">
        {say('✓ Submitted{when}. Nothing can be changed here.', { when: last ? `, ${dayAndTime(last.at)}` : '' })}
      </p>
      <Reopenings record={record} />
      {reopening ? (
        <InlineForm
          label={say('Reopen the day')}
          save={say('Reopen')}
          check={() => (reason.trim() === '' ? say('Say why the day is opened again.') : null)}
          onSave={() => onAct(reopenDayAct(record, reason.trim(), () => setReopening(true)))}
          onClose={() => setReopening(false)}
        >
          <Labelled label={say('Reason, kept with the day')}>
            {(id) => (
              <input
                id={id}
                className="labelled-input"
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
            )}
          </Labelled>
        </InlineForm>
      ) : (
        <div className="day-check-buttons">
          <Button onClick={() => setReopening(true)}>{say('Reopen…')}</Button>
        </div>
      )}
    </section>
  );
}

/** Why the day was opened again, each time that it was. */
function Reopenings({ record }: { readonly record: DayRecord | null }) {
  const { dayAndTime } = useTimes();
  const reopened = (record?.steps ?? []).flatMap((step) => (step.what === 'reopened' ? [step] : []));
  return (
    <>
      {reopened.map(({ at, reason }) => (
        <p key={at} className="subtle">
          {say('Reopened {at}: {reason}', { at: dayAndTime(at), reason })}
        </p>
      ))}
    </>
  );
}
