import { useCallback, useEffect, useState } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import { cellsOf, monthsOfYear, type MonthsView, type TicketsFound } from '../../../../src/maintenance/rules/months/months-view';
import { hasTicket } from '../../../../src/maintenance/rules/run';
import { call } from '../../ui/call';
import { foundIds } from '../../ui/found-ids';
import { goToPage } from '../../ui/go-to-page';
import { goToTicketApart } from '../../ui/go-to-ticket';
import { Part } from '../../ui/part';
import { serverInstant } from '../../ui/server-instant';
import { useSurface } from '../../ui/surface';
import { cellWords } from '../months/cell-words';
import { monthWords } from '../months/month-words';
import { say } from '../../ui/words/say';
import '../months/months-grid.css';
import './months-part.css';

/** The client's months of this year, as they stand in the ledger and in Jira. */
export function MonthsPart({ client }: { readonly client: ClientId }) {
  const year = Number(serverInstant().slice(0, 4));
  const ask = useCallback(() => call('clientMonths', { client, year }), [client, year]);
  return (
    <Part title={say('Maintenance {year}', { year: String(year) })} ask={ask} wide>
      {(view) => <Months view={view} client={client} />}
    </Part>
  );
}

function Months({ view, client: id }: { readonly view: MonthsView; readonly client: ClientId }) {
  const { locale } = useSurface();
  const [found, setFound] = useState<TicketsFound | undefined>();
  useEffect(() => {
    findTickets(id, view.year).then(setFound, () => undefined); // without Jira's word the ledger's stays
  }, [id, view.year]);
  const [client] = view.clients;
  if (!client) return null;
  const cellOf = cellsOf(view, found);
  const cells = monthsOfYear(view.year).map((month) => ({ month, cell: cellOf(client, month, serverInstant()) }));
  if (cells.every(({ cell }) => cell.state === 'none')) {
    return (
      <p className="subtle">
        {say('No maintenance this year: {why}.', {
          why:
            client.status === 'active' ? say('its first month is still to come') : say('the client is {status}', { status: client.status }),
        })}
      </p>
    );
  }
  return (
    <>
      <ol className="client-months">
        {cells.map(({ month, cell: { state, run, why } }) => (
          <li key={month} className={`client-month month-cell-${state}`} title={why ?? cellWords[state].word}>
            <span>{monthWords(month, locale, 'short')}</span>
            {hasTicket(run) ? (
              <button
                type="button"
                className="link"
                onClick={() => goToTicketApart(run.ticket.key)}
                aria-label={`${monthWords(month, locale)}: ${cellWords[state].word}, ${run.ticket.key}`}
              >
                {cellWords[state].mark} {cellWords[state].word}
              </button>
            ) : (
              <span>
                <span aria-hidden="true">{cellWords[state].mark}</span> {state === 'none' ? <NoMonth /> : cellWords[state].word}
              </span>
            )}
          </li>
        ))}
      </ol>
      <button type="button" className="link part-action" onClick={() => goToPage('rounds', 'months')}>
        {say('All months')}
      </button>
    </>
  );
}

const NoMonth = () => (
  <>
    <span aria-hidden="true">–</span>
    <span className="heard-only">{say('no maintenance')}</span>
  </>
);

async function findTickets(client: ClientId, year: number): Promise<TicketsFound> {
  const periods = monthsOfYear(year)
    .map((month) => JSON.stringify(month))
    .join(', ');
  const its = `maintenanceClient = ${JSON.stringify(client)} AND maintenancePeriod in (${periods})`;
  const [all, done, inProgress] = await Promise.all([
    foundIds(its),
    foundIds(`${its} AND statusCategory = Done`),
    foundIds(`${its} AND statusCategory = "In Progress"`),
  ]);
  return { all, done, inProgress };
}
