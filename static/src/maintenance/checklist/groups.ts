import { tiers } from '../../../../src/maintenance/rules/progress';
import { singleCategory, type Item, type Tier } from '../../../../src/maintenance/rules/template';

export interface Group {
  readonly tier: Tier | typeof singleCategory;
  readonly categories: readonly { readonly category: string; readonly items: readonly Item[] }[];
}

/** The Monthly Single, then items by tier and by category, each in the order of the template. */
export function groups(items: readonly Item[]): readonly Group[] {
  const singles = items.filter(isSingle);
  const others = items.filter((item) => !isSingle(item));
  return [
    { tier: singleCategory, categories: categoriesOf(singles) } as const,
    ...tiers.map((tier) => ({ tier, categories: categoriesOf(others.filter((item) => item.tier === tier)) })),
  ].filter((group) => group.categories.length > 0);
}

const isSingle = (item: Item): boolean => item.category === singleCategory;

const categoriesOf = (items: readonly Item[]): Group['categories'] =>
  [...new Set(items.map((item) => item.category))].map((category) => ({
    category,
    items: items.filter((item) => item.category === category),
  }));
