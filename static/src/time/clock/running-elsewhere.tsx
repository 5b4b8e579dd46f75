import type { Timer } from '../../../../src/time/rules/timer';
import { TicketLink } from '../ticket-link';
import { kindWords } from '../kind-words';
import { RunningClock } from './running-clock';
import { say } from '../../ui/words/say';
import './running-elsewhere.css';

/** The one clock of this person, running on another ticket. */
export function RunningElsewhere({ timer }: { readonly timer: Timer }) {
  return (
    <div className="running-elsewhere">
      <div className="subtle">{say('Running elsewhere, {kind}', { kind: kindWords[timer.kind] })}</div>
      <div className="running-elsewhere-ticket">
        <span className="running-elsewhere-name">
          <TicketLink ticketKey={timer.ticket.key} /> {timer.ticket.summary}
        </span>
        <RunningClock key={timer.id} startedAt={timer.startedAt} className="running-elsewhere-time" />
      </div>
    </div>
  );
}
