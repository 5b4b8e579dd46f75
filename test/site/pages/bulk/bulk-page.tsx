/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Issue } from '../../jira/world';
import { Notice } from '../shell/notice';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';

/** What the queue of bulk operations answers. */
export interface BulkProgress {
  readonly status: string;
  readonly totalIssueCount: number;
  readonly processedAccessibleIssues?: readonly number[];
  readonly failedAccessibleIssues?: Readonly<Record<string, readonly string[]>>;
}

export interface BulkPageProps extends PageProps {
  readonly progress: BulkProgress | undefined;
  readonly issues: Readonly<Record<string, Issue>>;
  readonly error?: string | undefined;
}

export const BulkPage: FC<BulkPageProps> = ({ progress, issues, error, ...page }) => {
  const moved = (progress?.processedAccessibleIssues ?? []).flatMap((id) => issues[String(id)] ?? []);
  const refused = Object.entries(progress?.failedAccessibleIssues ?? {});
  return (
    <Page {...page}>
      <div class="narrow">
        <h1>Move tickets</h1>
        <Notice error={error} />
        {progress && progress.status !== 'COMPLETE' ? <Waiting count={progress.totalIssueCount} /> : null}
        {refused.length === 0 ? null : (
          <section aria-labelledby="refused-heading" class="card">
            <h2 id="refused-heading">{counted(refused.length, 'was', 'were')} not moved</h2>
            <ul>
              {refused.map(([id, objections]) => (
                <li>
                  <TicketLink issue={issues[id]} />
                  <p class="refusal">{objections.join(' ')}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
        {moved.length === 0 ? null : (
          <section aria-labelledby="moved-heading" class="card">
            <h2 id="moved-heading">{counted(moved.length, 'was', 'were')} moved</h2>
            <ul>
              {moved.map((issue) => (
                <li>
                  <TicketLink issue={issue} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <p>
          <a href="/search">Back to the search</a>
        </p>
      </div>
    </Page>
  );
};

const Waiting: FC<{ count: number }> = ({ count }) => (
  <p role="status">
    Moving {count} tickets…
    <meta http-equiv="refresh" content="1" />
  </p>
);

const TicketLink: FC<{ issue: Issue | undefined }> = ({ issue }) =>
  issue === undefined ? (
    <span class="quiet">A ticket that is gone</span>
  ) : (
    <>
      <a href={`/browse/${issue.key}`} class="key">
        {issue.key}
      </a>{' '}
      {issue.summary}
    </>
  );

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ticket ${one}` : `${String(count)} tickets ${many}`;
