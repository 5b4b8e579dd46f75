import Button from '@atlaskit/button/new';
import type { Calls } from '../../../../src/calls';
import type { TrialTicket } from '../../../../src/maintenance/rules/months/dry-run';
import { duration } from '../../ui/duration';
import { useSurface } from '../../ui/surface';
import { usePeople } from '../../ui/use-people';
import { dateWords, monthWords } from './month-words';
import './dry-run-panel.css';

interface DryRunPanelProps {
  readonly trial: Calls['dryRun']['value'];
  readonly busy: boolean;
  readonly onCreate: () => void;
  readonly onClose: () => void;
}

/** What a run would make, before it makes anything. */
export function DryRunPanel({ trial, busy, onCreate, onClose }: DryRunPanelProps) {
  const { locale } = useSurface();
  const { tickets, none, cost, period } = trial;
  const nameOf = usePeople(tickets.flatMap(({ assignee }) => assignee ?? []));
  const minutes = tickets.reduce((sum, ticket) => sum + ticket.minutes, 0);
  return (
    <section className="dry-run" aria-label={`Dry run of ${monthWords(period, locale)}`}>
      <h2>Dry run of {monthWords(period, locale)}</h2>
      <p>
        {String(tickets.length)} {tickets.length === 1 ? 'ticket' : 'tickets'}, {duration(minutes * 60_000)} of work. It will cost{' '}
        {String(cost.jiraCalls)} calls to Jira (at least {cost.points.toLocaleString(locale)} of 65,000 points an hour) and{' '}
        {String(cost.storeCalls)} to the store. Nothing was created.
      </p>
      {tickets.length > 0 && (
        <table className="dry-run-table">
          <thead>
            <tr>
              <th scope="col">Client</th>
              <th scope="col">Planned</th>
              <th scope="col">Assignee</th>
              <th scope="col" className="dry-run-number">
                Items
              </th>
              <th scope="col" className="dry-run-number">
                Time
              </th>
              <th scope="col">Against last month</th>
            </tr>
          </thead>
          <tbody>
            {tickets.map((ticket) => (
              <tr key={ticket.client}>
                <th scope="row">{ticket.name}</th>
                <td data-label="Planned">{dateWords(ticket.day.on, locale)}</td>
                <td data-label="Assignee">{ticket.assignee === null ? 'nobody' : nameOf(ticket.assignee)}</td>
                <td data-label="Items" className="dry-run-number">
                  {ticket.items}
                </td>
                <td data-label="Time" className="dry-run-number">
                  {duration(ticket.minutes * 60_000)}
                </td>
                <td data-label="Against last month">
                  <Changes ticket={ticket} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {none.length > 0 && (
        <>
          <h3>No ticket for {none.length === 1 ? '1 client' : `${String(none.length)} clients`}</h3>
          <ul className="dry-run-none">
            {none.map(({ client, name, why }) => (
              <li key={client}>
                {name}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="dry-run-acts">
        {tickets.length > 0 && (
          <Button appearance="primary" isDisabled={busy} onClick={onCreate}>
            Create {tickets.length === 1 ? 'this ticket' : `these ${String(tickets.length)} tickets`} now
          </Button>
        )}
        <Button appearance="subtle" onClick={onClose}>
          Close
        </Button>
      </div>
    </section>
  );
}

function Changes({ ticket: { added, gone, changed } }: { readonly ticket: TrialTicket }) {
  const lines = [
    { word: 'new', titles: added },
    { word: 'gone', titles: gone },
    { word: 'changed', titles: changed },
  ].filter(({ titles }) => titles.length > 0);
  if (lines.length === 0) return <span className="subtle">no change</span>;
  return (
    <details>
      <summary>{lines.map(({ word, titles }) => `${String(titles.length)} ${word}`).join(', ')}</summary>
      <ul>
        {lines.flatMap(({ word, titles }) =>
          titles.map((title) => (
            <li key={`${word} ${title}`}>
              {word}: {title}
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
