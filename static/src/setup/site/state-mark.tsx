import type { PlanLine } from '../../../../src/setup/rules/plan-line';
import { say } from '../../ui/words/say';

const marks = { exists: ['✓', say('There')], missing: ['○', say('Missing')], differs: ['≠', say('Differs')] } as const;

/** How a line stands, by sign and word. */
export function StateMark({ state }: Pick<PlanLine, 'state'>) {
  const [sign, word] = marks[state];
  return (
    <span className={`set-up-state set-up-${state}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}
