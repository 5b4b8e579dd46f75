import { useId } from 'react';
import { dateOnly } from '../../../../src/platform/rules/units';
import { answerInWords, trendInWords } from '../../../../src/roadmap/rules/questionnaire/answer-in-words';
import { dayInWords } from '../../ui/words/day-in-words';
import type { Question } from '../../../../src/roadmap/rules/questionnaire/questionnaire';
import { usePeople } from '../../ui/use-people';
import type { PartProps } from './meeting-head';
import { useAnswer } from './use-answer';
import { locale, say, sayCount } from '../../ui/words/say';

interface QuestionRowProps extends PartProps {
  readonly question: Question;
  /** Account ids of the others who are at it now. */
  readonly others: readonly string[];
  readonly onHere: (question: string | null) => void;
}

const stateWords = { saved: '', here: say('Saving…'), stuck: say('Kept in this browser until it can be saved') } as const;

/** One question with today's field, and beside it what was said last time and how it moved. */
export function QuestionRow({ question, review, learn, others, onHere }: QuestionRowProps) {
  const id = useId();
  const mayAnswer = review.mayChange && review.finishedAt === null && review.consentOn !== null;
  const { text, type, state, refusal, theirs, decide } = useAnswer(question, review, learn);
  const nameOf = usePeople([...others, ...(theirs ? [theirs.by] : [])]);
  const said = review.answers[question.id];
  const problem = refusal ?? (theirs === null ? stateWords[state] : '');
  return (
    <div
      className="review-question"
      onFocus={() => onHere(question.id)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onHere(null);
      }}
    >
      <label htmlFor={id}>{question.text}</label>
      {others.length > 0 && (
        <p className="review-here" role="status">
          {sayCount(
            others.length,
            { one: '{people} is here', other: '{people} are here' },
            { people: new Intl.ListFormat(locale()).format(others.map(nameOf)) },
          )}
        </p>
      )}
      {mayAnswer ? (
        <Field question={question} id={id} text={text} onType={type} problem={problem === '' ? undefined : `${id}-problem`} />
      ) : (
        <p id={id}>{said ? answerInWords(question, said.value, review.currency) : <span className="subtle">{say('Not answered')}</span>}</p>
      )}
      {problem !== '' && (
        <p id={`${id}-problem`} className={refusal === null ? 'subtle' : 'review-problem'} role={refusal === null ? 'status' : 'alert'}>
          {problem}
        </p>
      )}
      {theirs && (
        <p className="review-theirs" role="alert">
          {say('{by} answered “{answer}” while you typed.', {
            by: nameOf(theirs.by),
            answer: answerInWords(question, theirs.value, review.currency),
          })}{' '}
          <button type="button" className="link" onClick={() => decide('mine')}>
            {say('Use mine')}
          </button>{' '}
          <button type="button" className="link" onClick={() => decide('theirs')}>
            {say('Keep theirs')}
          </button>
        </p>
      )}
      {said?.as === 'prospect' && review.client.status !== 'prospect' && (
        <p className="review-last subtle">{say('Answered as a prospect on {at}', { at: dayInWords(dateOnly(said.at.slice(0, 10))) })}</p>
      )}
      <LastTime question={question} review={review} />
    </div>
  );
}

function LastTime({ question, review }: Pick<QuestionRowProps, 'question' | 'review'>) {
  const { former, answers, heldOn, currency } = review;
  const before = former?.answers[question.id];
  if (!former || !before) return null;
  const said = answers[question.id];
  const trend = said && trendInWords({ value: before.value, on: former.heldOn }, { value: said.value, on: heldOn });
  return (
    <p className="review-last subtle numbers">
      {dayInWords(former.heldOn)}: {answerInWords(question, before.value, currency)}
      {trend !== undefined && <strong> {trend}</strong>}
    </p>
  );
}

interface FieldProps {
  readonly question: Question;
  readonly id: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly problem: string | undefined;
}

function Field({ question: { type, choices = [], unit }, id, text, onType, problem }: FieldProps) {
  const given = { id, value: text, 'aria-describedby': problem };
  if (type === 'choice' || type === 'scale') {
    const offered = type === 'choice' ? choices : scale(unit);
    return (
      <select {...given} className="labelled-input" onChange={({ currentTarget }) => onType(currentTarget.value)}>
        <option value="">{say('Not answered')}</option>
        {offered.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  }
  if (type === 'text')
    return <textarea {...given} rows={2} className="review-text" onChange={({ currentTarget }) => onType(currentTarget.value)} />;
  return (
    <span className="review-field">
      <input
        {...given}
        type={type === 'date' ? 'date' : 'text'}
        inputMode={type === 'date' ? undefined : 'decimal'}
        className="labelled-input numbers"
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
      {unit !== undefined && <span className="subtle">{unit}</span>}
    </span>
  );
}

function scale(unit = '1-5'): readonly string[] {
  const [least = 1, most = 5] = unit.split('-').map(Number);
  return Array.from({ length: most - least + 1 }, (_, index) => String(least + index));
}
