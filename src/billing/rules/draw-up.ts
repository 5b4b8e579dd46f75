import { addMonths } from '../../platform/rules/month';
import type { Month } from '../../platform/rules/units';
import type { Entry } from '../../time/rules/entry';
import { adjustmentsOf } from './adjust';
import type { BilledClient } from './client-terms';
import { untouched, type BlockState } from './cover-charges';
import type { Marks } from './marks';
import { visitMarks } from './marks';
import type { PolicyVersion } from './policy';
import { priceClient, type PricedClient } from './price-client';
import { questionsOf } from './questions';
import type { Adjustment, ClosedStatement, Statement } from './statement';
import { workOfMonth } from './work-of-month';

/** How many months back a month is looked at by itself; older ones where something of them changed. */
const monthsLookedBack = 3;

export const monthsBefore = (month: Month): readonly Month[] =>
  Array.from({ length: monthsLookedBack }, (_, ago) => addMonths(month, ago - monthsLookedBack));

/** All that a statement is drawn up from. */
export interface DrawingUp {
  readonly client: BilledClient;
  readonly name: string;
  readonly month: Month;
  readonly currency: string;
  readonly versions: readonly PolicyVersion[];
  /** By account id. */
  readonly roles: Readonly<Record<string, string>>;
  /** The month and those before it that are looked at, each with its entries. */
  readonly entriesOf: (month: Month) => readonly Entry[];
  readonly marksOf: (month: Month) => Marks['entries'];
  /** Oldest first. */
  readonly closed: readonly ClosedStatement[];
  /** Closed months from before those that are looked at by themselves, of which something changed since the last closing. */
  readonly late?: readonly Month[];
}

/** One client's month as it stands: its charges, and what came late for months that are closed. Blocks are drawn month by month. */
export function drawUp(given: DrawingUp): Statement {
  const { client, name, month, currency, versions, roles, closed } = given;
  const ofMonth = (wanted: Month): ClosedStatement | undefined => closed.find(({ statement }) => statement.month === wanted);
  let blocks: readonly BlockState[] = client.terms.blocks.map(untouched);
  let adjustments: readonly Adjustment[] = (given.late ?? []).flatMap((earlier) => lateAdjustments(given, earlier, ofMonth(earlier)));
  for (const earlier of monthsBefore(month)) {
    const done = ofMonth(earlier);
    if (done && isFirst(earlier, month, ofMonth)) blocks = openingOf(done.statement.blocks.before, client);
    const priced = priceMonth(given, earlier, blocks, done);
    blocks = openingOf(priced.blocks, client);
    adjustments = done ? [...adjustments, ...adjustmentsOf(earlier, priced.charges, closed)] : [];
  }
  const marks = given.marksOf(month);
  const { work, doubtful } = workOfMonth(given.entriesOf(month), { entries: marks });
  const priced = priceMonth(given, month, blocks);
  const questions = questionsOf({ charges: priced.charges, work, doubtful, marks, contract: client.contract });
  return {
    ...{ client, name, month, currency, versions, roles, charges: priced.charges, adjustments },
    ...{ blocks: { before: blocks, after: priced.blocks }, marks, doubtful, questions },
  };
}

/** A month from long ago is priced with the blocks of hours as they were when it was closed; what is left of them today stays. */
function lateAdjustments(given: DrawingUp, month: Month, done: ClosedStatement | undefined): readonly Adjustment[] {
  if (!done) return [];
  const { charges } = priceMonth(given, month, openingOf(done.statement.blocks.before, given.client), done);
  return adjustmentsOf(month, charges, given.closed);
}

/** The earliest closed month that is looked at tells what was left of the blocks before it. */
const isFirst = (earlier: Month, month: Month, ofMonth: (month: Month) => unknown): boolean =>
  monthsBefore(month).find((one) => ofMonth(one) !== undefined) === earlier;

/** Blocks bought since are whole. */
function openingOf(states: readonly BlockState[], { terms }: BilledClient): readonly BlockState[] {
  return terms.blocks.map((block) => states.find((state) => state.block.id === block.id) ?? untouched(block));
}

/** A closed month is priced by the rules that it was closed with. */
function priceMonth(given: DrawingUp, month: Month, blocks: readonly BlockState[], done?: ClosedStatement): PricedClient {
  const { client, versions, roles } = done ? done.statement : given;
  const entries = done ? done.statement.marks : given.marksOf(month);
  const { work } = workOfMonth(given.entriesOf(month), { entries });
  const roleOf = (technician: string): string | undefined => roles[technician];
  return priceClient({ client, work, marks: visitMarks({ entries }), blocks }, { versions, roleOf, calendars: new Map() });
}
