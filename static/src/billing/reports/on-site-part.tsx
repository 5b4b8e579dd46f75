import type { BillingReport } from '../../../../src/billing/rules/report/billing-report';
import { shareOf } from '../../../../src/billing/rules/report/utilisation';
import { monthWords } from '../statements/month-words';

/** How much is done from the desk, and errands that spares would have saved. */
export function OnSitePart({ report: { entries, errands } }: { readonly report: BillingReport }) {
  const all = entries.remote + entries.onSite;
  return (
    <section aria-label="Remote and on site">
      <h2>Remote and on site</h2>
      <p className="reports-sentence">
        <strong className="numbers">{shareOf(entries.remote, all)} %</strong> of {all} {all === 1 ? 'entry was' : 'entries were'} done from
        the desk.
      </p>
      {errands.length > 0 && (
        <ul className="reports-list">
          {errands.map(({ month, errands: count, reviewStock }) => (
            <li key={month}>
              {count} {count === 1 ? 'errand' : 'errands'} in {monthWords(month)}
              {reviewStock && <strong>: look at the stock of spares</strong>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
