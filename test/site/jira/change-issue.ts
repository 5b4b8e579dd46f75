import { itemsBetween } from './changelog/items-between';
import { noteChange } from './changelog/note-change';
import { announceChange } from './events/announce';
import type { Ask } from './operation';
import { countWrite } from './rate-limits';
import { keepForSearch } from './search-view';
import type { Issue } from './world';

/** Changes an issue: counted against its write limit, seen by search a while later, told to who listens. Properties leave `updated` alone. */
export function changeIssue(ask: Ask, issue: Issue, change: () => void, updates: 'updates' | 'keepsUpdated' = 'updates'): void {
  const former = structuredClone(issue);
  countWrite(ask.world, issue.id, ask.site.clock.now());
  keepForSearch(ask.world, issue.id, former, ask.site.clock.now());
  change();
  const items = itemsBetween(ask.world, former, issue);
  if (updates === 'updates') {
    issue.updated = ask.site.clock.iso();
    if (ask.actor !== null) noteChange(issue, ask.actor.accountId, issue.updated, items);
  }
  announceChange(ask, former, issue, items);
}
