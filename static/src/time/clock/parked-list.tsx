import Button from '@atlaskit/button/new';
import type { Parked } from '../../../../src/time/rules/timer';
import { useTimes } from '../../ui/use-times';
import { TicketLink } from '../ticket-link';
import { say } from '../../ui/words/say';
import './parked-list.css';

interface ParkedListProps {
  /** The latest first. */
  readonly parked: readonly Parked[];
  readonly onGoBack: (parked: Parked) => void;
}

/** What was interrupted and waits to be gone back to. */
export function ParkedList({ parked, onGoBack }: ParkedListProps) {
  const { time } = useTimes();
  if (parked.length === 0) return null;
  return (
    <section aria-label={say('Parked')}>
      <h2 className="parked-head">{say('Parked')}</h2>
      <ul className="parked">
        {parked.map((one) => (
          <li key={one.ticket.id}>
            <span className="parked-about">
              <TicketLink ticketKey={one.ticket.key} /> {one.ticket.summary}{' '}
              <span className="subtle numbers">{say('(since {since})', { since: time(one.since) })}</span>
            </span>
            <Button spacing="compact" onClick={() => onGoBack(one)}>
              {say('Back to {key}', { key: one.ticket.key })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
