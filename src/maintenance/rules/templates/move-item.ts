import type { Item, Tier } from '../template';
import { keptOwn } from './delegation-test';

/** Where an item is put: directly before or after another one, or at the end of a tier that may have none. */
export type ItemPlace = { readonly beside: string; readonly edge: 'before' | 'after' } | { readonly endOf: Tier };

/** The items in their new order. Moved among the items of another tier, an item takes that tier. */
export function moveItem(items: readonly Item[], id: string, place: ItemPlace): readonly Item[] {
  const item = items.find((each) => each.id === id);
  if (!item || ('beside' in place && place.beside === id)) return items;
  const rest = items.filter((each) => each !== item);
  const tier = 'endOf' in place ? place.endOf : rest.find((each) => each.id === place.beside)?.tier;
  if (tier === undefined) return items;
  const at = 'endOf' in place ? rest.findLastIndex((each) => each.tier === tier) + 1 || rest.length : beside(rest, place);
  return rest.toSpliced(at, 0, tier === item.tier ? item : keptOwn({ ...item, tier }));
}

const beside = (items: readonly Item[], { beside: id, edge }: { readonly beside: string; readonly edge: 'before' | 'after' }): number =>
  items.findIndex((each) => each.id === id) + (edge === 'after' ? 1 : 0);

/** One step up or down among the items of its tier; undefined at the end. */
export function neighbourPlace(items: readonly Item[], id: string, step: 1 | -1): ItemPlace | undefined {
  const tier = items.find((each) => each.id === id)?.tier;
  const mates = items.filter((each) => each.tier === tier);
  const next = mates[mates.findIndex((each) => each.id === id) + step];
  return next && { beside: next.id, edge: step === 1 ? 'after' : 'before' };
}
