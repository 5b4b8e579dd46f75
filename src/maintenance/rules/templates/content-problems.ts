import { mayBeOutsourced } from '../items-for';
import type { Item } from '../template';
import type { Content } from './content';

export const mostItems = 250;
/** A version fits into one value of the store, with room for what the row adds. */
const mostBytes = 200_000;

export interface Problem {
  /** The item it is about, or null for the whole. */
  readonly item: string | null;
  readonly sentence: string;
}

/** What keeps a checklist from being published; empty if nothing does. */
export function contentProblems(content: Content): readonly Problem[] {
  return [...ofAll(content), ...content.items.flatMap((item) => ofItem(item).map((sentence) => ({ item: item.id, sentence })))];
}

/** Whether it is too long to be kept at all; text may count twice or three times in storage. */
export const isTooLong = (content: Content): boolean => new TextEncoder().encode(JSON.stringify(content)).length > mostBytes;

function ofAll({ items, singles }: Content): readonly Problem[] {
  const ids = items.map(({ id }) => id);
  const problems: string[] = [];
  if (items.length === 0) problems.push('A checklist needs at least one item.');
  if (new Set(ids).size < ids.length) problems.push('Two items have the same id.');
  if (new Set(singles.map(({ month }) => month)).size < singles.length) problems.push('A month has two Monthly Singles.');
  if (singles.some(({ title }) => title.trim() === '')) problems.push('A Monthly Single has no title.');
  return problems.map((sentence) => ({ item: null, sentence }));
}

function ofItem(item: Item): readonly string[] {
  const problems: string[] = [];
  const name = item.title.trim() === '' ? 'A new item' : `“${item.title.trim()}”`;
  if (item.title.trim() === '') problems.push('An item has no title.');
  if (item.category.trim() === '') problems.push(`${name} has no category.`);
  if (item.evidence === 'number' && (item.unit ?? '').trim() === '') problems.push(`${name} asks for a number, but does not say of what.`);
  if (item.evidence !== 'number' && item.threshold) problems.push(`${name} has a limit, but asks for no number.`);
  if (item.threshold?.action.trim() === '') problems.push(`${name} does not say what to do when its number fails.`);
  if (item.doer === 'outsourced' && !mayBeOutsourced(item)) problems.push(`${name} can’t be outsourced: ${whyOwn(item)}`);
  return problems;
}

/** Why an item stays with the firm's own people. */
export const whyOwn = ({ tier }: Pick<Item, 'tier'>): string =>
  tier === 'onSite' ? 'somebody has to stand there.' : 'backups stay in our own hands.';
