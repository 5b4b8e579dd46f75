import type { SeenTicket } from '../../../src/time/rules/team/team-view';
import { TicketLink } from './ticket-link';
import { say } from '../ui/words/say';

/** A ticket by key and summary, or the word that it is hidden. */
export function SeenTicketName({ ticket }: { readonly ticket: SeenTicket }) {
  if (ticket === null) return <em className="subtle">{say('a ticket you may not see')}</em>;
  return (
    <>
      <TicketLink ticketKey={ticket.key} /> <span>{ticket.summary}</span>
    </>
  );
}
