/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Person } from '../../jira/world';
import { CommentList } from './comment-list';
import type { IssueView } from './issue-view';
import { WorkLog } from './work-log';

export type ActivityTab = 'comments' | 'worklog';

export interface ActivityProps {
  readonly view: IssueView;
  readonly people: Readonly<Record<string, Person>>;
  readonly tab: ActivityTab;
  readonly timeZone: string;
}

/** The tabs are addresses, so that each can be linked to. */
export const Activity: FC<ActivityProps> = (props) => {
  const { view, tab } = props;
  return (
    <section aria-labelledby="activity-heading" class="activity">
      <h2 id="activity-heading">Activity</h2>
      <nav aria-label="Activity" class="tabs" data-live="activity-tabs">
        <a href={`/browse/${view.issue.key}#activity-heading`} aria-current={tab === 'comments' ? 'true' : undefined}>
          Comments <span class="count">{view.issue.comments.length}</span>
        </a>
        <a href={`/browse/${view.issue.key}?tab=worklog#activity-heading`} aria-current={tab === 'worklog' ? 'true' : undefined}>
          Work log <span class="count">{view.issue.worklogs.length}</span>
        </a>
      </nav>
      {tab === 'comments' ? <CommentList {...props} /> : <WorkLog {...props} />}
    </section>
  );
};
