import { tiers } from '../../../../src/maintenance/rules/progress';
import type { Item, Tier } from '../../../../src/maintenance/rules/template';

export interface Group {
  readonly tier: Tier;
  readonly categories: readonly { readonly category: string; readonly items: readonly Item[] }[];
}

/** Items by tier and then by category, each in the order of the template. */
export function groups(items: readonly Item[]): readonly Group[] {
  return tiers
    .map((tier) => ({ tier, categories: categoriesOf(items.filter((item) => item.tier === tier)) }))
    .filter((group) => group.categories.length > 0);
}

const categoriesOf = (items: readonly Item[]): Group['categories'] =>
  [...new Set(items.map((item) => item.category))].map((category) => ({
    category,
    items: items.filter((item) => item.category === category),
  }));
