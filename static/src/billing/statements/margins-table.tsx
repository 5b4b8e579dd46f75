import { hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import { dateInWords } from '../date-in-words';
import type { ChargeMargin } from '../../../../src/billing/rules/margins';
import { inCurrency } from '../in-currency';
import { unitWords } from './unit-words';
import { say } from '../../ui/words/say';
import '../../ui/rows-table.css';

interface MarginsTableProps {
  readonly charges: readonly ChargeMargin[];
  readonly currency: string;
}

/** Every charge with what it costs and leaves. */
export function MarginsTable({ charges, currency }: MarginsTableProps) {
  return (
    <table className="rows-table">
      <caption className="heard-only">{say('What each charge costs and leaves')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Date')}</th>
          <th scope="col">{say('Work')}</th>
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
            <td data-label={say('Date')} className="statement-date">
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

const numbers = [say('Paid time'), say('Cost'), say('Charged'), say('Margin'), say('Break-even rate')];

const cellsOf = ({ paid, cost, charged, margin, breakEven }: ChargeMargin, currency: string): readonly string[] => [
  hoursAndMinutes(paid),
  inCurrency(cost.total, currency),
  inCurrency(charged, currency),
  inCurrency(margin, currency),
  breakEven === null ? '–' : `${inCurrency(breakEven, currency)}/h`,
];

function costInWords({ cost }: ChargeMargin, currency: string): string {
  if (cost.way === 'none') return '';
  const miles = say('{round} miles {mileage}', {
    round: String(Math.round(cost.miles * 10) / 10),
    mileage: inCurrency(cost.mileage, currency),
  });
  const way = { none: '', saved: say('as saved'), estimated: say('by the travel time'), unknown: say('travel time not known') }[cost.way];
  const parking = cost.parking > 0 ? say(', parking {parking}', { parking: inCurrency(cost.parking, currency) }) : '';
  return say('{miles}, {onTheWay} on the way ({way}) {travel}{parking}, work {labour}', {
    miles,
    onTheWay: hoursAndMinutes(cost.onTheWay),
    way,
    travel: inCurrency(cost.travel, currency),
    parking,
    labour: inCurrency(cost.labour, currency),
  });
}
