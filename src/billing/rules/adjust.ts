import type { Cents, Month } from '../../platform/rules/units';
import type { Charge } from './charge';
import type { Adjustment, ClosedStatement } from './statement';

/** What a closed month's charges have come to by now: as closed, and as later statements adjusted them. */
function billedSoFar(month: Month, closed: readonly ClosedStatement[]): ReadonlyMap<string, Pick<Adjustment, 'date' | 'after'>> {
  const billed = new Map<string, Pick<Adjustment, 'date' | 'after'>>();
  for (const { statement } of closed) {
    if (statement.month === month) for (const { id, date, amount } of statement.charges) billed.set(id, { date, after: amount });
    for (const one of statement.adjustments) if (one.month === month) billed.set(one.charge, { date: one.date, after: one.after });
  }
  return billed;
}

/** How a closed month, priced again by its own rules with the entries as they stand now, differs from what was billed. `closed` oldest first. */
export function adjustmentsOf(month: Month, now: readonly Charge[], closed: readonly ClosedStatement[]): readonly Adjustment[] {
  const billed = billedSoFar(month, closed);
  const left = new Map(billed);
  const changed = now.flatMap((charge): readonly Adjustment[] => {
    const { id, date, amount } = charge;
    const before = billed.get(id);
    left.delete(id);
    if (before?.after === amount || (!before && amount === 0)) return [];
    const why = before === undefined ? 'added' : 'changed';
    return [{ month, charge: id, date, why, before: before?.after ?? nothing, after: amount, now: charge }];
  });
  const removed = [...left].flatMap(([charge, { date, after }]): readonly Adjustment[] =>
    after === 0 ? [] : [{ month, charge, date, why: 'removed', before: after, after: nothing, now: null }],
  );
  return [...changed, ...removed];
}

const nothing = 0 as Cents;
