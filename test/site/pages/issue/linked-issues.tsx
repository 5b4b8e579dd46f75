/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { StatusLozenge } from '../shell/status-lozenge';
import type { IssueView } from './issue-view';
import type { Linked } from './linked-to';

/** Other tickets that this one is linked with, and how. */
export const LinkedIssues: FC<{ view: IssueView; linked: readonly Linked[] }> = ({ view: { issue: here }, linked }) => (
  <section aria-labelledby="linked-heading" data-live="linked">
    <h2 id="linked-heading">
      Linked work items <span class="count">{linked.length}</span>
    </h2>
    <ul class="linked-issues">
      {linked.map(({ id, words, issue, status }) => (
        <li data-link={id}>
          <span class="quiet">{words}</span>
          <a href={`/browse/${issue.key}`}>{issue.key}</a>
          <span>{issue.summary}</span>
          <StatusLozenge status={status} />
          <form method="post" action={`/browse/${here.key}/unlink`} data-quiet>
            <input type="hidden" name="link" value={id} />
            <button type="submit" class="subtle" aria-label={`Remove the link with ${issue.key}`}>
              Remove
            </button>
          </form>
        </li>
      ))}
    </ul>
  </section>
);
