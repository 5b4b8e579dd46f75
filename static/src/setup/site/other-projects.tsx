import type { PlanLine } from '../../../../src/setup/rules/plan-line';
import { sayCount } from '../../ui/words/say';

interface OtherProjectsProps {
  readonly title: string;
  readonly others: NonNullable<PlanLine['others']>;
}

/** Which projects that were not chosen change with a line. */
export function OtherProjects({ title, others: { names, count } }: OtherProjectsProps) {
  return (
    <details className="set-up-others" open={count <= 8}>
      <summary>
        {title}: {sayCount(count, { one: '{count} more project changes', other: '{count} more projects change' })}
      </summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
        {count > names.length && <li>{sayCount(count - names.length, { one: 'and {count} other', other: 'and {count} others' })}</li>}
      </ul>
    </details>
  );
}
