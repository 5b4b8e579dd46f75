import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { budgetQuarterOf } from '../../../../src/roadmap/rules/plan/budget-year';
import { isComputer } from '../../../../src/roadmap/rules/equipment/equipment';
import type { Planning, PlanState } from '../../../../src/roadmap/rules/plan/planning';
import { scenarios, type Checklist, type Scenario } from '../../../../src/roadmap/rules/plan/scenario';
import { scenarioPlan } from '../../../../src/roadmap/rules/plan/scenario-plan';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { ChoiceField } from '../../ui/fields/choice-field';
import { CountField } from '../../ui/fields/count-field';
import { say } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';

const scenarioWords: Readonly<Record<Scenario, string>> = {
  shrink: say('Fewer people'),
  virtualOffice: say('Virtual office'),
  merger: say('Merger'),
  closing: say('Closing'),
};

interface ScenarioPartProps {
  readonly planning: Planning;
  readonly onPlan: (plan: PlanState) => void;
}

/** What may become of the client: what it would mean, before anything is planned; then its checklist. */
export function ScenarioPart({ planning, onPlan }: ScenarioPartProps) {
  const [scenario, setScenario] = useState<Scenario | ''>('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const { client, checklists, mayChange } = planning;
  const send = (asked: Promise<PlanState>): Promise<void> =>
    asked.then(
      (plan) => {
        onPlan(plan);
        setTrouble(null);
      },
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  if (!mayChange && checklists.length === 0) return null;
  return (
    <section className="equipment-part" aria-label={say('Scenarios')}>
      <h3>{say('What if')}</h3>
      {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
      {checklists.map((checklist) => (
        <Steps
          key={checklist.scenario}
          checklist={checklist}
          mayChange={mayChange}
          onTick={(step, done) => void send(call('tickStep', { client: client.id, scenario: checklist.scenario, step, done }))}
          onDrop={() => void send(call('dropScenario', { client: client.id, scenario: checklist.scenario }))}
        />
      ))}
      {mayChange && (
        <div className="equipment-client">
          <ChoiceField<Scenario | ''>
            label={say('Look at a scenario')}
            value={scenario}
            choices={[['', say('None')], ...scenarios.map((each) => [each, scenarioWords[each]] as const)]}
            onChange={setScenario}
          />
        </div>
      )}
      {scenario !== '' && (
        <Preview
          key={scenario}
          scenario={scenario}
          planning={planning}
          onPlan={(people) => send(call('planScenario', { client: client.id, scenario, people })).then(() => setScenario(''))}
        />
      )}
    </section>
  );
}

interface PreviewProps {
  readonly scenario: Scenario;
  readonly planning: Planning;
  readonly onPlan: (people: number) => Promise<void>;
}

function Preview({ scenario, planning: { devices, norms, today, firstMonth }, onPlan }: PreviewProps) {
  const [people, setPeople] = useState(() => String(Math.max(0, devices.filter(isComputer).length - 1)));
  const count = /^\d{1,5}$/.test(people.trim()) ? Number(people) : null;
  const facts = { standards: norms.standards, people: count ?? 0, thisYear: budgetQuarterOf(today, firstMonth).year };
  const { keep, retire, steps, lines } = scenarioPlan(scenario, devices, facts);
  return (
    <div className="equipment-preview">
      {scenario === 'shrink' && (
        <div className="equipment-client">
          <CountField label={say('People who stay')} value={people} onChange={setPeople} />
        </div>
      )}
      {count === null ? (
        <Notice tone="hint" sentence={say('Give the number of people as a whole number.')} />
      ) : (
        <>
          <p>
            {scenario === 'shrink'
              ? say('{keep} computers stay: standard models first, then the newest. ', { keep: String(keep.length) })
              : ''}
            {retire.length === 0
              ? say('Nothing is retired.')
              : say('{retire} leave, each with its data wiped: {devices}.', {
                  retire: String(retire.length),
                  devices: retire.map(({ name }) => name).join(', '),
                })}
          </p>
          <p className="subtle">
            {rich('Makes a checklist of {steps} steps{lines}.', {
              steps: steps.length,
              lines: lines.length > 0 && say(' and plans: {lines}', { lines: lines.map(({ title }) => title).join('; ') }),
            })}
          </p>
          <div className="equipment-buttons">
            <Button appearance="primary" onClick={() => void onPlan(count)}>
              {say('Make the checklist and plan it')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

interface StepsProps {
  readonly checklist: Checklist;
  readonly mayChange: boolean;
  readonly onTick: (step: string, done: boolean) => void;
  readonly onDrop: () => void;
}

function Steps({ checklist: { scenario, steps }, mayChange, onTick, onDrop }: StepsProps) {
  return (
    <details className="equipment-steps" open>
      <summary>
        {scenarioWords[scenario]}{' '}
        <span className="subtle numbers">
          {say('{done} of {all}', { done: steps.filter(({ done }) => done).length, all: steps.length })}
        </span>
      </summary>
      <ul>
        {steps.map(({ text, done }) => (
          <li key={text}>
            <label>
              <input
                type="checkbox"
                checked={done}
                disabled={!mayChange}
                onChange={({ currentTarget }) => onTick(text, currentTarget.checked)}
              />
              {text}
            </label>
          </li>
        ))}
      </ul>
      {mayChange && (
        <button type="button" className="link" onClick={onDrop}>
          {say('Give this scenario up')}
        </button>
      )}
    </details>
  );
}
