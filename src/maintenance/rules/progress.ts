import type { Mark, Progress } from './checklist';
import type { Item, Tier } from './template';

export const tiers: readonly Tier[] = ['automatic', 'remote', 'onSite'];

export const isOpen = (item: Item, marks: Readonly<Record<string, Mark>>): boolean => (marks[item.id]?.state ?? 'open') === 'open';

/** How far a checklist is: an item counts as open until it is done, could not be done, or does not apply. */
export function progressOf(items: readonly Item[], marks: Readonly<Record<string, Mark>>): Progress {
  const count = (among: readonly Item[]) => ({ items: among.length, open: among.filter((item) => isOpen(item, marks)).length });
  const ofTier = (tier: Tier) => count(items.filter((item) => item.tier === tier));
  return {
    ...count(items),
    failed: items.filter((item) => marks[item.id]?.verdict === 'fail').length,
    byTier: { automatic: ofTier('automatic'), remote: ofTier('remote'), onSite: ofTier('onSite') },
  };
}
