import { useState } from 'react';
import type { Review } from '../../../../src/roadmap/rules/meeting/review';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';

interface NewerQuestionsProps {
  readonly review: Review;
  readonly onMoved: (review: Review) => void;
}

/** Says that there are newer questions, or that the client has signed since, and goes on with those by one click. */
export function NewerQuestions({ review, onMoved }: NewerQuestionsProps) {
  const { newerQuestions, questionnaire, client, mayChange, former, scores, suggestedNext } = review;
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (newerQuestions === undefined || !mayChange) return null;
  const isNewer = newerQuestions.version > questionnaire.version;
  const move = (): void => {
    setBusy(true);
    call('useNewestQuestions', {})
      .then(
        (moved) => onMoved({ ...moved, former, scores, suggestedNext }),
        (thrown: unknown) => setTrouble(sentenceOf(thrown)),
      )
      .finally(() => setBusy(false));
  };
  return (
    <div className="review-newer">
      {trouble !== null && <Notice sentence={trouble} />}
      <span className="subtle">
        {isNewer
          ? say('This meeting asks version {version} of the questions; version {newer} is there.', {
              version: String(questionnaire.version),
              newer: String(newerQuestions.version),
            })
          : say('{name} has signed since this meeting began.', { name: client.name })}
      </span>{' '}
      <button type="button" className="link" disabled={busy} onClick={move}>
        {isNewer ? say('Ask version {version}', { version: String(newerQuestions.version) }) : say('Ask what clients are asked')}
      </button>
      <span className="subtle"> {say('Answers stay.')}</span>
    </div>
  );
}
