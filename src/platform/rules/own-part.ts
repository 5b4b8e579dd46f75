import type { DocumentNode } from './document';

/** A page's blocks with the app's part as it is now wanted, or why they stay as they are. */
export type PartPut =
  | { readonly outcome: 'put'; readonly blocks: readonly DocumentNode[] }
  | { readonly outcome: 'there' }
  | { readonly outcome: 'changedByHand' };

/** The marks by which the app finds its part of a page again: one for each block. */
export type PartMarks = readonly string[];

export const marksOf = (blocks: readonly DocumentNode[]): PartMarks => blocks.map(markOf);

/**
 * Puts the app's part in the place of what it wrote before, and leaves everything else alone. The part is found by its marks, one after
 * another; if somebody changed it, even by a word or by writing within it, theirs is kept.
 */
export function putPart(page: readonly DocumentNode[], before: PartMarks, wanted: readonly DocumentNode[]): PartPut {
  const marks = marksOf(page);
  if (placeOf(marks, marksOf(wanted)) !== -1) return { outcome: 'there' };
  const place = placeOf(marks, before);
  if (place === -1) return { outcome: 'changedByHand' };
  return { outcome: 'put', blocks: [...page.slice(0, place), ...wanted, ...page.slice(place + before.length)] };
}

/** Whether the page holds that part, as it is wanted. */
export const holdsPart = (page: readonly DocumentNode[], wanted: readonly DocumentNode[]): boolean =>
  placeOf(marksOf(page), marksOf(wanted)) !== -1;

/** Whether the blocks with these marks stand on the page, one after another. */
export const isPartOf = (page: readonly DocumentNode[], marks: PartMarks): boolean =>
  marks.length === 0 || placeOf(marksOf(page), marks) !== -1;

function placeOf(page: PartMarks, part: PartMarks): number {
  if (part.length === 0) return -1;
  return page.findIndex((_, at) => part.every((mark, index) => page[at + index] === mark));
}

/** What a block says and how, without what Confluence adds by itself when it stores a page. */
function markOf(block: DocumentNode): string {
  return hashOf(JSON.stringify(essence(block)));
}

const addedByConfluence = new Set(['localId', 'layout', 'width', 'isNumberColumnEnabled', 'displayMode', 'colwidth', 'colspan', 'rowspan']);

function essence({ type, text, attrs = {}, marks = [], content = [] }: DocumentNode): unknown {
  const own = Object.entries(attrs).filter(([name, value]) => !addedByConfluence.has(name) && value !== null);
  const sorted = own.sort(([one], [other]) => (one < other ? -1 : 1));
  return [type, text ?? '', sorted, marks.map((mark) => [mark.type, mark.attrs ?? {}]), content.map(essence)];
}

/** 53 bits of a text, for telling blocks apart; nothing secret depends on it. */
function hashOf(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2_654_435_761);
    other = Math.imul(other ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & other) + (one >>> 0)).toString(36);
}
