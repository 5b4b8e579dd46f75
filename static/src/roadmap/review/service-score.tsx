import { serviceQuestion, serviceScore } from '../../../../src/roadmap/rules/meeting/benefits';
import type { Review } from '../../../../src/roadmap/rules/meeting/review';

/** How happy the client is with our service, meeting by meeting. */
export function ServiceScore({ review: { scores, answers } }: { readonly review: Review }) {
  const today = answers[serviceQuestion]?.value;
  const all = [...scores.map(({ score }) => score), ...(typeof today === 'number' ? [today] : [])];
  const score = serviceScore(all);
  if (!score) return null;
  const { change } = score;
  return (
    <p className="review-score numbers">
      Service: <strong>{score.last} of 5</strong>
      {change !== undefined && (
        <span className="subtle">
          {' '}
          {change === 0 ? 'as last time' : `${change > 0 ? '+' : '−'}${String(Math.abs(change))} since last time`}
        </span>
      )}
      {all.length > 1 && <span className="subtle"> ({all.join(', ')})</span>}
    </p>
  );
}
