import type { Cents, DateOnly, Instant, Month } from '../../platform/rules/units';
import type { Charge } from './charge';
import type { BilledClient } from './client-terms';
import type { BlockState } from './cover-charges';
import type { Marks } from './marks';
import type { PolicyVersion } from './policy';
import type { Doubtful } from './work-of-month';

/** What came or went after a month was closed, charged or given back in the next open one. */
export interface Adjustment {
  readonly month: Month;
  /** The charge it is about. */
  readonly charge: string;
  readonly date: DateOnly;
  readonly why: 'added' | 'changed' | 'removed';
  readonly before: Cents;
  readonly after: Cents;
  /** The charge as it stands now; null where it is gone. */
  readonly now: Charge | null;
}

/** A question that a statement leaves open; those that hold back closing need a reason. */
export interface Question {
  readonly about: 'unreviewed' | 'worklogWaits' | 'worklogRefused' | 'noPolicy' | 'noReason' | 'travelTimeUnknown' | 'meetingCharged';
  readonly count: number;
  readonly holdsBack: boolean;
}

/** One client's month. */
export interface Statement {
  readonly client: BilledClient;
  readonly name: string;
  readonly month: Month;
  readonly currency: string;
  readonly versions: readonly PolicyVersion[];
  /** The roles people had, by account id. */
  readonly roles: Readonly<Record<string, string>>;
  readonly charges: readonly Charge[];
  readonly adjustments: readonly Adjustment[];
  readonly blocks: { readonly before: readonly BlockState[]; readonly after: readonly BlockState[] };
  readonly marks: Marks['entries'];
  readonly doubtful: readonly Doubtful[];
  readonly questions: readonly Question[];
}

export interface Closing {
  readonly by: string;
  readonly at: Instant;
  /** Why it was closed with something open; empty where nothing was. */
  readonly reason: string;
  /** SHA-256 of the statement. */
  readonly hash: string;
}

/** A statement as it was closed; never changed. */
export interface ClosedStatement extends Closing {
  readonly statement: Statement;
}

export const totalOf = ({ charges, adjustments }: Pick<Statement, 'charges' | 'adjustments'>): Cents =>
  (charges.reduce((sum, { amount }) => sum + amount, 0) + adjustments.reduce((sum, { before, after }) => sum + after - before, 0)) as Cents;
