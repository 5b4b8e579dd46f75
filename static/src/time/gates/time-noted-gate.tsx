import type { GatesOpened } from '../../../../src/time/gates/gates';
import { GateCard } from './gate-card';
import { say, sayCount } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';

const does = say(
  'A ticket is done only with an entry, or a note without time, of this session: of the last twelve hours, and since it was last reopened. It holds for everybody, for bulk changes, automation rules and other apps, and its refusal says what to do.',
);

/** The gate before done, which stands in Jira's workflow: where it stands, and how to put it there. */
export function TimeNotedGate({ places }: { readonly places: GatesOpened['timeNoted'] }) {
  const count = places?.length ?? 0;
  return (
    <GateCard name="No Done without time" does={does} state={stateOf(places)} isOn={count > 0}>
      {count > 0 && (
        <ul className="gate-places">
          {places?.map(({ workflow, transition }) => (
            <li key={`${workflow}/${transition}`}>
              <strong>{transition}</strong> <span className="subtle">{say('in {workflow}', { workflow })}</span>
            </li>
          ))}
        </ul>
      )}
      <details open={count === 0}>
        <summary>{count === 0 ? say('Turn it on in Jira’s workflow') : say('Put it on another transition, or take it off')}</summary>
        <ol>
          <li>{say('Open Jira’s settings for work items, then Workflows, and edit the workflow of your desk.')}</li>
          <li>{say('Choose the transition that leads to done, such as Resolve.')}</li>
          <li>
            {rich('Add a rule that validates: {bold}. To take it off, remove that rule.', {
              bold: <strong>{say('Time is noted')}</strong>,
            })}
          </li>
          <li>{say('Update the workflow. Leave a transition without it for rules that close what nobody worked on.')}</li>
        </ol>
      </details>
    </GateCard>
  );
}

function stateOf(places: GatesOpened['timeNoted']): string {
  if (places === null) return say('Jira does not tell');
  if (places.length === 0) return say('Off');
  return sayCount(places.length, { one: 'On, for one transition', other: 'On, for {count} transitions' });
}
