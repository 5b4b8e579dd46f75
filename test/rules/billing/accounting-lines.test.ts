import { usualCodes } from '../../../src/billing/rules/accounting-codes';
import { accountingLines } from '../../../src/billing/rules/accounting-lines';
import type { Statement } from '../../../src/billing/rules/statement';
import { totalOf } from '../../../src/billing/rules/statement';
import { dateOnly, minutes, type Cents, type Month, type TimeZone } from '../../../src/platform/rules/units';
import { usualTerms } from '../../../src/billing/rules/client-terms';
import { aVersion, aWork, price } from './a-pricing';

const dates = { date: dateOnly('2026-12-01'), due: dateOnly('2026-12-31') };

function aStatement(given: Partial<Statement> = {}): Statement {
  const work = [aWork('09:00', 50), aWork('17:30', 75), aWork('2026-11-19 09:00', 20, { kind: 'onSite' })];
  const client = {
    id: 'client-7' as never,
    contract: 'hourly' as const,
    zone: 'UTC' as TimeZone,
    travelMinutes: minutes(22),
    terms: usualTerms,
  };
  return {
    ...{
      client,
      name: '=Garrison',
      month: '2026-11' as Month,
      currency: 'USD',
      versions: [aVersion()],
      roles: {},
      marks: {},
      doubtful: [],
      questions: [],
    },
    charges: price(work).charges,
    adjustments: [
      {
        month: '2026-10' as Month,
        charge: 'entry:x',
        date: dateOnly('2026-10-05'),
        why: 'removed',
        before: 5_000 as Cents,
        after: 0 as Cents,
        now: null,
      },
    ],
    blocks: { before: [], after: [] },
    ...given,
  };
}

describe('lines for an accounting package', () => {
  it.each(['QuickBooks', 'Xero'] as const)('for %s add up to the statement, and the package’s own multiplication agrees', (to) => {
    const statement = aStatement();
    const [header = [], ...lines] = accountingLines(statement, to, dates);
    const at = (name: string): number => header.indexOf(name);
    const [quantity, rate] = to === 'Xero' ? [at('*Quantity'), at('*UnitAmount')] : [at('ItemQuantity'), at('ItemRate')];
    const total = lines.reduce((sum, line) => sum + Math.round(Number(line[quantity]) * Number(line[rate]) * 100), 0);
    expect(total).toBe(totalOf(statement));
  });

  it('have the columns that QuickBooks maps by itself', () => {
    const [header, first] = accountingLines(aStatement(), 'QuickBooks', dates);
    expect(header).toEqual(expect.arrayContaining(['*InvoiceNo', '*Customer', '*InvoiceDate', '*DueDate', '*ItemAmount']));
    expect(first?.slice(0, 4)).toEqual(['R7-2026-11', "'=Garrison", '12/01/2026', '12/31/2026']);
  });

  it('carry the codes of the firm, and nothing in them is taken for a formula', () => {
    const codes = {
      ...usualCodes,
      xeroAccount: '4000',
      xeroTax: '=Tax',
      xeroItem: '+IT',
      quickBooksItem: '@Services',
      quickBooksTax: '-TAX',
    };
    const [xero = [], line = []] = accountingLines(aStatement(), 'Xero', dates, codes);
    const told = ['*AccountCode', '*TaxType', 'InventoryItemCode'].map((name) => line[xero.indexOf(name)]);
    expect(told).toEqual(['4000', "'=Tax", "'+IT"]);
    const [quickBooks = [], first = []] = accountingLines(aStatement(), 'QuickBooks', dates, codes);
    expect(['Item(Product/Service)', 'ItemTaxCode'].map((name) => first[quickBooks.indexOf(name)])).toEqual(["'@Services", "'-TAX"]);
  });

  it('leave a negative amount a number', () => {
    const lines = accountingLines(aStatement(), 'QuickBooks', dates);
    expect(lines.at(-1)).toContain('-50.00');
  });
});
