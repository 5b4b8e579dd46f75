import { plainPlan, type ClientPlan } from '../../../../src/maintenance/rules/client-plan';
import { draftOf } from '../../../../src/maintenance/rules/plan/planned-with';
import { useSurface } from '../../ui/surface';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { otherChanges, planChanges } from './plan-words';
import type { PlanView } from './use-plan';
import { say } from '../../ui/words/say';

/** Who changed the plan, when, and what. */
export function PlanHistory({ view, as: Heading }: { readonly view: PlanView; readonly as: 'h2' | 'h3' }) {
  const { plan, former, client, template, masters } = view;
  const { locale } = useSurface();
  const { dayAndTime } = useTimes();
  const all = [plan, ...former].filter(({ version }) => version > 0);
  const nameOf = usePeople(all.flatMap(({ changed }) => changed?.by ?? []));
  const before = (index: number): ClientPlan | undefined => all[index + 1] ?? (all[index]?.version === 1 ? plainPlan(client) : undefined);
  const changesOf = (each: ClientPlan, index: number): readonly string[] => {
    const previous = before(index);
    if (!previous) return [];
    const words = planChanges(
      draftOf(previous),
      draftOf(each),
      template.items,
      (id) => masters.find((master) => master.template === id)?.name ?? id,
      locale,
    );
    const all = [...words, ...otherChanges(previous, each, template.items)];
    return all.length === 0 ? [say('The day of the month')] : all;
  };
  return (
    <section className="plan-history" aria-label={say('History')}>
      <Heading>{say('History')}</Heading>
      {all.length === 0 && (
        <p className="subtle">{say('Nobody has planned {name} otherwise than the checklist.', { name: client.name })}</p>
      )}
      <ol>
        {all.map((each, index) => (
          <li key={each.version}>
            <span className="numbers">{say('Plan {version}', { version: each.version })}</span>
            {each.changed && `, ${nameOf(each.changed.by)}, ${dayAndTime(each.changed.at)}`}
            <ul className="subtle">
              {changesOf(each, index).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
