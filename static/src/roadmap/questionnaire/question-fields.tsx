import { useState } from 'react';
import { putQuestion } from '../../../../src/roadmap/rules/questionnaire/edit-questionnaire';
import { most, type Question } from '../../../../src/roadmap/rules/questionnaire/questionnaire';
import { askedWords, horizonWords, typeWords } from './question-words';
import type { Change } from './section-editor';
import { ChoiceField, choicesOf } from '../../ui/fields/choice-field';
import { LongTextField } from '../../ui/fields/long-text-field';
import { TextField } from '../../ui/fields/text-field';
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
      <LongTextField label={say('Question')} most={most.characters} value={question.text} onChange={(text) => put({ text })} />
      <div className="questionnaire-row">
        <ChoiceField label={say('Answer')} value={question.type} choices={choicesOf(typeWords)} onChange={(type) => put({ type })} />
        <ChoiceField
          label={say('Asked of')}
          value={question.askedOf}
          choices={choicesOf(askedWords)}
          onChange={(askedOf) => put({ askedOf })}
        />
        <ChoiceField
          label={say('Looks at')}
          value={question.feeds.horizon}
          choices={choicesOf(horizonWords)}
          onChange={(horizon) => put({ feeds: { ...question.feeds, horizon } })}
        />
        {(question.type === 'number' || question.type === 'scale') && (
          <TextField
            label={question.type === 'scale' ? say('Scale, such as 1-5') : say('Unit')}
            most={40}
            value={question.unit ?? ''}
            onChange={(unit) => put({ unit: unit === '' ? undefined : unit })}
          />
        )}
      </div>
      {question.type === 'choice' && <Choices choices={question.choices ?? []} onChange={(choices) => put({ choices })} />}
    </div>
  );
}

/** One choice a line. */
function Choices({ choices, onChange }: { readonly choices: readonly string[]; readonly onChange: (choices: readonly string[]) => void }) {
  const [typed, setTyped] = useState(choices.join('\n'));
  return (
    <LongTextField
      label={say('Choices, one a line, at most {choices}', { choices: String(most.choices) })}
      rows={4}
      value={typed}
      onChange={(value) => {
        setTyped(value);
        onChange(
          [...new Set(value.split('\n').map((line) => line.trim().slice(0, 60)))].filter((line) => line !== '').slice(0, most.choices),
        );
      }}
    />
  );
}
