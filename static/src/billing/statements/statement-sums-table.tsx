import { hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import { inCurrency } from '../in-currency';
import type { BilledKind, HoursClass } from '../../../../src/billing/rules/policy';
import type { Statement } from '../../../../src/billing/rules/statement';
import { sumsOf } from '../../../../src/billing/rules/statement-sums';
import { say, sayCount } from '../../ui/words/say';
import '../../ui/rows-table.css';

/** Remote work is the remote tier, what is on site and the way there the on-site tier. */
const kinds: Readonly<Record<BilledKind, string>> = { remote: say('Remote'), onSite: say('On site'), travel: say('On site: travel') };
const classes: readonly (readonly [HoursClass, string])[] = [
  ['business', say('Business')],
  ['evening', say('Evening')],
  ['weekend', say('Weekend')],
  ['holiday', say('Holiday')],
];

/** Hours by kind and tier, and the subtotals that make the total. */
export function StatementSumsTable({ statement }: { readonly statement: Statement }) {
  const sums = sumsOf(statement);
  const { currency } = statement;
  const shown = classes.filter(([hours]) => sums.byKind.some(({ byHours }) => byHours[hours] > 0));
  const columns = [...shown.map(([, word]) => word), say('Worked'), say('Counted'), say('In contract'), say('Amount')];
  const rest = [
    [say('Trips'), sums.trips],
    [say('Adjustments'), sums.adjustments],
  ] as const;
  return (
    <section>
      <h2>{say('Hours and subtotals')}</h2>
      <table className="rows-table statement-sums">
        <thead>
          <tr>
            <th scope="col">{say('Kind')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="rows-number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sums.byKind.map(({ kind, byHours, worked, billed, covered, amount }) => (
            <tr key={kind} className="rows-row">
              <th scope="row">{kinds[kind]}</th>
              {[...shown.map(([hours]) => byHours[hours]), worked, billed, covered].map((time, index) => (
                <td key={columns[index]} data-label={columns[index]} className="rows-number">
                  {time === 0 ? '–' : hoursAndMinutes(time)}
                </td>
              ))}
              <td data-label={say('Amount')} className="rows-number">
                {inCurrency(amount, currency)}
              </td>
            </tr>
          ))}
          {rest
            .filter(([, amount]) => amount !== 0)
            .map(([word, amount]) => (
              <tr key={word} className="rows-row">
                <th scope="row" colSpan={columns.length}>
                  {word}
                </th>
                <td data-label={say('Amount')} className="rows-number">
                  {inCurrency(amount, currency)}
                </td>
              </tr>
            ))}
          <tr className="rows-row statement-sum">
            <th scope="row" colSpan={columns.length}>
              {sayCount(sums.visits, { one: 'Total, {count} visit', other: 'Total, {count} visits' })}
            </th>
            <td data-label={say('Total')} className="rows-number">
              {inCurrency(sums.total, currency)}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
