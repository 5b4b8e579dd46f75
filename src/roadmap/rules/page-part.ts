import type { DocumentNode } from '../../platform/rules/document';
import { holdsPart, marksOf } from '../../platform/rules/own-part';

/** What to do with a page that shall say what a finished meeting holds. */
export type PagePart = 'there' | 'add' | 'changedByHand';

/**
 * A finished meeting never changes, so its part of the page is either there as it is, or not there at all and goes to the end, or somebody
 * changed it and keeps theirs.
 */
export function partOn(page: readonly DocumentNode[], part: readonly DocumentNode[]): PagePart {
  if (holdsPart(page, part)) return 'there';
  const marks = new Set(marksOf(page));
  return marksOf(part).some((mark) => marks.has(mark)) ? 'changedByHand' : 'add';
}
