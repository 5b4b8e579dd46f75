import { minutes, type Minutes } from '../../../platform/rules/units';
import { tiers } from '../progress';
import type { Item, Tier } from '../template';

export interface TierTime {
  readonly items: number;
  readonly minutes: Minutes;
}

/** How many lines of each tier a ticket has and how long they usually take. */
export function expectedTime(items: readonly Item[]): Readonly<Record<Tier, TierTime>> {
  const of = (tier: Tier): TierTime => {
    const mine = items.filter((item) => item.tier === tier);
    return { items: mine.length, minutes: minutes(mine.reduce((sum, item) => sum + item.minutes, 0)) };
  };
  return Object.fromEntries(tiers.map((tier) => [tier, of(tier)])) as Record<Tier, TierTime>;
}

/** What a server's maintenance takes in a month by experience; the visit on site comes on top. */
const perServer = { least: 60, most: 90 } as const;

export interface ServerTime {
  readonly least: Minutes;
  readonly most: Minutes;
}

/** The time that so many servers are expected to take in a month. */
export const serverTime = (servers: number): ServerTime => ({
  least: minutes(servers * perServer.least),
  most: minutes(servers * perServer.most),
});
