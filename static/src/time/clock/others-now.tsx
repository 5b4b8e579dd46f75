import type { ClockView } from '../../../../src/time/rules/clock-view';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { kindWords } from '../kind-words';
import { say } from '../../ui/words/say';
import './others-now.css';

/** Who else works on this ticket at this moment. */
export function OthersNow({ others }: Pick<ClockView, 'others'>) {
  const nameOf = usePeople(others.map(({ technician }) => technician));
  const { time } = useTimes();
  return (
    <div className="others-now" role="status">
      <ul aria-label={say('Working on this ticket now')}>
        {others.map(({ technician, kind, startedAt }) => (
          <li key={technician}>
            <span className="others-now-dot" aria-hidden="true">
              ●
            </span>
            <strong>{nameOf(technician)}</strong> {say('works here now')}{' '}
            <span className="subtle">
              {say('{kind} since', { kind: kindWords[kind] })} <span className="numbers">{time(startedAt)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
