import Button from '@atlaskit/button/new';
import type { TimeZone } from '../../../../src/platform/rules/units';
import { dayInWords } from '../../ui/words/day-in-words';
import type { RoundPlan } from '../../../../src/roadmap/rules/rounds/plan-round';
import type { RoundsView } from '../../../../src/roadmap/rules/rounds/rounds-view';
import { slotInWords } from '../../../../src/roadmap/rules/rounds/slot-words';
import { useSurface } from '../../ui/surface';
import { clientsInWords } from './round-words';
import { say, sayCount } from '../../ui/words/say';
import '../../ui/rows-table.css';

interface PlanPreviewProps {
  readonly plan: RoundPlan;
  readonly view: RoundsView;
  readonly busy: boolean;
  readonly onInvite: () => void;
  readonly onClose: () => void;
}

/** Who gets which times and what is made for it; nothing is yet. */
export function PlanPreview({ plan, view, busy, onInvite, onClose }: PlanPreviewProps) {
  const { timeZone } = useSurface();
  const names = new Map(view.clients.map(({ id, name }) => [id, name]));
  const { invitations, leftOut } = plan;
  const tickets = invitations.filter(({ state, ticket }) => state === 'invited' && ticket.state === 'due').length;
  const waiting = invitations.filter(({ state }) => state === 'waiting').length;
  return (
    <div className="round-preview">
      <h3>{say('{name}, {from} to {to}', { name: plan.name, from: dayInWords(plan.from), to: dayInWords(plan.to) })}</h3>
      <p className="round-sentence">
        {say('{clients} would be invited, and {tickets} made.', {
          clients: clientsInWords(invitations.length),
          tickets: sayCount(tickets, { one: '{count} ticket', other: '{count} tickets' }),
        })}
        {waiting > 0 &&
          say(' For {clients} no time is left in these days; they wait until one is free.', { clients: clientsInWords(waiting) })}
      </p>
      <div className="round-buttons">
        <Button appearance="primary" isDisabled={busy} onClick={onInvite}>
          {say('Invite {clients}', { clients: clientsInWords(invitations.length) })}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {say('Not yet')}
        </Button>
      </div>
      <table className="rows-table">
        <caption className="heard-only">{say('Who would be invited')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Client')}</th>
            <th scope="col">{say('Times')}</th>
            <th scope="col">{say('How')}</th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ client, offers, ticket, delays }) => (
            <tr key={client} className="rows-row">
              <th scope="row">
                {names.get(client) ?? client}
                {delays > 0 && (
                  <span className="subtle">
                    {' '}
                    {sayCount(delays, { one: 'deferred before, {count} delay', other: 'deferred before, {count} delays' })}
                  </span>
                )}
              </th>
              <td data-label={say('Times')}>
                {offers.length === 0 ? (
                  <span className="subtle">{say('none left')}</span>
                ) : (
                  <ul className="round-offers">
                    {offers.map((slot) => (
                      <li key={`${slot.host} ${slot.startsAt}`}>{slotInWords(slot, timeZone as TimeZone)}</li>
                    ))}
                  </ul>
                )}
              </td>
              <td data-label={say('How')}>{ticket.state === 'byHand' ? say('By hand. {why}', { why: ticket.why }) : say('Ticket')}</td>
            </tr>
          ))}
          {leftOut.map(({ client, why }) => (
            <tr key={client} className="rows-row round-left-out">
              <th scope="row">{names.get(client) ?? client}</th>
              <td data-label={say('Times')} className="rows-empty" />
              <td data-label={say('How')}>{say('Not invited. {why}', { why })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
