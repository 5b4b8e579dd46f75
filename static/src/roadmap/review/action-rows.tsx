import { dayInWords } from '../../ui/words/day-in-words';
import { isBehind, type Action, type TicketState } from '../../../../src/roadmap/rules/meeting/action';
import { goToTicketApart } from '../../ui/go-to-ticket';
import { usePeople } from '../../ui/use-people';
import { say } from '../../ui/words/say';

interface ActionRowsProps {
  readonly actions: readonly Action[];
  readonly empty: string;
  readonly states: readonly TicketState[];
  readonly mayChange: boolean;
  readonly onEdit: (action: Action) => void;
  readonly onRemove: (id: string) => void;
}

/** Action items with who does them, by when, and how far their tickets are. */
export function ActionRows({ actions, empty, states, mayChange, onEdit, onRemove }: ActionRowsProps) {
  const nameOf = usePeople(actions.flatMap(({ who }) => (who && 'ours' in who ? [who.ours] : [])));
  if (actions.length === 0) return <p className="subtle">{empty}</p>;
  return (
    <table className="rows-table">
      <thead>
        <tr>
          <th scope="col">{say('What')}</th>
          <th scope="col">{say('Who')}</th>
          <th scope="col">{say('By')}</th>
          <th scope="col">{say('Ticket')}</th>
          {mayChange && <td aria-hidden="true" />}
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <tr key={action.id} className="rows-row">
            <th scope="row">{action.title}</th>
            <td data-label={say('Who')}>
              {action.who === null ? '–' : 'ours' in action.who ? nameOf(action.who.ours) : action.who.theirs}
            </td>
            <td data-label={say('By')}>{action.due === null ? '–' : dayInWords(action.due)}</td>
            <td data-label={say('Ticket')}>
              <TicketOf action={action} states={states} />
            </td>
            {mayChange && (
              <td className="rows-actions">
                <button
                  type="button"
                  className="link"
                  aria-label={say('Change {title}', { title: action.title })}
                  onClick={() => onEdit(action)}
                >
                  {say('Change')}
                </button>{' '}
                {action.ticket.state === 'none' && (
                  <button
                    type="button"
                    className="link"
                    aria-label={say('Remove {title}', { title: action.title })}
                    onClick={() => onRemove(action.id)}
                  >
                    {say('Remove')}
                  </button>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The key of an action's ticket with its status, or why there is none. */
export function TicketOf({ action, states }: { readonly action: Action; readonly states: readonly TicketState[] }) {
  const { ticket } = action;
  if (ticket.state === 'creating') return <span className="subtle">{say('being made')}</span>;
  if (ticket.state === 'none') return <span className="subtle">{ticket.why ?? say('not made yet')}</span>;
  const status = states.find(({ id }) => id === ticket.id)?.status;
  return (
    <>
      <button type="button" className="link" onClick={() => goToTicketApart(ticket.key)}>
        {ticket.key}
      </button>
      {status !== undefined && <span className="subtle"> {status}</span>}
      {isBehind(action) && <span className="subtle"> {say('(says something older)')}</span>}
    </>
  );
}
