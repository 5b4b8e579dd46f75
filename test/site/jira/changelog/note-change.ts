import type { ChangeItem, Issue } from '../world';

/** Keeps who changed what of an issue when; ids grow with time. */
export function noteChange(issue: Issue, by: string, at: string, items: readonly ChangeItem[]): void {
  const changes = (issue.changes ??= []);
  changes.push({ id: `${issue.id}${String(changes.length + 1).padStart(4, '0')}`, by, at, items });
}
