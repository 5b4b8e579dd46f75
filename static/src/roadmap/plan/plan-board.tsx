import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { budgetQuarterOf } from '../../../../src/roadmap/rules/plan/budget-year';
import type { Plan, PlanLine } from '../../../../src/roadmap/rules/plan/plan-line';
import { leftOpen } from '../../ui/left-open';
import { Notice } from '../../ui/notice';
import { BudgetTable } from '../review/budget-table';
import { lineDraft, LineForm } from '../review/line-form';
import { FirstMonth } from './first-month';
import { PlanLines } from './plan-lines';
import { usePlan, type PlanBoardProps } from './use-plan';
import { say } from '../../ui/words/say';
import './plan-board.css';

const plans: readonly (readonly [Plan, string])[] = [
  ['1y', say('1-year plan')],
  ['3y', say('3-year plan')],
  ['5y', say('5-year plan')],
];

/** What is planned for one, three and five years, and what it costs; lines are dragged from one plan into another, or moved by their menu. */
export function PlanBoard(props: PlanBoardProps) {
  const { client, thisYear, firstMonth, currency, mayChange, onChanged, more } = props;
  const [editing, setEditing] = useState<PlanLine | 'new' | null>(() =>
    mayChange ? leftOpen(['new' as const, ...props.lines], (line) => lineDraft(client, line)) : null,
  );
  const { lines, move, remove, trouble, dismiss, done } = usePlan(props);
  return (
    <div className="plan-board">
      {trouble !== null && <Notice sentence={trouble} onDismiss={dismiss} />}
      {done !== null && (
        <p role="status" className="plan-done">
          {done.sentence}{' '}
          <button type="button" className="link" onClick={done.undo}>
            {say('Undo')}
          </button>
        </p>
      )}
      {plans.map(([plan, title]) => (
        <PlanLines
          key={plan}
          plan={plan}
          title={title}
          lines={lines.filter((line) => line.plan === plan)}
          currency={currency}
          mayChange={mayChange}
          onEdit={setEditing}
          onMove={move}
          onRemove={remove}
          more={more}
        />
      ))}
      {mayChange && editing === null && (
        <div>
          <Button onClick={() => setEditing('new')}>{say('Add a line')}</Button>
        </div>
      )}
      {editing !== null && (
        <LineForm
          key={editing === 'new' ? 'new' : editing.id}
          client={client}
          line={editing === 'new' ? null : editing}
          thisYear={thisYear}
          currency={currency}
          onSaved={onChanged}
          onClose={() => setEditing(null)}
        />
      )}
      <BudgetTable lines={lines} from={thisYear} firstMonth={firstMonth} currency={currency} />
      <FirstMonth client={client} firstMonth={firstMonth} mayChange={mayChange} onChanged={onChanged} />
    </div>
  );
}

/** The client's budget year of a day, for who opens a plan. */
export const budgetYearOf = (day: Parameters<typeof budgetQuarterOf>[0], firstMonth: number): number =>
  budgetQuarterOf(day, firstMonth).year;
