import { requestJira } from '@forge/bridge';

export interface Assignable {
  readonly accountId: string;
  readonly name: string;
}

interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly active: boolean;
  readonly accountType?: string;
}

/** Who can be given a ticket in a project, as Jira tells the person who looks; nobody where it does not. */
export async function assignablePeople(project: string): Promise<readonly Assignable[]> {
  const query = new URLSearchParams({ project, maxResults: '200' });
  try {
    const response = await requestJira(`/rest/api/3/user/assignable/search?${query.toString()}`, {
      headers: { Accept: 'application/json' },
    });
    if (!response.ok) return [];
    const people = (await response.json()) as readonly Person[];
    return people
      .filter(({ active, accountType }) => active && accountType !== 'customer' && accountType !== 'app')
      .map(({ accountId, displayName }) => ({ accountId, name: displayName }));
  } catch {
    return [];
  }
}
