import Button from '@atlaskit/button/new';
import type { StatementView } from '../../../../src/billing/statements/open-statement';
import type { AccountingCodes } from '../../../../src/billing/rules/accounting-codes';
import { inCurrency } from '../../../../src/billing/rules/money';
import { totalOf } from '../../../../src/billing/rules/statement';
import { clientWords } from '../../../../src/clients/rules/client-words';
import { Notice } from '../../ui/notice';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { PageButton } from './page-button';
import { saveAccounting } from './save-accounting';
import type { AskedMonth } from './use-statement';

interface StatementCoverProps {
  readonly view: StatementView;
  readonly asked: AskedMonth;
  readonly codes: AccountingCodes;
  readonly closing: boolean;
  readonly onClose: () => void;
}

/** The cover: whose statement, its total, by which policy, and whether it is closed. */
export function StatementCover({ view, asked, codes, closing, onClose }: StatementCoverProps) {
  const { statement, scope } = view;
  const { client, currency, versions } = statement;
  const used = [...new Set(statement.charges.map(({ policy }) => policy))].sort((a, b) => a - b);
  const policies = used.map((number) => `${String(number)} from ${versions.find(({ version }) => version === number)?.from ?? '?'}`);
  return (
    <section className="statement-cover" aria-label="Cover">
      <p className="statement-total">
        {scope === 'all' && <strong className="numbers">{inCurrency(totalOf(statement), currency)}</strong>}
        <span className="subtle">
          {clientWords.contract[client.contract]} contract
          {policies.length > 0 && `, policy ${policies.join(' and ')}`}, times by the client’s clock ({client.zone})
        </span>
      </p>
      <ClosedMark view={view} />
      {scope === 'all' && (
        <div className="statement-actions not-printed">
          <Button onClick={() => window.print()}>Print</Button>
          <Button onClick={() => void saveAccounting(statement, 'QuickBooks', codes)}>CSV for QuickBooks</Button>
          <Button onClick={() => void saveAccounting(statement, 'Xero', codes)}>CSV for Xero</Button>
          {view.closing !== null && <PageButton asked={asked} />}
          {view.closing === null && (
            <Button appearance="primary" aria-expanded={closing} onClick={onClose}>
              Close month…
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function ClosedMark({ view: { closing, intact } }: { readonly view: StatementView }) {
  const nameOf = usePeople(closing ? [closing.by] : []);
  const { dayAndTime } = useTimes();
  if (closing === null) return <p className="subtle statement-state">Open: it changes with the time that is saved and corrected.</p>;
  return (
    <>
      <p className="statement-state">
        <strong>Closed</strong> {dayAndTime(closing.at)} by {nameOf(closing.by)}
        {closing.reason !== '' && `: ${closing.reason}`}. <span className="subtle">Seal {closing.hash.slice(0, 12)}</span>
      </p>
      {!intact && (
        <Notice sentence="What is stored is not what was closed: its seal does not fit. Tell your administrator before you use it." />
      )}
    </>
  );
}
