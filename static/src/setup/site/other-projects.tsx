import type { PlanLine } from '../../../../src/setup/rules/plan-line';
import { say } from '../../ui/words/say';

interface OtherProjectsProps {
  readonly title: string;
  readonly others: NonNullable<PlanLine['others']>;
}

/** Which projects that were not chosen change with a line. */
export function OtherProjects({ title, others: { names, count } }: OtherProjectsProps) {
  return (
    <details className="set-up-others" open={count <= 8}>
      <summary>
        {title}: {count === 1 ? say('1 more project changes') : say('{count} more projects change', { count: String(count) })}
      </summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
        {count > names.length && <li>{say('and {count} others', { count: String(count - names.length) })}</li>}
      </ul>
    </details>
  );
}
