import type { Planner } from '../../../../src/billing/planner/open-planner';
import { TicketLink } from '../../time/ticket-link';
import { say } from '../../ui/words/say';

/** What cannot be put on a route. */
export function UnknownTickets({ planner: { unknown, isPart } }: { readonly planner: Planner }) {
  return (
    <>
      {unknown.length > 0 && (
        <p className="planner-hint">
          {say('On site, for no known client:')}{' '}
          {unknown.map(({ id, key }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <TicketLink ticketKey={key} />
            </span>
          ))}
        </p>
      )}
      {isPart && <p className="subtle planner-hint">{say('These are the oldest hundred tickets; there are more.')}</p>}
    </>
  );
}
