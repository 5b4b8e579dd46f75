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
import { say } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';

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
    <section className="equipment-part" aria-label={say('Refresh plan')}>
      <h3>{say('Refresh plan')}</h3>
      {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
      {steps.length === 0 ? (
        <p className="subtle">{say('Nothing is due within five years, as far as is known when things were bought.')}</p>
      ) : (
        <table className="rows-table">
          <thead>
            <tr>
              <th scope="col">{say('What')}</th>
              <th scope="col">{say('When')}</th>
              <th scope="col">{say('Cost')}</th>
              <th scope="col">{say('In the plan')}</th>
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
            {say('Add to plan')}
          </Button>
          {open === 0 && <span className="subtle">{say('The plan has all of it.')}</span>}
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
  add: say('not yet'),
  update: say('is brought up to date'),
  same: 'yes',
  kept: say('changed by hand'),
  drop: say('no longer due, goes'),
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
      <td data-label={say('When')}>{whenInWords(said)}</td>
      <td data-label={say('Cost')} className="numbers">
        {said.each === 0 ? <span className="subtle">{say('no price: choose a standard model')}</span> : costInWords(said, currency)}
      </td>
      <td data-label={say('In the plan')}>
        {verdictWords[step.verdict]}
        {step.verdict === 'kept' && (
          <span className="equipment-more">
            {rich('The plan says: {title}, {when}, {cost}. {mayChange}', {
              title: step.line.title,
              when: whenInWords(step.line),
              cost: costInWords(step.line, currency),
              mayChange: mayChange && (
                <button
                  type="button"
                  className="link"
                  aria-label={say('Take the refresh plan’s {title}', { title: said.title })}
                  onClick={onTake}
                >
                  {step.proposed === null ? say('Take it out') : say('Take the refresh plan’s')}
                </button>
              ),
            })}
          </span>
        )}
      </td>
    </tr>
  );
}
