import type { AccountingCodes } from '../../../../src/billing/rules/accounting-codes';
import type { AccountingPackage } from '../../../../src/billing/rules/accounting-lines';
import type { Statement } from '../../../../src/billing/rules/statement';
import type { DateOnly } from '../../../../src/platform/rules/units';
import { serverNow } from '../../ui/server-clock';
import { say } from '../../ui/words/say';

/** Hands a statement to the browser as a file for an accounting package, dated today. The writer is loaded only then. */
export async function saveAccounting(statement: Statement, to: AccountingPackage, codes: AccountingCodes): Promise<void> {
  const [{ csvOf }, { accountingLines }] = await Promise.all([
    import('../../time/day/day-csv'),
    import('../../../../src/billing/rules/accounting-lines'),
  ]);
  const dayIn = (days: number): DateOnly => new Date(serverNow() + days * 86_400_000).toISOString().slice(0, 10) as DateOnly;
  const lines = accountingLines(statement, to, { date: dayIn(0), due: dayIn(codes.dueDays) }, codes);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csvOf(lines)], { type: 'text/csv;charset=utf-8' }));
  link.download = say('{name} {month} for {to}.csv', { name: statement.name, month: statement.month, to });
  link.click();
  URL.revokeObjectURL(link.href);
}
