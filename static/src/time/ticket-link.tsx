import { goToTicket } from '../ui/go-to-ticket';
import './ticket-link.css';

/** Goes to a ticket's own page. */
export function TicketLink({ ticketKey }: { readonly ticketKey: string }) {
  return (
    <a
      className="ticket-link"
      href={`/browse/${ticketKey}`}
      onClick={(event) => {
        event.preventDefault();
        goToTicket(ticketKey);
      }}
    >
      {ticketKey}
    </a>
  );
}
