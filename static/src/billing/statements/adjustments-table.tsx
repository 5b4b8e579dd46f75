import { dateInWords } from '../date-in-words';
import { inCurrency } from '../in-currency';
import type { Adjustment, Statement } from '../../../../src/billing/rules/statement';
import type { Cents } from '../../../../src/platform/rules/units';
import { monthWords } from './month-words';
import { say } from '../../ui/words/say';

const why: Readonly<Record<Adjustment['why'], string>> = {
  added: say('saved after the month was closed'),
  changed: say('changed after the month was closed'),
  removed: say('removed after the month was closed'),
};

/** What came or changed after earlier months were closed. */
export function AdjustmentsTable({ statement: { adjustments, currency } }: { readonly statement: Statement }) {
  return (
    <section>
      <h2>{say('Adjustments of earlier months')}</h2>
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{say('Date')}</th>
            <th scope="col">{say('What happened')}</th>
            <th scope="col" className="rows-number">
              {say('Charged before')}
            </th>
            <th scope="col" className="rows-number">
              {say('Now')}
            </th>
            <th scope="col" className="rows-number">
              {say('Adjustment')}
            </th>
          </tr>
        </thead>
        <tbody>
          {adjustments.map((one) => (
            <tr key={`${one.month} ${one.charge}`} className="rows-row">
              <td data-label={say('Date')}>{dateInWords(one.date)}</td>
              <th scope="row">
                {[...new Set(one.now?.work.map(({ ticket }) => ticket.key))].join(', ') || say('Work')} {why[one.why]}{' '}
                <span className="subtle">({monthWords(one.month)})</span>
              </th>
              {[one.before, one.after, (one.after - one.before) as Cents].map((amount, index) => (
                <td key={columns[index]} data-label={columns[index]} className="rows-number">
                  {inCurrency(amount, currency)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const columns = [say('Charged before'), say('Now'), say('Adjustment')];
