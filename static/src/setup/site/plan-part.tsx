import type { LinePart } from '../../../../src/setup/rules/plan-line';
import type { SetUpView } from '../../../../src/setup/site/open-set-up';
import { LineRow } from './line-row';
import type { SetUpActs } from './use-set-up';

interface PlanPartProps {
  readonly title: string;
  readonly part: LinePart;
  readonly view: SetUpView;
  readonly acts: SetUpActs;
}

/** Some lines of the plan under a heading. */
export function PlanPart({ title, part, view, acts }: PlanPartProps) {
  const lines = view.lines.filter((line) => line.part === part);
  return (
    <section className="set-up-part" aria-label={title}>
      <h2>{title}</h2>
      <ul className="set-up-lines">
        {lines.map((line) => (
          <LineRow key={line.id} line={line} view={view} acts={acts} />
        ))}
      </ul>
    </section>
  );
}
