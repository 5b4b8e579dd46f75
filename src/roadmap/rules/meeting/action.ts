import type { DateOnly, Instant } from '../../../platform/rules/units';
import type { PlanLine } from '../plan/plan-line';

/** Who does it: one of ours by account id, to whom the ticket is assigned, or somebody of the client's by name. */
export type Doer = { readonly ours: string } | { readonly theirs: string };

/** `complaint` is about one ticket and no matter of the meeting; `meeting` is the ticket that the meeting's own time is booked on. */
export type ActionKind = 'action' | 'complaint' | 'meeting';

/** Something that was agreed, and becomes a ticket. */
export interface Action {
  readonly id: string;
  readonly kind: ActionKind;
  readonly title: string;
  readonly who: Doer | null;
  readonly due: DateOnly | null;
  /** The page of the meeting in which it came up. */
  readonly meeting: string;
  /** The line of the plan that it is about. */
  readonly line?: string;
  readonly ticket: ActionTicket;
}

export type ActionTicket =
  /** `why`: Jira refused it, in its own words. */
  | { readonly state: 'none'; readonly why?: string }
  | { readonly state: 'creating'; readonly attempt: string; readonly since: Instant }
  /** `says`: what the ticket was last told. */
  | { readonly state: 'created'; readonly id: string; readonly key: string; readonly says: string };

/** What is remembered of a client from one meeting to the next. */
export interface Standing {
  readonly actions: readonly Action[];
  readonly notes: readonly RelationNote[];
}

/** Something worth remembering of the people, outside of tickets and of what was asked. */
export interface RelationNote {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
}

export const nothingStands: Standing = { actions: [], notes: [] };

/** How a ticket carries what it stands for, so that it is found before it is made again. */
export const actionProperty = 'rounds-action';
export const identityOf = ({ meeting, id }: Pick<Action, 'meeting' | 'id'>): string => `${meeting}:${id}`;

/** What the ticket says; where it differs from what was told last, the ticket is brought up to date. */
export const saidBy = ({ title, who, due }: Pick<Action, 'title' | 'who' | 'due'>): string => JSON.stringify([title, who, due]);

export const isBehind = (action: Action): boolean => action.ticket.state === 'created' && action.ticket.says !== saidBy(action);

/** What the meeting is about: neither complaints about one ticket nor the meeting's own ticket. */
export const minutedActions = (actions: readonly Action[]): readonly Action[] => actions.filter(({ kind }) => kind === 'action');

/** A line of the plan as something to do, by the end of its quarter or year. */
export function actionOfLine({ id, title, plannedFor: { year, quarter } }: PlanLine): Pick<Action, 'title' | 'due' | 'line'> {
  const month = (quarter ?? 4) * 3;
  const last = month === 6 || month === 9 ? 30 : 31;
  return { title, due: `${String(year)}-${String(month).padStart(2, '0')}-${String(last)}` as DateOnly, line: id };
}

/** What of a ticket is shown beside what was agreed. */
export interface TicketState {
  readonly id: string;
  readonly status: string;
  readonly isDone: boolean;
}

/** What is still to be done when the next meeting begins: what has no ticket, or one that is not done. */
export const carriedOn = (actions: readonly Action[], states: readonly TicketState[]): readonly Action[] =>
  actions.filter(({ ticket }) => ticket.state !== 'created' || !states.some(({ id, isDone }) => isDone && id === ticket.id));
