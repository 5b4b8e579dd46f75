import { Fragment, useState } from 'react';
import type { ClientInRound, RoundsView } from '../../../../src/roadmap/rules/rounds/rounds-view';
import { slotInWords } from '../../../../src/roadmap/rules/rounds/slot-words';
import type { TimeZone } from '../../../../src/platform/rules/units';
import { Notice } from '../../ui/notice';
import { useSurface } from '../../ui/surface';
import { goToTicket } from '../../ui/go-to-ticket';
import { ClientActs } from './client-acts';
import { NextButton } from './next-button';
import { stateWords, troubleWords } from './round-words';
import type { RoundsHand } from './use-rounds';
import { say, sayCount } from '../../ui/words/say';
import '../../ui/rows-table.css';

interface RoundTableProps {
  readonly hand: RoundsHand;
  readonly view: RoundsView;
}

/** Every client of the round with its one next step; who is not invited stands below, with the reason. */
export function RoundTable({ hand, view }: RoundTableProps) {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <table className="rows-table">
      <caption className="heard-only">{say('Clients of the round')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Client')}</th>
          <th scope="col">{say('State')}</th>
          <th scope="col">{say('Time')}</th>
          <th scope="col" className="rows-number">
            {say('Delays')}
          </th>
          <th scope="col">{say('Met in 12 months')}</th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {view.clients.map((client) => (
          <Fragment key={client.id}>
            <Row
              client={client}
              hand={hand}
              reminders={view.settings.reminders.length}
              isOpen={opened === client.id}
              onToggle={() => setOpened(opened === client.id ? null : client.id)}
            />
            {hand.refused?.client === client.id && (
              <tr className="rows-below">
                <td colSpan={6}>
                  <Notice sentence={hand.refused.sentence} />
                </td>
              </tr>
            )}
            {opened === client.id && (
              <tr className="rows-below">
                <td colSpan={6}>
                  <ClientActs client={client} hand={hand} view={view} onDone={() => setOpened(null)} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly client: ClientInRound;
  readonly hand: RoundsHand;
  readonly reminders: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Row({ client, hand, reminders, isOpen, onToggle }: RowProps) {
  const { name, held, verdict, invitation } = client;
  const trouble = troubleWords(client);
  const ticket = invitation?.ticket.state === 'created' ? invitation.ticket.key : null;
  return (
    <tr className={`rows-row${invitation ? '' : ' round-left-out'}`} id={`round-${client.id}`}>
      <th scope="row">
        {name}
        {ticket !== null && (
          <button
            type="button"
            className="link round-ticket"
            aria-label={say('Ticket {ticket} of {name}', { ticket, name })}
            onClick={() => goToTicket(ticket)}
          >
            {ticket}
          </button>
        )}
      </th>
      <td data-label={say('State')}>
        <span className={`round-state round-state-${invitation?.state ?? 'none'}`}>{stateWords(client, reminders)}</span>
        {trouble !== '' && <span className="subtle round-trouble">{trouble}</span>}
      </td>
      <td data-label={say('Time')} className={invitation ? '' : 'rows-empty'}>
        <When client={client} />
      </td>
      <td data-label={say('Delays')} className={`rows-number${invitation ? '' : ' rows-empty'}`}>
        {invitation ? invitation.delays : ''}
      </td>
      <td data-label={say('Met in 12 months')}>{verdict === 'none' ? <strong className="round-none">{say('never')}</strong> : held}</td>
      <td className="rows-actions round-actions">
        <NextButton client={client} hand={hand} reminders={reminders} onBook={onToggle} />
        <button type="button" className="link" aria-expanded={isOpen} aria-label={say('More for {name}', { name })} onClick={onToggle}>
          {isOpen ? say('Less') : say('More')}
        </button>
      </td>
    </tr>
  );
}

/** The booked time, or the first of those that were proposed. */
function When({ client: { invitation } }: { readonly client: ClientInRound }) {
  const { timeZone } = useSurface();
  const slot = invitation?.booking ?? (invitation?.state === 'invited' ? invitation.offers[0] : undefined);
  if (!invitation || !slot) return null;
  const words = slotInWords(slot, timeZone as TimeZone);
  const others = invitation.offers.length - 1;
  if (invitation.booking) return <>{words}</>;
  return (
    <span className="subtle">
      {words}
      {others > 0 && sayCount(others, { one: ' or {count} other', other: ' or {count} others' })}
    </span>
  );
}
