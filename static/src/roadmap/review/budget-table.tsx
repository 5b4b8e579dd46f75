import { inCurrency } from '../../../../src/billing/rules/money';
import { budgetOf } from '../../../../src/roadmap/rules/budget';
import type { PlanLine } from '../../../../src/roadmap/rules/plan-line';
import { BarsTable } from '../../ui/bars-table';

interface BudgetTableProps {
  readonly lines: readonly PlanLine[];
  readonly from: number;
  readonly currency: string;
}

/** Five years of what is planned, quarter by quarter, with a bar for each. */
export function BudgetTable({ lines, from, currency }: BudgetTableProps) {
  const years = [0, 1, 2, 3, 4].map((ahead) => budgetOf(lines, from + ahead)).filter(({ total }) => total > 0);
  if (years.length === 0) return null;
  const rows = years.flatMap(({ year, quarters, anytime }) => [
    ...([1, 2, 3, 4] as const).map((quarter) => ({ name: `Q${String(quarter)} ${String(year)}`, amount: quarters[quarter] })),
    { name: `${String(year)}, any time`, amount: anytime },
  ]);
  const spent = rows.filter(({ amount }) => amount > 0);
  return (
    <section aria-label="Budget">
      <h3>Budget</h3>
      <BarsTable
        caption="Budget by quarter"
        what="When"
        columns={['Planned']}
        rows={spent.map(({ name, amount }) => ({ key: name, name, bar: amount, cells: [inCurrency(amount, currency)] }))}
      />
      <p className="numbers">{years.map(({ year, total }) => `${String(year)}: ${inCurrency(total, currency)}`).join(' · ')}</p>
    </section>
  );
}
