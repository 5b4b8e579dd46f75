import { belongsToTicket, type Actions } from './actions/use-actions';
import { TicketLink } from '../ticket-link';
import './waiting-mark.css';

/** `2 actions wait for the network`; nothing while they are just being sent. */
export function WaitingMark({ actions, ticketId }: { readonly actions: Actions; readonly ticketId: string }) {
  const { waiting, stuck, sendNow } = actions;
  const [first] = waiting;
  const elsewhere = first !== undefined && belongsToTicket(first) && first.on.id !== ticketId ? first.on.key : null;
  const shown = stuck !== null || elsewhere !== null;
  return (
    <div className={shown ? 'waiting-mark' : 'waiting-mark waiting-mark-none'} role="status">
      {stuck !== null && (
        <>
          <span>
            <span className="waiting-mark-sign" aria-hidden="true">
              ◷{' '}
            </span>
            {waiting.length === 1 ? '1 action waits' : `${String(waiting.length)} actions wait`} for{' '}
            {stuck === 'offline' ? 'the network' : 'Jira to answer'}. Nothing is lost.
          </span>
          <button type="button" className="link" onClick={sendNow}>
            Try now
          </button>
        </>
      )}
      {stuck === null && elsewhere !== null && (
        <span>
          What you did on <TicketLink ticketKey={elsewhere} /> without network is sent from there.
        </span>
      )}
    </div>
  );
}
