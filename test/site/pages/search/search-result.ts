import type { IssueView } from '../issue/issue-view';
import { issueView } from '../issue/issue-view';
import type { Face } from '../face';
import type { JiraClient } from '../shell/jira-client';

export interface SearchResult {
  readonly rows: readonly IssueView[];
  /** Where the next page begins, if there is one. */
  readonly next?: string;
  /** Why the query was refused. */
  readonly error?: string;
}

const pageSize = 50;

interface Found {
  readonly issues: readonly { readonly id: string }[];
  readonly nextPageToken?: string;
}

/** One page of what a JQL query finds for this person. */
export async function searchResult({ site }: Face, jira: JiraClient, jql: string, page: string | undefined): Promise<SearchResult> {
  const body = { jql, maxResults: pageSize, fields: ['id'], ...(page === undefined ? {} : { nextPageToken: page }) };
  const found = await jira.post<Found>('/rest/api/3/search/jql', body);
  if (!found.ok) return { rows: [], error: found.sentence };
  const { issues, nextPageToken } = found.value;
  const rows = issues.flatMap(({ id }) => site.world.jira.issues[id] ?? []).map((issue) => issueView(site.world.jira, issue));
  return { rows, ...(nextPageToken === undefined ? {} : { next: nextPageToken }) };
}
