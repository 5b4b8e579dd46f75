import type { ReactNode } from 'react';
import { dayInWords } from '../../ui/words/day-in-words';
import { costInWords, whenInWords } from '../../../../src/roadmap/rules/meeting/meeting-page';
import { dateOnly } from '../../../../src/platform/rules/units';
import type { Plan, PlanLine } from '../../../../src/roadmap/rules/plan/plan-line';
import { useLineDrag, usePlanDrop } from './use-line-drag';
import { say } from '../../ui/words/say';
import '../../ui/rows-table.css';

interface PlanLinesProps {
  readonly plan: Plan;
  readonly title: string;
  readonly lines: readonly PlanLine[];
  readonly currency: string;
  readonly mayChange: boolean;
  readonly onEdit: (line: PlanLine) => void;
  readonly onMove: (id: string, plan: Plan) => void;
  readonly onRemove: (line: PlanLine) => void;
  readonly more: ((line: PlanLine) => ReactNode) | undefined;
}

/** The lines of one plan; others can be dropped here. */
export function PlanLines({ plan, title, lines, mayChange, ...row }: PlanLinesProps) {
  const { place, over } = usePlanDrop(plan, (id) => row.onMove(id, plan));
  return (
    <section ref={place} aria-label={title} className={over ? 'plan-place plan-over' : 'plan-place'}>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p className="subtle">{say('Nothing is planned yet.')}</p>
      ) : (
        <table className="rows-table plan-table">
          <thead>
            <tr>
              <th scope="col">{say('What')}</th>
              <th scope="col">{say('When')}</th>
              <th scope="col">{say('Cost')}</th>
              {mayChange && <td aria-hidden="true" />}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.id} line={line} mayChange={mayChange} {...row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const planChoices: readonly (readonly [Plan, string])[] = [
  ['1y', say('1 year')],
  ['3y', say('3 years')],
  ['5y', say('5 years')],
];

type LineProps = Pick<PlanLinesProps, 'currency' | 'mayChange' | 'onEdit' | 'onMove' | 'onRemove' | 'more'> & { readonly line: PlanLine };

function Line({ line, currency, mayChange, onEdit, onMove, onRemove, more }: LineProps) {
  const { row, dragging } = useLineDrag(line.id, mayChange);
  return (
    <tr ref={row} className={`rows-row${mayChange ? ' plan-draggable' : ''}${dragging ? ' plan-dragging' : ''}`}>
      <th scope="row">
        {line.title}
        {line.moves.length > 0 && <span className="plan-history">{historyOf(line)}</span>}
      </th>
      <td data-label={say('When')}>{whenInWords(line)}</td>
      <td data-label={say('Cost')} className="numbers">
        {costInWords(line, currency)}
      </td>
      {mayChange && (
        <td className="rows-actions">
          <select
            className="labelled-input plan-move"
            aria-label={say('Plan of {title}', { title: line.title })}
            value={line.plan}
            onChange={({ currentTarget }) => onMove(line.id, currentTarget.value as Plan)}
          >
            {planChoices.map(([plan, words]) => (
              <option key={plan} value={plan}>
                {words}
              </option>
            ))}
          </select>{' '}
          <button type="button" className="link" aria-label={say('Change {title}', { title: line.title })} onClick={() => onEdit(line)}>
            {say('Change')}
          </button>{' '}
          <button type="button" className="link" aria-label={say('Remove {title}', { title: line.title })} onClick={() => onRemove(line)}>
            {say('Remove')}
          </button>{' '}
          {more?.(line)}
        </td>
      )}
    </tr>
  );
}

/** `Was 2029 (3 years) until November 20, 2026`, the latest first. */
const historyOf = ({ moves }: PlanLine): string =>
  [...moves]
    .reverse()
    .map(({ from, at }) => {
      const plan = planChoices.find(([one]) => one === from.plan)?.[1] ?? '';
      return say('Was {when} ({plan}) until {at}', { when: whenInWords(from), plan, at: dayInWords(dateOnly(at.slice(0, 10))) });
    })
    .join(' · ');
