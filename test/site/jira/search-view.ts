import { limits } from '../limits';
import { memoryOf } from './memory';
import type { Issue, JiraWorld } from './world';

/** Keeps how an issue stood before a write (null: not there yet), since search goes on showing that for a while. */
export function keepForSearch(world: JiraWorld, issueId: string, former: Issue | null, now: number): void {
  const { formers } = memoryOf(world);
  const kept = (formers.get(issueId) ?? []).filter(({ until }) => until > now);
  formers.set(issueId, [...kept, { until: now + limits.jira.searchLagMs, issue: former }]);
}

/** The issues as search knows them now; those in `reconciled` (ids) as they really are. */
export function searchedIssues(world: JiraWorld, now: number, reconciled: ReadonlySet<string>): Issue[] {
  const { formers } = memoryOf(world);
  for (const [id, kept] of formers) if (kept.every(({ until }) => until <= now)) formers.delete(id);
  const seen: Issue[] = [];
  for (const issue of Object.values(world.issues)) {
    const shown = reconciled.has(issue.id) ? undefined : formers.get(issue.id)?.find(({ until }) => until > now);
    if (shown === undefined) seen.push(issue);
    else if (shown.issue !== null) seen.push(shown.issue);
  }
  return seen;
}

export function forgetForSearch(world: JiraWorld, issueId: string): void {
  memoryOf(world).formers.delete(issueId);
}
