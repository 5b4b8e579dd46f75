import type { PlanLine } from '../../../../src/setup/rules/plan-line';

interface OtherProjectsProps {
  readonly title: string;
  readonly others: NonNullable<PlanLine['others']>;
}

/** Which projects that were not chosen change with a line. */
export function OtherProjects({ title, others: { names, count } }: OtherProjectsProps) {
  return (
    <details className="set-up-others" open={count <= 8}>
      <summary>
        {title}: {count === 1 ? '1 more project changes' : `${String(count)} more projects change`}
      </summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
        {count > names.length && <li>and {String(count - names.length)} others</li>}
      </ul>
    </details>
  );
}
