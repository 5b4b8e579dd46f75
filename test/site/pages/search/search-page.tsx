/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';
import type { Transition } from '../../jira/world';
import type { SearchResult } from './search-result';
import { TicketTable } from './ticket-table';

export interface Queue {
  readonly name: string;
  readonly jql: string;
}

export interface SearchPageProps extends PageProps {
  readonly heading: string;
  readonly queues: readonly Queue[];
  readonly jql: string;
  readonly isFirstPage: boolean;
  readonly result: SearchResult;
  readonly timeZone: string;
  readonly transitions: readonly Transition[];
  readonly liveChannel: string;
  readonly liveAfter: number;
}

export const SearchPage: FC<SearchPageProps> = ({
  heading,
  queues,
  jql,
  isFirstPage,
  result,
  timeZone,
  transitions,
  liveChannel,
  liveAfter,
  ...page
}) => (
  <Page {...page}>
    <div class="wide" data-live-channel={liveChannel} data-live-after={liveAfter} data-live-lags>
      <h1>{heading}</h1>
      {queues.length === 0 ? null : <QueueTabs queues={queues} path={page.path} jql={jql} />}
      <form method="get" action={page.path} class="row jql" role="search">
        <label class="grow">
          <span class="visually-hidden">JQL query</span>
          <input
            name="jql"
            value={jql}
            spellcheck={false}
            autocomplete="off"
            class="code"
            placeholder="project = HD ORDER BY created DESC"
          />
        </label>
        <button type="submit" class="primary">
          Search
        </button>
      </form>
      {result.error === undefined ? null : (
        <p class="notice notice-error" role="alert">
          {result.error}
        </p>
      )}
      <div data-live="tickets">
        <TicketTable
          rows={result.rows}
          timeZone={timeZone}
          refused={result.error !== undefined}
          transitions={transitions}
          back={addressOf(page.path, jql)}
        />
      </div>
      <Paging path={page.path} jql={jql} next={result.next} isFirstPage={isFirstPage} />
    </div>
  </Page>
);

const QueueTabs: FC<{ queues: readonly Queue[]; path: string; jql: string }> = ({ queues, path, jql }) => (
  <nav aria-label="Queues" class="tabs">
    {queues.map((queue) => (
      <a href={addressOf(path, queue.jql)} aria-current={queue.jql === jql ? 'true' : undefined}>
        {queue.name}
      </a>
    ))}
  </nav>
);

const Paging: FC<{ path: string; jql: string; next: string | undefined; isFirstPage: boolean }> = ({ path, jql, next, isFirstPage }) =>
  next === undefined && isFirstPage ? null : (
    <nav aria-label="Pages" class="row">
      {isFirstPage ? null : <a href={addressOf(path, jql)}>First page</a>}
      {next === undefined ? null : <a href={`${addressOf(path, jql)}&page=${encodeURIComponent(next)}`}>Next page</a>}
    </nav>
  );

function addressOf(path: string, jql: string): string {
  return `${path}?jql=${encodeURIComponent(jql)}`;
}
