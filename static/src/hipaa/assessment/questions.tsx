import { useState } from 'react';
import { questionsAt } from '../../../../src/hipaa/rules/assessment/learned';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { useDraft } from '../../ui/use-draft';
import type { EntryProps } from './our-entry';
import { say } from '../../ui/words/say';

/** What to ask here, learned at all clients, and a question more for the next. */
export function Questions({ entry, around, view, onLearned }: EntryProps) {
  const [adds, setAdds] = useState(false);
  const asked = questionsAt(around.questions, entry.id);
  return (
    <div className="finding-questions">
      {asked.length > 0 && (
        <>
          <p className="subtle">{say('Ask here:')}</p>
          <ul>
            {asked.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {adds ? (
        <AddQuestion entry={entry.id} binder={view.binder} onLearned={onLearned} onClose={() => setAdds(false)} />
      ) : (
        <button type="button" className="link" onClick={() => setAdds(true)}>
          {say('Add a question to ask at every client')}
        </button>
      )}
    </div>
  );
}

interface AddQuestionProps extends Pick<EntryProps, 'onLearned'> {
  readonly entry: string;
  readonly binder: EntryProps['view']['binder'];
  readonly onClose: () => void;
}

function AddQuestion({ entry, binder, onLearned, onClose }: AddQuestionProps) {
  const { fields, change, drop } = useDraft(`learned/${entry}`, () => ({ text: '', id: crypto.randomUUID() }));
  const close = (): void => {
    drop();
    onClose();
  };
  return (
    <InlineForm
      label={say('Add a question')}
      save={say('Add')}
      check={() => (fields.text.trim() === '' ? say('Write the question.') : null)}
      onSave={async () => onLearned((await call('learnQuestion', { id: fields.id, binder, entry, text: fields.text })).questions)}
      onClose={close}
    >
      <Labelled label={say('Question, without anything about this client')}>
        {(id) => (
          <input
            id={id}
            className="labelled-input"
            value={fields.text}
            onChange={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        )}
      </Labelled>
    </InlineForm>
  );
}
