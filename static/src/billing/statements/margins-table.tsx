import { dateInWords, hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import type { ChargeMargin } from '../../../../src/billing/rules/margins';
import { inCurrency } from '../../../../src/billing/rules/money';
import { unitWords } from './unit-words';
import '../../ui/rows-table.css';

interface MarginsTableProps {
  readonly charges: readonly ChargeMargin[];
  readonly currency: string;
}

/** Every charge with what it costs and leaves. */
export function MarginsTable({ charges, currency }: MarginsTableProps) {
  return (
    <table className="rows-table">
      <caption className="heard-only">What each charge costs and leaves</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Work</th>
          {numbers.map((column) => (
            <th key={column} scope="col" className="rows-number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {charges.map((one) => (
          <tr key={one.charge} className="rows-row">
            <td data-label="Date" className="statement-date">
              {dateInWords(one.date)}
            </td>
            <th scope="row">
              {unitWords[one.unit]} {one.tickets.join(', ')}
              <span className="margins-parts subtle">{costInWords(one, currency)}</span>
            </th>
            {cellsOf(one, currency).map((cell, index) => (
              <td key={numbers[index]} data-label={numbers[index]} className="rows-number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const numbers = ['Paid time', 'Cost', 'Charged', 'Margin', 'Break-even rate'];

const cellsOf = ({ paid, cost, charged, margin, breakEven }: ChargeMargin, currency: string): readonly string[] => [
  hoursAndMinutes(paid),
  inCurrency(cost.total, currency),
  inCurrency(charged, currency),
  inCurrency(margin, currency),
  breakEven === null ? '–' : `${inCurrency(breakEven, currency)}/h`,
];

function costInWords({ cost }: ChargeMargin, currency: string): string {
  if (cost.way === 'none') return '';
  const miles = `${String(Math.round(cost.miles * 10) / 10)} miles ${inCurrency(cost.mileage, currency)}`;
  const way = { none: '', saved: 'as saved', estimated: 'by the travel time', unknown: 'travel time not known' }[cost.way];
  const parking = cost.parking > 0 ? `, parking ${inCurrency(cost.parking, currency)}` : '';
  return `${miles}, ${hoursAndMinutes(cost.onTheWay)} on the way (${way}) ${inCurrency(cost.travel, currency)}${parking}, work ${inCurrency(cost.labour, currency)}`;
}
