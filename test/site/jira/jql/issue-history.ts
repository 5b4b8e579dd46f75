import type { Issue } from '../world';
import type { SearchContext } from './search-context';

const mostRemembered = 50;

/** `issueHistory()`: the issues that the searching person had open last, the latest first. */
export function issuesViewed({ world, actor }: SearchContext): readonly Issue[] {
  const viewed = (issue: Issue): string => issue.views?.[actor?.accountId ?? ''] ?? '';
  return Object.values(world.issues)
    .filter((issue) => viewed(issue) !== '')
    .sort((one, other) => viewed(other).localeCompare(viewed(one)))
    .slice(0, mostRemembered);
}
