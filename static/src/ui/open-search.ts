import { router } from '@forge/bridge';

/** Opens Jira's search with a query, in a tab of its own. */
export function openSearch(jql: string): void {
  void router.open(`/issues/?jql=${encodeURIComponent(jql)}`);
}
