import Button from '@atlaskit/button/new';
import { useRef } from 'react';
import type { Calls } from '../../../../src/calls';
import type { TrialTicket } from '../../../../src/maintenance/rules/months/dry-run';
import { duration } from '../../ui/duration';
import { useSurface } from '../../ui/surface';
import { useFocusBack } from '../../ui/use-focus-back';
import { usePeople } from '../../ui/use-people';
import { dateWords, monthWords } from './month-words';
import { say, sayCount } from '../../ui/words/say';
import './dry-run-panel.css';

interface DryRunPanelProps {
  readonly trial: Calls['dryRun']['value'];
  readonly busy: boolean;
  readonly onCreate: () => void;
  readonly onClose: () => void;
}

/** What a run would make, before it makes anything. */
export function DryRunPanel({ trial, busy, onCreate, onClose }: DryRunPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useFocusBack(panel);
  const { locale } = useSurface();
  const { tickets, none, cost, period } = trial;
  const nameOf = usePeople(tickets.flatMap(({ assignee }) => assignee ?? []));
  const minutes = tickets.reduce((sum, ticket) => sum + ticket.minutes, 0);
  return (
    <section ref={panel} className="dry-run" aria-label={say('Dry run of {month}', { month: monthWords(period, locale) })}>
      <h2>{say('Dry run of {month}', { month: monthWords(period, locale) })}</h2>
      <p>
        {say(
          '{tickets}, {minutes} of work. It will cost {jiraCalls} calls to Jira (at least {points} of 65,000 points an hour) and {storeCalls} to the store. Nothing was created.',
          {
            tickets: sayCount(tickets.length, { one: '{count} ticket', other: '{count} tickets' }),
            minutes: duration(minutes * 60_000),
            jiraCalls: String(cost.jiraCalls),
            points: cost.points.toLocaleString(locale),
            storeCalls: String(cost.storeCalls),
          },
        )}
      </p>
      {tickets.length > 0 && (
        <table className="dry-run-table">
          <thead>
            <tr>
              <th scope="col">{say('Client')}</th>
              <th scope="col">{say('Planned')}</th>
              <th scope="col">{say('Assignee')}</th>
              <th scope="col" className="dry-run-number">
                {say('Items')}
              </th>
              <th scope="col" className="dry-run-number">
                {say('Time')}
              </th>
              <th scope="col">{say('Against last month')}</th>
            </tr>
          </thead>
          <tbody>
            {tickets.map((ticket) => (
              <tr key={ticket.client}>
                <th scope="row">{ticket.name}</th>
                <td data-label={say('Planned')}>{dateWords(ticket.day.on, locale)}</td>
                <td data-label={say('Assignee')}>{ticket.assignee === null ? say('nobody') : nameOf(ticket.assignee)}</td>
                <td data-label={say('Items')} className="dry-run-number">
                  {ticket.items}
                </td>
                <td data-label={say('Time')} className="dry-run-number">
                  {duration(ticket.minutes * 60_000)}
                </td>
                <td data-label={say('Against last month')}>
                  <Changes ticket={ticket} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {none.length > 0 && (
        <>
          <h3>{sayCount(none.length, { one: 'No ticket for {count} client', other: 'No ticket for {count} clients' })}</h3>
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
            {sayCount(tickets.length, { one: 'Create this ticket now', other: 'Create these {count} tickets now' })}
          </Button>
        )}
        <Button appearance="subtle" onClick={onClose}>
          {say('Close')}
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
  if (lines.length === 0) return <span className="subtle">{say('no change')}</span>;
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
