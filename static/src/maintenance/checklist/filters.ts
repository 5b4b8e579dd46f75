import { isOpen } from '../../../../src/maintenance/rules/progress';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import type { Item } from '../../../../src/maintenance/rules/template';
import { tierWords } from '../tier-words';

export type Filter = 'all' | Item['tier'] | 'open';

export const filters: readonly Filter[] = ['all', 'automatic', 'remote', 'onSite', 'open'];

export const filterWords = (filter: Filter): string => {
  if (filter === 'all') return 'All';
  return filter === 'open' ? 'Open' : tierWords[filter].short;
};

export function itemsOf(filter: Filter, { items, marks }: ChecklistView): readonly Item[] {
  if (filter === 'all') return items;
  return items.filter((item) => (filter === 'open' ? isOpen(item, marks) : item.tier === filter));
}
