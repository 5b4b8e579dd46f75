import { serviceQuestion, serviceScore } from '../../../../src/roadmap/rules/meeting/benefits';
import type { Review } from '../../../../src/roadmap/rules/meeting/review';
import { say } from '../../ui/words/say';

/** How happy the client is with our service, meeting by meeting. */
export function ServiceScore({ review: { scores, answers } }: { readonly review: Review }) {
  const today = answers[serviceQuestion]?.value;
  const all = [...scores.map(({ score }) => score), ...(typeof today === 'number' ? [today] : [])];
  const score = serviceScore(all);
  if (!score) return null;
  const { change } = score;
  return (
    <p className="review-score numbers">
      {say('Service:')} <strong>{say('{last} of 5', { last: score.last })}</strong>
      {change !== undefined && (
        <span className="subtle">
          {' '}
          {change === 0
            ? say('as last time')
            : say('{sign}{change} since last time', { sign: change > 0 ? '+' : '−', change: String(Math.abs(change)) })}
        </span>
      )}
      {all.length > 1 && <span className="subtle"> ({all.join(', ')})</span>}
    </p>
  );
}
