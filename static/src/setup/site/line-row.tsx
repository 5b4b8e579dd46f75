import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { PlanLine } from '../../../../src/setup/rules/plan-line';
import type { SetUpView } from '../../../../src/setup/site/open-set-up';
import { Notice } from '../../ui/notice';
import { Elsewhere } from '../elsewhere';
import { OtherProjects } from './other-projects';
import { SignalSecret } from './signal-secret';
import { StateMark } from './state-mark';
import { TypeChoice } from './type-choice';
import { isOpen } from './use-applying';
import type { SetUpActs } from './use-set-up';
import { say } from '../../ui/words/say';

interface LineRowProps {
  readonly line: PlanLine;
  readonly view: SetUpView;
  readonly acts: SetUpActs;
}

/** One line of the plan: how it stands, what applying does, and the button for it. */
export function LineRow({ line, view, acts }: LineRowProps) {
  const { applying, busy } = acts;
  const [asking, setAsking] = useState(false);
  const apply = (): void => {
    setAsking(false);
    void applying.apply(({ id }) => id === line.id);
  };
  const problem = applying.problems[line.id];
  // A type of ticket is called as Jira calls it.
  const title = line.kind === null ? say(line.title) : line.title;
  return (
    <li className="set-up-line" aria-label={title}>
      <StateMark state={line.state} />
      <div className="set-up-words">
        <h3>{title}</h3>
        <p>{say(line.says)}</p>
        {line.does !== '' && <p className="subtle">{say(line.does)}</p>}
        {line.byHand.length > 0 && <ByHand steps={line.byHand} />}
        {line.kind !== null && <TypeChoice kind={line.kind} view={view} acts={acts} />}
        {line.id === 'secret' && <SignalSecret secret={view.secret} acts={acts} />}
        {line.id === 'roles' && <Elsewhere module="rounds-settings" page="people" words={say('Choose on the page People')} />}
        {line.id === 'clients' && <Elsewhere module="rounds" page="clients" words={say('Open the page Clients')} />}
        {asking && line.others !== null && (
          <div className="set-up-asking" role="group" aria-label={say('Other projects change, too')}>
            <OtherProjects title={title} others={line.others} />
            <div className="set-up-acts">
              <Button appearance="warning" onClick={apply}>
                {say('Apply it there, too')}
              </Button>
              <Button appearance="subtle" onClick={() => setAsking(false)}>
                {say('Not now')}
              </Button>
            </div>
          </div>
        )}
        {problem !== undefined && <Notice sentence={problem} />}
      </div>
      <div className="set-up-act">
        {isOpen(line) && !asking && (
          <Button
            spacing="compact"
            isDisabled={busy}
            aria-label={say('Apply: {title}', { title })}
            onClick={() => (line.others === null ? apply() : setAsking(true))}
          >
            {applying.line === line.id ? say('Applying…') : say('Apply')}
          </Button>
        )}
      </div>
    </li>
  );
}

function ByHand({ steps }: { readonly steps: readonly string[] }) {
  return (
    <details>
      <summary>{say('How you do it')}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
    </details>
  );
}
