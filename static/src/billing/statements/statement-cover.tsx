import Button from '@atlaskit/button/new';
import type { StatementView } from '../../../../src/billing/statements/open-statement';
import type { AccountingCodes } from '../../../../src/billing/rules/accounting-codes';
import { dateInWords } from '../date-in-words';
import { inCurrency } from '../in-currency';
import { totalOf } from '../../../../src/billing/rules/statement';
import { spokenWords } from '../../clients/spoken-words';
import { Notice } from '../../ui/notice';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { PageButton } from './page-button';
import { saveAccounting } from './save-accounting';
import type { AskedMonth } from './use-statement';
import { locale, say } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';

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
  const policies = used.map((number) => {
    const version = versions.find(({ version }) => version === number);
    return say('{number} from {from}', { number: String(number), from: version ? dateInWords(version.from) : '?' });
  });
  return (
    <section className="statement-cover" aria-label={say('Cover')}>
      <p className="statement-total">
        {scope === 'all' && <strong className="numbers">{inCurrency(totalOf(statement), currency)}</strong>}
        <span className="subtle">
          {rich('{contract} contract{policies}, times by the client’s clock ({zone})', {
            contract: spokenWords.contract[client.contract],
            policies: policies.length > 0 && say(', policy {policies}', { policies: new Intl.ListFormat(locale()).format(policies) }),
            zone: client.zone,
          })}
        </span>
      </p>
      <ClosedMark view={view} />
      {scope === 'all' && (
        <div className="statement-actions not-printed">
          <Button onClick={() => window.print()}>{say('Print')}</Button>
          <Button onClick={() => void saveAccounting(statement, 'QuickBooks', codes)}>{say('CSV for QuickBooks')}</Button>
          <Button onClick={() => void saveAccounting(statement, 'Xero', codes)}>{say('CSV for Xero')}</Button>
          {view.closing !== null && <PageButton asked={asked} />}
          {view.closing === null && (
            <Button appearance="primary" aria-expanded={closing} onClick={onClose}>
              {say('Close month…')}
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
  if (closing === null)
    return <p className="subtle statement-state">{say('Open: it changes with the time that is saved and corrected.')}</p>;
  return (
    <>
      <p className="statement-state">
        {rich('{bold} {at} by {by}{reason}. {hash}', {
          bold: <strong>{say('Closed')}</strong>,
          at: dayAndTime(closing.at),
          by: nameOf(closing.by),
          reason: closing.reason !== '' && `: ${closing.reason}`,
          hash: <span className="subtle">{say('Seal {hash}', { hash: closing.hash.slice(0, 12) })}</span>,
        })}
      </p>
      {!intact && (
        <Notice
          sentence={say('What is stored is not what was closed: its seal does not fit. Tell your administrator before you use it.')}
        />
      )}
    </>
  );
}
