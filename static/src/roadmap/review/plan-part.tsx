import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { actionOfLine } from '../../../../src/roadmap/rules/action';
import { costInWords, whenInWords } from '../../../../src/roadmap/rules/meeting-page';
import type { Plan, PlanLine } from '../../../../src/roadmap/rules/plan-line';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { BudgetTable } from './budget-table';
import { LineForm } from './line-form';
import type { PartProps } from './meeting-head';
import '../../ui/rows-table.css';

const plans: readonly (readonly [Plan, string])[] = [
  ['1y', '1-year plan'],
  ['3y', '3-year plan'],
  ['5y', '5-year plan'],
];

/** What is planned for one, three and five years, and what it costs. */
export function PlanPart({ review, learn }: PartProps) {
  const [editing, setEditing] = useState<PlanLine | 'new' | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const mayChange = review.mayChange && review.finishedAt === null;
  const remove = (id: string): void => {
    call('removePlanLine', { id }).then(
      ({ lines, planVersion }) => learn({ lines, planVersion }),
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  };
  const acted = review.standing.actions.flatMap(({ line, meeting }) => (line !== undefined && meeting === review.page ? [line] : []));
  const act = (line: PlanLine): void => {
    const action = { id: crypto.randomUUID(), kind: 'action', who: null, ...actionOfLine(line) } as const;
    call('saveAction', { client: review.client.id, action }).then(
      ({ standing, standingVersion }) => learn({ standing, standingVersion }),
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  };
  return (
    <div className="review-plan">
      {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
      {plans.map(([plan, title]) => (
        <section key={plan} aria-label={title}>
          <h3>{title}</h3>
          <Lines
            lines={review.lines.filter((line) => line.plan === plan)}
            currency={review.currency}
            mayChange={mayChange}
            onEdit={setEditing}
            onRemove={remove}
            onAct={act}
            acted={acted}
          />
        </section>
      ))}
      {mayChange && editing === null && <Button onClick={() => setEditing('new')}>Add a line</Button>}
      {editing !== null && (
        <LineForm
          line={editing === 'new' ? null : editing}
          thisYear={Number(review.today.slice(0, 4))}
          currency={review.currency}
          onSaved={({ lines, planVersion }) => learn({ lines, planVersion })}
          onClose={() => setEditing(null)}
        />
      )}
      <BudgetTable lines={review.lines} from={Number(review.heldOn.slice(0, 4))} currency={review.currency} />
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly PlanLine[];
  readonly currency: string;
  readonly mayChange: boolean;
  readonly onEdit: (line: PlanLine) => void;
  readonly onRemove: (id: string) => void;
  readonly onAct: (line: PlanLine) => void;
  /** Lines of which an action item was made in this meeting. */
  readonly acted: readonly string[];
}

function Lines({ lines, currency, mayChange, onEdit, onRemove, onAct, acted }: LinesProps) {
  if (lines.length === 0) return <p className="subtle">Nothing is planned yet.</p>;
  return (
    <table className="rows-table">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">When</th>
          <th scope="col">Cost</th>
          {mayChange && <td aria-hidden="true" />}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} className="rows-row">
            <th scope="row">
              {line.title}
              {line.moves.length > 0 && <span className="subtle"> (was {line.moves.map(({ from }) => whenInWords(from)).join(', ')})</span>}
            </th>
            <td data-label="When">{whenInWords(line)}</td>
            <td data-label="Cost" className="numbers">
              {costInWords(line, currency)}
            </td>
            {mayChange && (
              <td className="rows-actions">
                <button type="button" className="link" aria-label={`Change ${line.title}`} onClick={() => onEdit(line)}>
                  Change
                </button>{' '}
                <button type="button" className="link" aria-label={`Remove ${line.title}`} onClick={() => onRemove(line.id)}>
                  Remove
                </button>{' '}
                {acted.includes(line.id) ? (
                  <span className="subtle">action item</span>
                ) : (
                  <button type="button" className="link" aria-label={`Make ${line.title} an action item`} onClick={() => onAct(line)}>
                    Make it an action item
                  </button>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
