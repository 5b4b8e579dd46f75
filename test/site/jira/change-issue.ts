import type { Ask } from './operation';
import { countWrite } from './rate-limits';
import { keepForSearch } from './search-view';
import type { Issue } from './world';

/** Changes an issue: counted against its write limit, seen by search a while later, told to who listens. Properties leave `updated` alone. */
export function changeIssue(
  ask: Ask,
  issue: Issue,
  event: string,
  change: () => void,
  updates: 'updates' | 'keepsUpdated' = 'updates',
): void {
  countWrite(ask.world, issue.id, ask.site.clock.now());
  keepForSearch(ask.world, issue.id, structuredClone(issue), ask.site.clock.now());
  change();
  if (updates === 'updates') noteChange(ask, issue);
  tell(ask, issue.id, event);
}

function noteChange(ask: Ask, issue: Issue): void {
  issue.updated = ask.site.clock.iso();
  if (ask.actor !== null) (issue.changes ??= []).push({ by: ask.actor.accountId, at: issue.updated });
}

/** Lets pages and triggers know what happened to an issue. */
export function tell(ask: Ask, issueId: string, event: string): void {
  ask.site.announce({ event, issueId, ...(ask.actor === null ? {} : { by: ask.actor.accountId }) });
}
