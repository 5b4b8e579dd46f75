import type { Item } from '../template';

/** The share of maintenance that practice says can be handed over. */
export const coverageGoal = 0.99;

export interface Coverage {
  readonly items: number;
  readonly automatic: number;
  readonly remote: number;
  readonly onSite: number;
  readonly outsourced: number;
}

/** How much of a checklist is watched, done from afar, done on site, and given to the outsourced help desk. */
export function coverageOf(items: readonly Item[]): Coverage {
  const count = (is: (item: Item) => boolean): number => items.filter(is).length;
  return {
    items: items.length,
    automatic: count(({ tier }) => tier === 'automatic'),
    remote: count(({ tier }) => tier === 'remote'),
    onSite: count(({ tier }) => tier === 'onSite'),
    outsourced: count(({ doer }) => doer === 'outsourced'),
  };
}

/** What need not be done on site, between 0 and 1: what could be handed to a monitoring service. */
export const handedOver = ({ items, onSite }: Coverage): number => (items === 0 ? 0 : (items - onSite) / items);
