import type { DateOnly, Month } from '../../../platform/rules/units';
import type { ChecklistHead, Mark } from '../checklist';
import type { Item } from '../template';

interface TicketName {
  readonly id: string;
  readonly key: string;
}

/** The note that the run leaves in the client's Tech Notes. */
interface TechNote {
  readonly text: string;
  readonly by: string;
  readonly at: string;
  readonly confirmedBy?: string;
}

/** A checklist whose ticket is resolved: everything that reports are made of. */
export interface Finished {
  readonly ticket: TicketName;
  readonly head: ChecklistHead;
  readonly items: readonly Item[];
  readonly marks: Readonly<Record<string, Mark>>;
  readonly techNote?: TechNote | undefined;
  /** Follow-up tickets by the name under which the checklist knows them, an item's id or `<id>:incident`. */
  readonly followUps?: Readonly<Record<string, { readonly state: string; readonly ticket?: TicketName }>> | undefined;
  /** In the client's time zone. */
  readonly finishedOn: DateOnly;
}

/** The numbers of one month, by item. */
export interface FormerMonth {
  readonly period: Month;
  readonly numbers: Readonly<Record<string, number>>;
}

export type Result = 'inOrder' | 'failed' | 'couldNotDo' | 'notApplicable' | 'open';

export function resultOf(mark: Mark | undefined): Result {
  if (!mark || (mark.state === 'open' && mark.verdict !== 'fail')) return 'open'; // what monitoring warns of is open and fails
  if (mark.state === 'notApplicable') return 'notApplicable';
  if (mark.state === 'couldNotDo') return 'couldNotDo';
  return mark.verdict === 'fail' ? 'failed' : 'inOrder';
}

export const numbersOf = ({ items, marks }: Pick<Finished, 'items' | 'marks'>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    items.flatMap(({ id }) => {
      const number = marks[id]?.number;
      return number === undefined ? [] : [[id, number]];
    }),
  );

/** The ticket in which something that failed is being put right. */
export const followUpOf = ({ followUps = {} }: Pick<Finished, 'followUps'>, item: Item): TicketName | undefined =>
  followUps[item.id]?.ticket;

export interface Counts {
  /** Without what does not apply. */
  readonly checks: number;
  readonly inOrder: number;
  readonly failed: number;
  readonly couldNotDo: number;
  readonly open: number;
}

export function countsOf({ items, marks }: Pick<Finished, 'items' | 'marks'>): Counts {
  const results = items.map(({ id }) => resultOf(marks[id]));
  const count = (wanted: Result): number => results.filter((result) => result === wanted).length;
  return {
    checks: results.length - count('notApplicable'),
    inOrder: count('inOrder'),
    failed: count('failed'),
    couldNotDo: count('couldNotDo'),
    open: count('open'),
  };
}
