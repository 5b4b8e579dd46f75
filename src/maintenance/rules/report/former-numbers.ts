import type { Month } from '../../../platform/rules/units';
import type { FormerMonth } from './finished';

/** What an item's number was in an earlier month. */
export interface FormerNumber {
  readonly period: Month;
  readonly number: number;
}

/** By item, the latest month first. */
export type FormerNumbers = Readonly<Record<string, readonly FormerNumber[]>>;

const monthsShown = 3;

/** The numbers of the latest months before that one, by item. */
export function formerNumbers(months: readonly FormerMonth[], before: Month): FormerNumbers {
  const earlier = months.filter(({ period }) => period < before).toSorted((one, other) => other.period.localeCompare(one.period));
  const items = new Set(earlier.flatMap(({ numbers }) => Object.keys(numbers)));
  const ofItem = (item: string): readonly FormerNumber[] =>
    earlier.flatMap(({ period, numbers: { [item]: number } }) => (number === undefined ? [] : [{ period, number }])).slice(0, monthsShown);
  return Object.fromEntries([...items].map((item) => [item, ofItem(item)]));
}
