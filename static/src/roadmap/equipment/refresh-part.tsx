import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { budgetQuarterOf } from '../../../../src/roadmap/rules/plan/budget-year';
import { costInWords, whenInWords } from '../../../../src/roadmap/rules/meeting/meeting-page';
import { lineSteps, type LineStep } from '../../../../src/roadmap/rules/plan/made-lines';
import type { Planning, PlanState } from '../../../../src/roadmap/rules/plan/planning';
import { refreshFamily, refreshLines } from '../../../../src/roadmap/rules/plan/refresh-lines';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';

interface RefreshPartProps {
  readonly planning: Planning;
  readonly onPlan: (plan: PlanState) => void;
}

/** What is due for replacement in the next years, and the one click that plans it. */
export function RefreshPart({ planning, onPlan }: RefreshPartProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const steps = stepsOf(planning);
  const open = steps.filter(({ verdict }) => verdict === 'add' || verdict === 'update' || verdict === 'drop').length;
  const plan = async (take: readonly string[]): Promise<void> => {
    setBusy(true);
    try {
      onPlan(await call('planRefresh', { client: planning.client.id, take }));
      setTrouble(null);
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
    setBusy(false);
  };
  return (
    <section className="equipment-part" aria-label="Refresh plan">
      <h3>Refresh plan</h3>
      {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
      {steps.length === 0 ? (
        <p className="subtle">Nothing is due within five years, as far as is known when things were bought.</p>
      ) : (
        <table className="rows-table">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">When</th>
              <th scope="col">Cost</th>
              <th scope="col">In the plan</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <Step key={step.id} step={step} planning={planning} onTake={() => void plan([step.id])} />
            ))}
          </tbody>
        </table>
      )}
      {planning.mayChange && steps.length > 0 && (
        <div className="equipment-buttons">
          <Button appearance="primary" isDisabled={busy || open === 0} onClick={() => void plan([])}>
            Add to plan
          </Button>
          {open === 0 && <span className="subtle">The plan has all of it.</span>}
        </div>
      )}
    </section>
  );
}

function stepsOf({ devices, lines, norms, firstMonth, today }: Planning): readonly LineStep[] {
  const thisYear = budgetQuarterOf(today, firstMonth).year;
  return lineSteps(lines, refreshLines(devices, { ...norms, thisYear, firstMonth }), refreshFamily, thisYear);
}

const verdictWords: Readonly<Record<LineStep['verdict'], string>> = {
  add: 'not yet',
  update: 'is brought up to date',
  same: 'yes',
  kept: 'changed by hand',
  drop: 'no longer due, goes',
};

interface StepProps {
  readonly step: LineStep;
  readonly planning: Planning;
  readonly onTake: () => void;
}

function Step({ step, planning: { currency, mayChange }, onTake }: StepProps) {
  const said = step.verdict === 'drop' ? step.line : (step.proposed ?? step.line);
  if (!said) return null;
  return (
    <tr className="rows-row">
      <th scope="row">{said.title}</th>
      <td data-label="When">{whenInWords(said)}</td>
      <td data-label="Cost" className="numbers">
        {said.each === 0 ? <span className="subtle">no price: choose a standard model</span> : costInWords(said, currency)}
      </td>
      <td data-label="In the plan">
        {verdictWords[step.verdict]}
        {step.verdict === 'kept' && (
          <span className="equipment-more">
            The plan says: {step.line.title}, {whenInWords(step.line)}, {costInWords(step.line, currency)}.{' '}
            {mayChange && (
              <button type="button" className="link" aria-label={`Take the refresh plan’s ${said.title}`} onClick={onTake}>
                {step.proposed === null ? 'Take it out' : 'Take the refresh plan’s'}
              </button>
            )}
          </span>
        )}
      </td>
    </tr>
  );
}
