import type { CellState } from '../../../../src/maintenance/rules/months/month-cell';
import { cellWords } from './cell-words';
import { say } from '../../ui/words/say';

const shown: readonly CellState[] = [
  'done',
  'inProgress',
  'created',
  'adopted',
  'late',
  'deleted',
  'missing',
  'failed',
  'skipped',
  'planned',
];

/** What the marks mean. */
export function MonthsLegend() {
  return (
    <ul className="months-legend" aria-label={say('Marks')}>
      {shown.map((state) => (
        <li key={state}>
          <span className={`month-cell-key month-cell-${state}`} aria-hidden="true">
            {cellWords[state].mark} {cellWords[state].letter}
          </span>
          {cellWords[state].word}
        </li>
      ))}
    </ul>
  );
}
