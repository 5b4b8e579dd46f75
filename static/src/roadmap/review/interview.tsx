import { useState } from 'react';
import { mayInterview } from '../../../../src/roadmap/rules/meeting/meeting';
import { sectionsOf } from '../../../../src/roadmap/rules/meeting/meeting-page';
import { Notice } from '../../ui/notice';
import { usePresence } from '../../ui/use-presence';
import type { PartProps } from './meeting-head';
import { QuestionRow } from './question-row';
import { useLeftAnswers } from './use-left-answers';
import { say } from '../../ui/words/say';

/** The questions, section by section, each with what was said last time. */
export function Interview({ review, learn }: PartProps) {
  const sections = sectionsOf(review.questionnaire).filter(({ asked }) => asked.length > 0);
  const [chosen, setChosen] = useState(sections[0]?.id ?? '');
  const section = sections.find(({ id }) => id === chosen) ?? sections[0];
  const may = mayInterview(review);
  const presence = usePresence('meeting-here');
  useLeftAnswers(review, section?.id ?? '', learn);
  return (
    <div className="review-interview">
      <nav className="review-sections" aria-label={say('Sections')}>
        {sections.map(({ id, title, asked }) => (
          <button key={id} type="button" aria-current={id === section?.id ? 'true' : undefined} onClick={() => setChosen(id)}>
            <span>{title}</span>
            <span className="numbers subtle">
              {say('{answered} of {all}', { answered: asked.filter((question) => review.answers[question.id]).length, all: asked.length })}
            </span>
          </button>
        ))}
      </nav>
      <div className="review-questions">
        {may.outcome === 'refused' && review.finishedAt === null && <Notice tone="hint" sentence={may.sentence} />}
        {section?.asked.map((question) => (
          <QuestionRow
            key={question.id}
            question={question}
            review={review}
            learn={learn}
            others={presence.at(question.id)}
            onHere={presence.move}
          />
        ))}
      </div>
    </div>
  );
}
