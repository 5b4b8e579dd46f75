import { requestJira } from '@forge/bridge';

export interface FoundTicket {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly status: string;
}

interface Page {
  readonly issues?: readonly {
    readonly id: string;
    readonly key: string;
    readonly fields: { readonly summary: string; readonly status: { readonly name: string } };
  }[];
}

/** The first tickets that a query finds for the person who looks. */
export async function foundTickets(jql: string, most: number): Promise<readonly FoundTicket[]> {
  const body = JSON.stringify({ jql, fields: ['summary', 'status'], maxResults: most });
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  const response = await requestJira('/rest/api/3/search/jql', { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`Jira answered ${String(response.status)}`);
  const { issues = [] } = (await response.json()) as Page;
  return issues.map(({ id, key, fields: { summary, status } }) => ({ id, key, summary, status: status.name }));
}
