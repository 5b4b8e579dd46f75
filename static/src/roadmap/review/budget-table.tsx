import { inCurrency } from '../../billing/in-currency';
import { monthsInWords, type BudgetQuarter } from '../../../../src/roadmap/rules/plan/budget-year';
import { budgetOf } from '../../../../src/roadmap/rules/plan/budget';
import type { PlanLine } from '../../../../src/roadmap/rules/plan/plan-line';
import { BarsTable } from '../../ui/bars-table';
import { say } from '../../ui/words/say';

interface BudgetTableProps {
  readonly lines: readonly PlanLine[];
  readonly from: number;
  /** The month in which the budget years begin, 1 to 12. */
  readonly firstMonth: number;
  readonly currency: string;
}

/** Five years of what is planned, quarter by quarter, with a bar for each. */
export function BudgetTable({ lines, from, firstMonth, currency }: BudgetTableProps) {
  const years = [0, 1, 2, 3, 4].map((ahead) => budgetOf(lines, from + ahead)).filter(({ total }) => total > 0);
  if (years.length === 0) return null;
  const rows = years.flatMap(({ year, quarters, anytime }) => [
    ...([1, 2, 3, 4] as const).map((quarter) => ({ name: quarterName({ year, quarter }, firstMonth), amount: quarters[quarter] })),
    { name: say('{year}, any time', { year: String(year) }), amount: anytime },
  ]);
  const spent = rows.filter(({ amount }) => amount > 0);
  return (
    <section aria-label={say('Budget')}>
      <h3>{say('Budget')}</h3>
      <BarsTable
        caption={say('Budget by quarter')}
        what={say('When')}
        columns={[say('Planned')]}
        rows={spent.map(({ name, amount }) => ({ key: name, name, bar: amount, cells: [inCurrency(amount, currency)] }))}
      />
      <p className="numbers">{years.map(({ year, total }) => `${String(year)}: ${inCurrency(total, currency)}`).join(' · ')}</p>
    </section>
  );
}

/** With its months where the budget year is not the calendar's. */
const quarterName = (of: BudgetQuarter, firstMonth: number): string =>
  `Q${String(of.quarter)} ${String(of.year)}${firstMonth === 1 ? '' : ` (${monthsInWords(of, firstMonth)})`}`;
