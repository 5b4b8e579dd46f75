import { useState } from 'react';
import type { Review } from '../../../../src/roadmap/rules/meeting/review';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';

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
          ? `This meeting asks version ${String(questionnaire.version)} of the questions; version ${String(newerQuestions.version)} is there.`
          : `${client.name} has signed since this meeting began.`}
      </span>{' '}
      <button type="button" className="link" disabled={busy} onClick={move}>
        {isNewer ? `Ask version ${String(newerQuestions.version)}` : 'Ask what clients are asked'}
      </button>
      <span className="subtle"> Answers stay.</span>
    </div>
  );
}
