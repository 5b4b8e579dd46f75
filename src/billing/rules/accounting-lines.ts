import type { DateOnly } from '../../platform/rules/units';
import { harmless } from '../../time/rules/day/day-lines';
import { usualCodes, type AccountingCodes } from './accounting-codes';
import type { Charge, ChargeLine } from './charge';
import { clientSentence } from './client-sentence';
import { dateInWords, hoursWords } from './in-words';
import { explainingOf } from './explaining';
import type { Statement } from './statement';

export type AccountingPackage = 'QuickBooks' | 'Xero';

interface Invoice {
  /** Identifies the statement, so that importing it twice is noticed. */
  readonly number: string;
  readonly customer: string;
  readonly date: DateOnly;
  readonly due: DateOnly;
  readonly currency: string;
  readonly codes: AccountingCodes;
}

interface InvoiceLine {
  readonly item: string;
  readonly description: string;
  /** Hours, or 1. */
  readonly quantity: number;
  readonly rate: number;
  readonly amount: number;
  readonly serviceDate: DateOnly;
}

type Column = readonly [name: string, of: (invoice: Invoice, line: InvoiceLine) => string | number];

const columns: Readonly<Record<AccountingPackage, readonly Column[]>> = {
  QuickBooks: [
    ['*InvoiceNo', ({ number }) => number],
    ['*Customer', ({ customer }) => customer],
    ['*InvoiceDate', ({ date }) => american(date)],
    ['*DueDate', ({ due }) => american(due)],
    ['Item(Product/Service)', ({ codes }, { item }) => codes.quickBooksItem || item],
    ['ItemDescription', (_, { description }) => description],
    ['ItemQuantity', (_, { quantity }) => quantity],
    ['ItemRate', (_, { rate }) => rate.toFixed(2)],
    ['*ItemAmount', (_, { amount }) => amount.toFixed(2)],
    ['Currency', ({ currency }) => currency],
    ['ItemTaxCode', ({ codes }) => codes.quickBooksTax],
    ['Service Date', (_, { serviceDate }) => american(serviceDate)],
  ],
  Xero: [
    ['*ContactName', ({ customer }) => customer],
    ['*InvoiceNumber', ({ number }) => number],
    ['Reference', (_, { serviceDate }) => serviceDate],
    ['*InvoiceDate', ({ date }) => date],
    ['*DueDate', ({ due }) => due],
    ['InventoryItemCode', ({ codes }) => codes.xeroItem],
    ['*Description', (_, { description }) => description],
    ['*Quantity', (_, { quantity }) => quantity],
    ['*UnitAmount', (_, { rate }) => rate.toFixed(2)],
    ['*AccountCode', ({ codes }) => codes.xeroAccount],
    ['*TaxType', ({ codes }) => codes.xeroTax],
    ['Currency', ({ currency }) => currency],
  ],
};

/** A statement's lines for an accounting package, header first; amounts add up to the statement. Nothing in it is taken for a formula. */
export function accountingLines(
  statement: Statement,
  to: AccountingPackage,
  dates: { readonly date: DateOnly; readonly due: DateOnly },
  codes: AccountingCodes = usualCodes,
) {
  const { client, name, month, currency } = statement;
  const invoice = { number: `${client.id.replace('client-', 'R')}-${month}`, customer: name, currency, codes, ...dates };
  const lines = [...statement.charges.flatMap((charge) => linesOf(charge, statement)), ...adjustmentLines(statement)];
  const cells = lines.map((line) => columns[to].map(([, of]) => of(invoice, line)));
  return [columns[to].map(([column]) => column), ...cells.map((row) => row.map(asCell))];
}

/** A negative amount is a number, whatever begins with a sign besides is text. */
const asCell = (cell: string | number): string =>
  typeof cell === 'number' || /^-?\d+(\.\d+)?$/.test(cell) ? String(cell) : harmless(cell);

function linesOf(charge: Charge, statement: Statement): readonly InvoiceLine[] {
  const about = explainingOf(charge, statement);
  const sentence = about ? clientSentence(charge, about) : '';
  const keys = [...new Set(charge.work.map(({ ticket }) => ticket.key))].join(', ');
  const description = `${keys}: ${sentence}`;
  const work = charge.lines.filter(({ amount }) => amount !== 0).map((line) => workLine(line, charge.date, description));
  const trip =
    charge.trip > 0 && !charge.tripCovered ? [flat('Trip', `Trip on ${dateInWords(charge.date)}`, charge.trip, charge.date)] : [];
  return [...work, ...trip];
}

/** Where hours times rate are not the amount to the cent, it is one piece at that amount, since packages multiply for themselves. */
function workLine(line: ChargeLine, date: DateOnly, description: string): InvoiceLine {
  const item = `${{ remote: 'Remote work', onSite: 'Work on site', travel: 'Travel' }[line.kind]}, ${hoursWords[line.hours]} hours`;
  const quantity = (line.billed - line.covered) / 3_600_000;
  const rate = (line.hourly * line.multiplier) / 10_000;
  const isExact = Number.isInteger(quantity * 100) && Number.isInteger(rate * 100) && Math.round(quantity * rate * 100) === line.amount;
  if (!isExact) return flat(item, description, line.amount, date);
  return { item, description, quantity, rate, amount: line.amount / 100, serviceDate: date };
}

const flat = (item: string, description: string, cents: number, serviceDate: DateOnly): InvoiceLine => ({
  ...{ item, description, serviceDate },
  quantity: 1,
  rate: cents / 100,
  amount: cents / 100,
});

const adjustmentLines = ({ adjustments }: Statement): readonly InvoiceLine[] =>
  adjustments.map(({ month, date, before, after }) =>
    flat('Adjustment', `Adjustment of ${month} for work on ${dateInWords(date)}`, after - before, date),
  );

/** `11/20/2026`. */
function american(date: DateOnly): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${month}/${day}/${year}`;
}
