import type { ListedStatement, StatementList } from '../../../../src/billing/statements/list-statements';
import { spokenWords } from '../../clients/spoken-words';
import { inCurrency } from '../in-currency';
import { Notice } from '../../ui/notice';
import { useFindClients } from '../../ui/use-find-clients';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { say } from '../../ui/words/say';
import '../../ui/rows-table.css';

interface StatementsTableProps {
  readonly list: StatementList;
  readonly onOpen: (statement: ListedStatement) => void;
}

/** The clients of a month; a closed month shows what it came to. */
export function StatementsTable({ list: { statements, hasPolicy, manages, currency }, onOpen }: StatementsTableProps) {
  const nameOf = usePeople(statements.flatMap(({ closed }) => closed?.by ?? []));
  const { dayAndTime } = useTimes();
  const { found, field } = useFindClients(statements);
  if (statements.length === 0)
    return (
      <p className="statements-empty">
        {say('There is no active client yet. Add or import clients on the Clients page; their months appear here.')}
      </p>
    );
  return (
    <>
      {!hasPolicy && (
        <Notice
          tone="hint"
          sentence={
            manages
              ? say('No policy has been adopted yet, so nothing has a price. Adopt one in Jira’s settings, Apps, Policies.')
              : say('No policy has been adopted yet, so nothing has a price. A service manager can adopt one.')
          }
        />
      )}
      {!manages && (
        <Notice tone="hint" sentence={say('You see the charges of your own work. A service manager sees and closes whole months.')} />
      )}
      {field}
      <table className="rows-table">
        <caption className="heard-only">{say('Clients of the month')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Client')}</th>
            <th scope="col">{say('Contract')}</th>
            <th scope="col">{say('Month')}</th>
            {manages && (
              <th scope="col" className="rows-number">
                {say('Total')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {found.map((one) => (
            <tr key={one.client} className="rows-row">
              <th scope="row">
                <button type="button" className="link statements-client" onClick={() => onOpen(one)}>
                  {one.name}
                </button>
              </th>
              <td data-label={say('Contract')}>{spokenWords.contract[one.contract]}</td>
              <td data-label={say('Month')}>
                {one.closed === null ? (
                  <span className="subtle">{manages ? say('open') : '–'}</span>
                ) : (
                  <>
                    <strong>{say('closed')}</strong>{' '}
                    <span className="subtle">{say('{at} by {by}', { at: dayAndTime(one.closed.at), by: nameOf(one.closed.by) })}</span>
                  </>
                )}
              </td>
              {manages && (
                <td data-label={say('Total')} className={one.closed ? 'rows-number' : 'rows-number rows-empty'}>
                  {one.closed ? inCurrency(one.closed.total, currency) : '–'}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
