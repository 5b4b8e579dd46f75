import type { Asker } from '../../platform/asker';
import { costRows, keys } from '../billing-store';
import { shippedCosts } from '../policy/shipped-costs';
import { marginsOf, type Margins } from '../rules/margins';
import { viewOf } from './open-statement';
import { readMonth, type AskMonth } from './read-month';

export interface MarginsView {
  readonly margins: Margins;
  readonly currency: string;
}

export async function readForMargins(_asker: Asker, input: AskMonth) {
  const [month, costs] = await Promise.all([readMonth(input), costRows.get(keys.costs)]);
  return { month, costs: costs?.value ?? shippedCosts };
}

/** What one client's month costs us and leaves, charge by charge; an answer of its own, so that nothing of it ever stands in a statement. */
export function openMargins(_asker: Asker, _input: AskMonth, { month, costs }: Awaited<ReturnType<typeof readForMargins>>): MarginsView {
  const { statement } = viewOf(month);
  return { margins: marginsOf(statement, costs), currency: statement.currency };
}
