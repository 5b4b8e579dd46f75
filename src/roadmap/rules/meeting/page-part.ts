import type { DocumentNode } from '../../../platform/rules/document';
import { holdsPart, marksOf, putPart, type PartMarks } from '../../../platform/rules/own-part';
import { blankOpening } from './opening-page';

/** What to do with a page that shall say what a finished meeting holds. */
export type PagePart =
  { readonly outcome: 'there' | 'changedByHand' } | { readonly outcome: 'put'; readonly blocks: readonly DocumentNode[] };

/**
 * A finished meeting never changes, so its part of the page is either there as it is; or it takes the place of what the page said from the
 * beginning, and where somebody changed that goes to the end; or somebody changed it since, and keeps theirs.
 */
export function partOn(page: readonly DocumentNode[], part: readonly DocumentNode[], opening: PartMarks = []): PagePart {
  if (holdsPart(page, part)) return { outcome: 'there' };
  const put = putPart(page, opening, part);
  if (put.outcome === 'put') return put;
  const [before, now] = [new Set([...opening, ...marksOf(blankOpening())]), new Set(marksOf(page))];
  const isOn = marksOf(part).some((mark) => !before.has(mark) && now.has(mark));
  return isOn ? { outcome: 'changedByHand' } : { outcome: 'put', blocks: [...page, ...part] };
}
