import { requestJira } from '@forge/bridge';

interface Page {
  readonly issues?: readonly { readonly id: string }[];
  readonly nextPageToken?: string | null;
}

/** Jira gives so many ids at once when nothing else is asked for. */
const pageSize = 5_000;

/** Ids of all tickets that a query finds for the person who looks. */
export async function foundIds(jql: string): Promise<ReadonlySet<string>> {
  const ids: string[] = [];
  let token: string | null = null;
  do {
    const body = JSON.stringify({ jql, fields: ['id'], maxResults: pageSize, ...(token === null ? {} : { nextPageToken: token }) });
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
    const response = await requestJira('/rest/api/3/search/jql', { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`Jira answered ${String(response.status)}`);
    const { issues, nextPageToken } = (await response.json()) as Page;
    ids.push(...(issues ?? []).map(({ id }) => id));
    token = nextPageToken ?? null;
  } while (token !== null);
  return new Set(ids);
}
