import { useState } from 'react';
import { putQuestion } from '../../../../src/roadmap/rules/questionnaire/edit-questionnaire';
import { most, type Question } from '../../../../src/roadmap/rules/questionnaire/questionnaire';
import { Labelled } from '../../ui/labelled';
import { askedWords, horizonWords, typeWords } from './question-words';
import type { Change } from './section-editor';
import { say } from '../../ui/words/say';

interface QuestionFieldsProps {
  readonly question: Question;
  readonly change: Change;
}

/** What a question asks, how it is answered, of whom, and how far it looks ahead. */
export function QuestionFields({ question, change }: QuestionFieldsProps) {
  const put = (changed: Partial<Question>): void => change((before) => putQuestion(before, { ...question, ...changed }));
  return (
    <div className="questionnaire-fields">
      <Labelled label={say('Question')}>
        {(id) => (
          <textarea
            id={id}
            className="labelled-input"
            rows={2}
            maxLength={most.characters}
            value={question.text}
            onChange={({ currentTarget }) => put({ text: currentTarget.value })}
          />
        )}
      </Labelled>
      <div className="questionnaire-row">
        <Chosen label={say('Answer')} value={question.type} words={typeWords} onChoose={(type) => put({ type })} />
        <Chosen label={say('Asked of')} value={question.askedOf} words={askedWords} onChoose={(askedOf) => put({ askedOf })} />
        <Chosen
          label={say('Looks at')}
          value={question.feeds.horizon}
          words={horizonWords}
          onChoose={(horizon) => put({ feeds: { ...question.feeds, horizon } })}
        />
        {(question.type === 'number' || question.type === 'scale') && (
          <Labelled label={question.type === 'scale' ? say('Scale, such as 1-5') : say('Unit')}>
            {(id) => (
              <input
                id={id}
                className="labelled-input"
                maxLength={40}
                value={question.unit ?? ''}
                onChange={({ currentTarget: { value } }) => put({ unit: value === '' ? undefined : value })}
              />
            )}
          </Labelled>
        )}
      </div>
      {question.type === 'choice' && <Choices choices={question.choices ?? []} onChange={(choices) => put({ choices })} />}
    </div>
  );
}

interface ChosenProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly words: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function Chosen<Value extends string>({ label, value, words, onChoose }: ChosenProps<Value>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} className="labelled-input" value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}>
          {(Object.keys(words) as Value[]).map((each) => (
            <option key={each} value={each}>
              {words[each]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** One choice a line. */
function Choices({ choices, onChange }: { readonly choices: readonly string[]; readonly onChange: (choices: readonly string[]) => void }) {
  const [typed, setTyped] = useState(choices.join('\n'));
  return (
    <Labelled label={say('Choices, one a line, at most {choices}', { choices: String(most.choices) })}>
      {(id) => (
        <textarea
          id={id}
          className="labelled-input"
          rows={4}
          value={typed}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            onChange(
              [...new Set(value.split('\n').map((line) => line.trim().slice(0, 60)))].filter((line) => line !== '').slice(0, most.choices),
            );
          }}
        />
      )}
    </Labelled>
  );
}
