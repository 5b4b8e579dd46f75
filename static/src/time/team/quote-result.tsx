import { useState } from 'react';
import { typicalTime } from '../../../../src/time/rules/team/similar-tickets';
import { duration } from '../../ui/duration';
import { Labelled } from '../../ui/labelled';
import { TicketLink } from '../ticket-link';
import type { Similar } from './use-quote';
import { say, sayCount } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';
import '../../ui/rows-table.css';

/** The middle of what similar tickets took, and the tickets. */
export function QuoteResult({ found }: { readonly found: Similar }) {
  const types = [...new Set(found.tickets.map(({ type }) => type))].sort();
  const [type, setType] = useState(found.type !== null && types.includes(found.type) ? found.type : '');
  const tickets = found.tickets.filter((ticket) => type === '' || ticket.type === type);
  const typical = typicalTime(tickets.map(({ milliseconds }) => milliseconds));
  if (typical === undefined)
    return (
      <p className="team-empty" role="status">
        {say('No finished ticket with time on it is like “{words}”. Try fewer or more usual words.', { words: found.words.join(' ') })}
      </p>
    );
  return (
    <>
      <div className="quote-answer">
        <p role="status">
          {rich('{median} is the median of {tickets} like “{words}”{spread}.{hint}', {
            median: <strong className="numbers">{duration(typical.median)}</strong>,
            tickets: sayCount(typical.tickets, { one: '{count} ticket', other: '{count} tickets' }),
            words: found.words.join(' '),
            spread:
              typical.tickets >= enough &&
              say('; half of them took {lower} to {upper}', {
                lower: duration(typical.lower),
                upper: duration(typical.upper),
              }),
            hint: typical.tickets < enough && say(' That is few: take it as a hint.'),
          })}
        </p>
        <Labelled label={say('Issue type')}>
          {(id) => (
            <select id={id} className="labelled-input" value={type} onChange={({ currentTarget }) => setType(currentTarget.value)}>
              <option value="">{say('All types')}</option>
              {types.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <table className="rows-table">
        <caption className="heard-only">{say('Similar tickets')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Ticket')}</th>
            <th scope="col">{say('Type')}</th>
            <th scope="col" className="rows-number">
              {say('Time logged')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tickets.map((ticket) => (
            <tr key={ticket.key} className="rows-row">
              <th scope="row">
                <TicketLink ticketKey={ticket.key} /> {ticket.summary}
              </th>
              <td data-label={say('Type')}>{ticket.type}</td>
              <td data-label={say('Time logged')} className="rows-number">
                {duration(ticket.milliseconds)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Fewer than these say little about a spread. */
const enough = 4;
