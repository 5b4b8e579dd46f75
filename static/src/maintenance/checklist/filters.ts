import { doerOf } from '../../../../src/maintenance/rules/hand-over';
import { isOpen } from '../../../../src/maintenance/rules/progress';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import type { Item } from '../../../../src/maintenance/rules/template';
import { tierWords } from '../tier-words';
import { say } from '../../ui/words/say';

export type Filter = 'all' | Item['tier'] | 'mine' | 'open' | 'visit';

export const filters: readonly Filter[] = ['all', 'automatic', 'remote', 'onSite', 'mine', 'open', 'visit'];

const words: Readonly<Record<Exclude<Filter, Item['tier']>, string>> = {
  all: say('All'),
  mine: say('Mine'),
  open: say('Open'),
  visit: say('Visit list'),
};

export const filterWords = (filter: Filter): string =>
  filter === 'automatic' || filter === 'remote' || filter === 'onSite' ? tierWords[filter].short : words[filter];

/** The visit list is what still needs hands on site; mine are the help desk's items for the help desk, and the firm's for everybody else. */
export function itemsOf(filter: Filter, view: ChecklistView, accountId: string): readonly Item[] {
  const { items, marks } = view;
  const doer = accountId === view.helpDeskAccount ? 'outsourced' : 'own';
  switch (filter) {
    case 'all':
      return items;
    case 'open':
      return items.filter((item) => isOpen(item, marks));
    case 'mine':
      return items.filter((item) => doerOf(item, view) === doer);
    case 'visit':
      return items.filter((item) => item.tier === 'onSite' && isOpen(item, marks));
    default:
      return items.filter((item) => item.tier === filter);
  }
}
