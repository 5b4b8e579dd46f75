import type { PlanLine } from '../../../../src/setup/rules/plan-line';

const marks = { exists: ['✓', 'There'], missing: ['○', 'Missing'], differs: ['≠', 'Differs'] } as const;

/** How a line stands, by sign and word. */
export function StateMark({ state }: Pick<PlanLine, 'state'>) {
  const [sign, word] = marks[state];
  return (
    <span className={`set-up-state set-up-${state}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}
