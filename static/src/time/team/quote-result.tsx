import { useState } from 'react';
import { typicalTime } from '../../../../src/time/rules/team/similar-tickets';
import { duration } from '../../ui/duration';
import { Labelled } from '../../ui/labelled';
import { TicketLink } from '../ticket-link';
import type { Similar } from './use-quote';
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
        No finished ticket with time on it is like “{found.words.join(' ')}”. Try fewer or more usual words.
      </p>
    );
  return (
    <>
      <div className="quote-answer">
        <p role="status">
          <strong className="numbers">{duration(typical.median)}</strong> is the median of {typical.tickets}{' '}
          {typical.tickets === 1 ? 'ticket' : 'tickets'} like “{found.words.join(' ')}”
          {typical.tickets >= enough && `; half of them took ${duration(typical.lower)} to ${duration(typical.upper)}`}.
          {typical.tickets < enough && ' That is few: take it as a hint.'}
        </p>
        <Labelled label="Issue type">
          {(id) => (
            <select id={id} className="labelled-input" value={type} onChange={({ currentTarget }) => setType(currentTarget.value)}>
              <option value="">All types</option>
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
        <caption className="heard-only">Similar tickets</caption>
        <thead>
          <tr>
            <th scope="col">Ticket</th>
            <th scope="col">Type</th>
            <th scope="col" className="rows-number">
              Time logged
            </th>
          </tr>
        </thead>
        <tbody>
          {tickets.map((ticket) => (
            <tr key={ticket.key} className="rows-row">
              <th scope="row">
                <TicketLink ticketKey={ticket.key} /> {ticket.summary}
              </th>
              <td data-label="Type">{ticket.type}</td>
              <td data-label="Time logged" className="rows-number">
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
