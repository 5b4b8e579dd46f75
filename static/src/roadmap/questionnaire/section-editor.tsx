import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import { putQuestion, putSection, takeSection } from '../../../../src/roadmap/rules/questionnaire/edit-questionnaire';
import type { Question, Questionnaire } from '../../../../src/roadmap/rules/questionnaire/questionnaire';
import { QuestionEditor } from './question-editor';
import { say } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';

export type Change = (change: (before: Questionnaire) => Questionnaire, undoable?: string) => void;

interface SectionEditorProps {
  readonly section: Questionnaire['sections'][number];
  readonly number: number;
  readonly questionnaire: Questionnaire;
  readonly change: Change;
}

/** A section with its questions in their order. */
export function SectionEditor({ section, number, questionnaire, change }: SectionEditorProps) {
  const [open, setOpen] = useState<string | null>(null);
  const questions = questionnaire.questions.filter((question) => question.section === section.id);
  const add = (): void => {
    const question = blankQuestion(section.id);
    change((before) => putQuestion(before, question));
    setOpen(question.id);
  };
  return (
    <section className="questionnaire-section" aria-label={section.title}>
      <div className="questionnaire-row">
        <span className="numbers subtle">{number}.</span>
        <input
          className="labelled-input questionnaire-title"
          aria-label={say('Title of section {number}', { number: String(number) })}
          value={section.title}
          maxLength={80}
          onChange={({ currentTarget }) => {
            const title = currentTarget.value;
            change((before) => putSection(before, { ...section, title }));
          }}
        />
        <span className="numbers subtle">{questions.length}</span>
      </div>
      <ul className="questionnaire-questions">
        {questions.map((question) => (
          <QuestionEditor
            key={question.id}
            question={question}
            open={open === question.id}
            onOpen={() => setOpen(open === question.id ? null : question.id)}
            change={change}
          />
        ))}
      </ul>
      {questions.length === 0 && <EmptySection id={section.id} onRemove={() => change((before) => takeSection(before, section.id))} />}
      <Button appearance="subtle" spacing="compact" onClick={add}>
        {say('Add a question')}
      </Button>
    </section>
  );
}

const blankQuestion = (section: string): Question => ({
  id: crypto.randomUUID(),
  section,
  text: '',
  type: 'text',
  askedOf: 'both',
  feeds: { horizon: 'current', trend: null },
});

/** A section without questions can still be dropped into, or goes. */
function EmptySection({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const element = place.current;
    return element === null ? undefined : dropTargetForElements({ element, getData: () => ({ section: id }) });
  }, [id]);
  return (
    <p ref={place} className="subtle">
      {rich('No question is here. Add one, drag one here, or {link}.', {
        link: (
          <button type="button" className="link" onClick={onRemove}>
            {say('remove the section')}
          </button>
        ),
      })}
    </p>
  );
}
