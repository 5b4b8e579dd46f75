import { say } from '../../ui/words/say';

/** What stays and what goes when the app is uninstalled; said where somebody decides it. */
export function UninstallPart() {
  return (
    <section aria-labelledby="data-uninstall">
      <h2 id="data-uninstall">{say('Before you uninstall')}</h2>
      <p>{say('Uninstall Rounds in Atlassian’s administration, Connected apps. Export first: nobody can bring rows back afterwards.')}</p>
      <dl className="data-remains">
        <dt>{say('Remains')}</dt>
        <dd>
          {say(
            'Tickets, worklogs, comments, links and files in Jira; pages, templates and files in Confluence. They read well without Rounds: finished checklists are comments and report pages, binders and roadmaps are text.',
          )}
        </dd>
        <dt>{say('Remains, unused')}</dt>
        <dd>
          {say(
            'Properties of tickets and pages that begin with “rounds-”, and the macros, which say that their app is missing. A transition with a validator of Rounds: take it out of the workflow before, or it may hold tickets back.',
          )}
        </dd>
        <dt>{say('Goes')}</dt>
        <dd>
          {say(
            'All that Rounds stores: clients, entries with their history, checklists’ states, plans, policies, statements, records, and the secret for signals. Atlassian keeps it for a time of its own after the uninstallation, and then deletes it; Rounds has no copy.',
          )}
        </dd>
        <dt>{say('Stops')}</dt>
        <dd>{say('Clocks, the month’s run, reminders and reports. A clock that runs is not saved: stop the clocks before.')}</dd>
      </dl>
    </section>
  );
}
