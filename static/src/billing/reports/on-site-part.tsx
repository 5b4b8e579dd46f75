import type { BillingReport } from '../../../../src/billing/rules/report/billing-report';
import { shareOf } from '../../../../src/billing/rules/report/utilisation';
import { monthWords } from '../statements/month-words';
import { say, sayCount } from '../../ui/words/say';

/** How much is done from the desk, and errands that spares would have saved. */
export function OnSitePart({ report: { entries, errands } }: { readonly report: BillingReport }) {
  const all = entries.remote + entries.onSite;
  return (
    <section aria-label={say('Remote and on site')}>
      <h2>{say('Remote and on site')}</h2>
      <p className="reports-sentence">
        <strong className="numbers">{shareOf(entries.remote, all)} %</strong>{' '}
        {sayCount(all, { one: 'of {count} entry was done from the desk.', other: 'of {count} entries were done from the desk.' })}
      </p>
      {errands.length > 0 && (
        <ul className="reports-list">
          {errands.map(({ month, errands: count, reviewStock }) => (
            <li key={month}>
              {sayCount(count, { one: '{count} errand in {month}', other: '{count} errands in {month}' }, { month: monthWords(month) })}
              {reviewStock && <strong>{say(': look at the stock of spares')}</strong>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
