import type { ClockView } from '../../../../src/time/rules/clock-view';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { kindWords } from '../kind-words';
import './others-now.css';

/** Who else works on this ticket at this moment. */
export function OthersNow({ others }: Pick<ClockView, 'others'>) {
  const nameOf = usePeople(others.map(({ technician }) => technician));
  const { time } = useTimes();
  return (
    <div className="others-now" role="status">
      <ul aria-label="Working on this ticket now">
        {others.map(({ technician, kind, startedAt }) => (
          <li key={technician}>
            <span className="others-now-dot" aria-hidden="true">
              ●
            </span>
            <strong>{nameOf(technician)}</strong> works here now{' '}
            <span className="subtle">
              {kindWords[kind]} since <span className="numbers">{time(startedAt)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
