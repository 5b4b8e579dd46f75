import { endOfMonth } from '../../platform/rules/month';
import type { TimeZone } from '../../platform/rules/units';
import type { ChecklistHead, ChecklistState, Mark } from './checklist';
import { doerOf } from './hand-over';
import type { Item } from './template';

/** How the outsourced help desk did with the items it was given. */
export interface HelpDeskScore {
  readonly items: number;
  /** Done before the month was over where the client is. */
  readonly onTime: number;
  /** Done, and then set back to open. */
  readonly redone: number;
}

const utc = 'UTC' as TimeZone;

export const noScore: HelpDeskScore = { items: 0, onTime: 0, redone: 0 };

export function helpDeskScore(
  items: readonly Item[],
  state: ChecklistState,
  { period, timeZone = utc }: Pick<ChecklistHead, 'period' | 'timeZone'>,
): HelpDeskScore {
  const given = items.filter((item) => doerOf(item, state) === 'outsourced').map((item) => chainOf(state.marks[item.id]));
  const over = endOfMonth(period, timeZone);
  return {
    items: given.length,
    onTime: given.filter((chain) => chain.findLast(({ state: was }) => was === 'done')?.at.localeCompare(over) === -1).length,
    redone: given.filter(wasRedone).length,
  };
}

export const addScores = (one: HelpDeskScore, other: HelpDeskScore): HelpDeskScore => ({
  items: one.items + other.items,
  onTime: one.onTime + other.onTime,
  redone: one.redone + other.redone,
});

/** `94 %` as a whole number; null where there is nothing to count. */
export const share = (count: number, of: number): number | null => (of === 0 ? null : Math.round((100 * count) / of));

type Stood = Omit<Mark, 'former'>;

/** Everything that ever stood at an item, newest first. */
const chainOf = (mark: Mark | undefined): readonly Stood[] => (mark ? [mark, ...mark.former] : []);

const wasRedone = (chain: readonly Stood[]): boolean =>
  chain.some(({ state }, index) => state === 'open' && chain[index + 1]?.state === 'done');
