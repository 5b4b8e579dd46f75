import type { Issue } from '../../jira/world';
import type { Face } from '../face';
import type { JiraClient } from '../shell/jira-client';

/** The issue with that key, if this person may see it. */
export async function visibleIssue({ site }: Face, jira: JiraClient, key: string): Promise<Issue | undefined> {
  const found = await jira.get<{ id: string }>(`/rest/api/3/issue/${encodeURIComponent(key)}?fields=summary`);
  return found.ok ? site.world.jira.issues[found.value.id] : undefined;
}
