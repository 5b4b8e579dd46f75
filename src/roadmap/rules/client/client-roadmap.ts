import type { Cents, DateOnly } from '../../../platform/rules/units';
import { serviceQuestion } from '../meeting/benefits';
import type { Answer } from '../questionnaire/answer';
import { budgetOf } from '../plan/budget';
import type { PlanLine } from '../plan/plan-line';

/** A meeting as the page of its client names it. */
export interface MeetingNamed {
  readonly heldOn: DateOnly;
  readonly page: string;
  readonly spaceKey: string;
}

/** How a client stands in its roadmap. */
export interface ClientRoadmap {
  /** The meeting that has begun and is not finished. */
  readonly open: MeetingNamed | null;
  /** The day that the last meeting set for the next; null where it set none, or it has begun. */
  readonly nextOn: DateOnly | null;
  readonly last: MeetingNamed | null;
  /** What concerns managers alone; null for others. */
  readonly planned: ClientPlanned | null;
}

export interface ClientPlanned {
  /** How happy the client was with us at each meeting, 1 to 5, the earliest first. */
  readonly scores: readonly number[];
  readonly lines: number;
  /** This budget year and the two after it. */
  readonly years: readonly { readonly year: number; readonly total: Cents }[];
  readonly currency: string;
}

interface Held {
  readonly page: string;
  readonly space: { readonly key: string };
  readonly heldOn: DateOnly;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly finished: { readonly agreed?: { readonly nextOn?: DateOnly | null } } | null;
}

/** From the client's latest meetings, the latest first. */
export function meetingsNamed(held: readonly Held[]): Omit<ClientRoadmap, 'planned'> & { readonly scores: readonly number[] } {
  const open = held.find(({ finished }) => finished === null);
  const over = held.filter(({ finished }) => finished !== null);
  const scores = over.flatMap(({ answers }) => {
    const score = answers[serviceQuestion]?.value;
    return typeof score === 'number' ? [score] : [];
  });
  return {
    open: open ? named(open) : null,
    nextOn: open ? null : (over[0]?.finished?.agreed?.nextOn ?? null),
    last: over[0] ? named(over[0]) : null,
    scores: scores.toReversed(),
  };
}

const named = ({ page, space, heldOn }: Held): MeetingNamed => ({ page, spaceKey: space.key, heldOn });

export const plannedYears = (lines: readonly PlanLine[], thisYear: number): ClientPlanned['years'] =>
  [0, 1, 2].map((ahead) => ({ year: thisYear + ahead, total: budgetOf(lines, thisYear + ahead).total }));
