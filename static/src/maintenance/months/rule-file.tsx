import { automationRule } from '../../../../src/maintenance/rules/months/automation-rule';
import { say } from '../../ui/words/say';

const file = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(automationRule, null, 2))}`;

/** The rule for Jira Automation, to be imported there by an administrator. */
export function RuleFile() {
  return (
    <section className="rule-file" aria-label={say('Rule for Jira Automation')}>
      <h2>{say('Rule for Jira Automation')}</h2>
      <p className="subtle">
        {say(
          'Rounds creates the tickets by itself. If you would rather see the run among your own rules, import this one. Both may be on: no ticket is made twice.',
        )}
      </p>
      <ol>
        <li>
          <a href={file} download="create-maintenance-tickets.json">
            {say('Save the rule as a file')}
          </a>
          .
        </li>
        <li>{say('In Jira open Settings, System, Global automation, the menu ⋯, Import rules, and choose it.')}</li>
        <li>{say('Open the rule, see that its action is “Create maintenance tickets” of Rounds, check its time, and switch it on.')}</li>
      </ol>
      <details>
        <summary>{say('If Jira refuses the file, or leaves out the action')}</summary>
        <ol>
          <li>{say('Create a rule with the trigger “Scheduled”: cron expression 0 0 8 1 * ?, without a search.')}</li>
          <li>
            {say(
              'Add the action “Create maintenance tickets” of Rounds. Leave its Month and Client empty: each client’s current month, all clients.',
            )}
          </li>
          <li>{say('Name it “Create maintenance tickets”, and switch it on.')}</li>
        </ol>
      </details>
    </section>
  );
}
