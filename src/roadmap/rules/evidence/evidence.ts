import { addMonths, dayOf, monthOf } from '../../../platform/rules/month';
import type { DateOnly, Instant, Month } from '../../../platform/rules/units';

/** Three whole months, named by the first and the last. */
export interface Quarter {
  readonly from: Month;
  readonly to: Month;
}

/** What a meeting looks at, and what it is held against. */
export interface Quarters {
  readonly now: Quarter;
  readonly before: Quarter;
  readonly lastYear: Quarter;
}

/** The three months that were over when the meeting was held, those before them, and the same a year ago; whole months, so that a number stays what it is. */
export function quartersBefore(heldOn: DateOnly): Quarters {
  const quarterEnding = (to: Month): Quarter => ({ from: addMonths(to, -2), to });
  const last = addMonths(monthOf(heldOn), -1);
  return { now: quarterEnding(last), before: quarterEnding(addMonths(last, -3)), lastYear: quarterEnding(addMonths(last, -12)) };
}

export const monthsIn = ({ from }: Quarter): readonly Month[] => [from, addMonths(from, 1), addMonths(from, 2)];

/** Its first day, and the first that no longer belongs to it. */
export const daysOf = ({ from, to }: Quarter): readonly [from: DateOnly, until: DateOnly] => [dayOf(from, 1), dayOf(addMonths(to, 1), 1)];

/** The numbers of a meeting, in the order in which they are shown. */
export const figureNames = [
  'created',
  'resolved',
  'misses',
  'duties',
  'hours',
  'visits',
  'ageing',
  'agreements',
  'unresolved',
  'months',
] as const;
export type FigureName = (typeof figureNames)[number];

/** One number of the evidence; null where it is not known, and `why` then says what is missing. */
export interface Figure {
  readonly name: FigureName;
  readonly value: number | null;
  readonly before?: number;
  readonly lastYear?: number;
  /** What it is made of, a line each. */
  readonly parts?: readonly string[];
  /** Tickets behind it. */
  readonly jql?: string;
  readonly why?: string;
}

/** What Jira and our records say about a client's quarter. */
export interface Evidence {
  readonly gatheredAt: Instant;
  readonly quarters: Quarters;
  readonly figures: readonly Figure[];
}

/** More numbers than these are read by nobody; the others are behind a fold. */
export const shownAtOnce = 8;

export interface FigureChanged {
  readonly name: FigureName;
  readonly then: number;
  readonly now: number;
}

/** What reads differently today than it did when it was frozen. */
export function changedSince(frozen: Pick<Evidence, 'figures'>, today: Pick<Evidence, 'figures'>): readonly FigureChanged[] {
  const now = new Map(today.figures.map(({ name, value }) => [name, value]));
  return frozen.figures.flatMap(({ name, value }) => {
    const latter = now.get(name) ?? null;
    return value === null || latter === null || value === latter ? [] : [{ name, then: value, now: latter }];
  });
}
