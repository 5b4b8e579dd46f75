import { stepQuestion, takeQuestion } from '../../../../src/roadmap/rules/questionnaire/edit-questionnaire';
import type { Question } from '../../../../src/roadmap/rules/questionnaire/questionnaire';
import { QuestionFields } from './question-fields';
import type { Change } from './section-editor';
import { askedWords, horizonWords, typeWords } from './question-words';
import { useRowDrag } from '../../ui/use-row-drag';
import { say } from '../../ui/words/say';

interface QuestionEditorProps {
  readonly question: Question;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly change: Change;
}

/** A question as a row that opens into its fields; moved by dragging its handle, or with the arrow keys on it. */
export function QuestionEditor({ question, open, onOpen, change }: QuestionEditorProps) {
  const { id, text, type, askedOf, feeds } = question;
  const { row, handle, dragging, edge } = useRowDrag(id);
  const named = text.trim() === '' ? say('the new question') : text;
  return (
    <li ref={row} className="questionnaire-question" data-dragging={dragging} data-edge={edge ?? undefined}>
      <button
        ref={handle}
        type="button"
        className="questionnaire-handle"
        aria-label={say('Move {named}: arrow keys, or drag', { named })}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
          if (step === null) return;
          event.preventDefault();
          change((before) => stepQuestion(before, id, step));
        }}
      >
        ⠿
      </button>
      <div className="questionnaire-words">
        <button type="button" className="questionnaire-text" aria-expanded={open} onClick={onOpen}>
          {text.trim() === '' ? <em>{say('New question')}</em> : text}
        </button>
        <span className="subtle">
          {typeWords[type]} · {askedWords[askedOf]}
          {feeds.horizon === 'current' ? '' : ` · ${horizonWords[feeds.horizon]}`}
        </span>
        {open && <QuestionFields question={question} change={change} />}
      </div>
      <button
        type="button"
        className="link"
        aria-label={say('Remove {named}', { named })}
        onClick={() => change((before) => takeQuestion(before, id), named)}
      >
        {say('Remove')}
      </button>
    </li>
  );
}
