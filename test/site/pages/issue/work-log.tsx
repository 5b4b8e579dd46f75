/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Worklog } from '../../jira/world';
import { Adf } from '../shell/adf';
import { clockText, durationText, instantText } from '../shell/formats';
import { PersonName } from '../shell/person-name';
import type { ActivityProps } from './activity';

export const WorkLog: FC<ActivityProps> = (props) => {
  const { issue } = props.view;
  return (
    <div class="stack">
      <LogWorkForm issueKey={issue.key} />
      <ol class="comments" data-live="worklog">
        {issue.worklogs.toSorted(latestFirst).map((worklog) => (
          <WorkLogEntry {...props} worklog={worklog} />
        ))}
        {issue.worklogs.length === 0 ? <li class="quiet">No work has been logged yet.</li> : null}
      </ol>
    </div>
  );
};

const WorkLogEntry: FC<ActivityProps & { worklog: Worklog }> = ({ worklog, people, timeZone }) => {
  const stopped = Date.parse(worklog.started) + worklog.timeSpentSeconds * 1_000;
  return (
    <li data-worklog={worklog.id}>
      <p class="byline">
        <PersonName person={people[worklog.author]} nobody="Former user" />
        <strong>logged {durationText(worklog.timeSpentSeconds)}</strong>
        <span>
          <time datetime={worklog.started}>{instantText(worklog.started, timeZone)}</time>
          {' – '}
          <time datetime={new Date(stopped).toISOString()}>{clockText(stopped, timeZone)}</time>
        </span>
      </p>
      <Adf document={worklog.comment} />
    </li>
  );
};

const LogWorkForm: FC<{ issueKey: string }> = ({ issueKey }) => (
  <form method="post" action={`/browse/${issueKey}/worklog`} data-quiet class="row log-work">
    <label>
      Time spent
      <input name="timeSpent" required placeholder="1h 30m" size={8} />
    </label>
    <label class="grow">
      Work description
      <input name="text" maxlength={32_767} />
    </label>
    <button type="submit" class="primary">
      Log work
    </button>
  </form>
);

function latestFirst(first: Worklog, second: Worklog): number {
  return Date.parse(second.started) - Date.parse(first.started);
}
