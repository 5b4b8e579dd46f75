import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import type { OnSiteTicket, ProposedRoute } from '../../../../src/billing/rules/planner/propose-routes';
import type { Milliseconds, Minutes } from '../../../../src/platform/rules/units';
import { TicketLink } from '../../time/ticket-link';
import { assignTicket } from '../../ui/assign-ticket';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { usePeople } from '../../ui/use-people';
import { say, sayCount } from '../../ui/words/say';

interface RouteCardProps {
  readonly route: ProposedRoute;
  /** Whom its tickets can be given to. */
  readonly to: { readonly accountId: string; readonly name: string } | null;
  readonly onChanged: () => void;
}

/** One proposed route: its clients in order, what is to be done there, and the way to take it. */
export function RouteCard({ route, to, onChanged }: RouteCardProps) {
  const { zone, stops, onSite, driving, drivingAlone } = route;
  const nameOf = usePeople(stops.flatMap(({ tickets }) => tickets.flatMap(({ assignee }) => assignee ?? [])));
  const [given, setGiven] = useState<readonly OnSiteTicket[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const free = stops.flatMap(({ tickets }) => tickets.filter(({ assignee }) => assignee === null));
  const assign = async (tickets: readonly OnSiteTicket[], accountId: string | null): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      for (const { id } of tickets) await assignTicket(id, accountId);
      setGiven(accountId === null ? [] : tickets);
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
    setBusy(false);
    onChanged();
  };
  return (
    <section
      className="planner-route"
      aria-label={say('Route: {stops}', { stops: stops.map(({ name }) => name).join(', ') })}
      aria-busy={busy}
    >
      <h3>
        {zone === '' ? say('Travel time not known') : zone}: {sayCount(stops.length, { one: '{count} client', other: '{count} clients' })}
      </h3>
      <p className="planner-hint">
        {say('About {onSite} on site and {driving} on the road', { onSite: inWords(onSite), driving: inWords(driving) })}
        {driving < drivingAlone && (
          <span className="subtle">{say(', instead of {drivingAlone} to each by itself', { drivingAlone: inWords(drivingAlone) })}</span>
        )}
      </p>
      <ol className="planner-stops">
        {stops.map(({ client, name, away, tickets }) => (
          <li key={client}>
            <strong>{name}</strong> <span className="subtle">{away === null ? '' : say('{away} min away', { away: String(away) })}</span>
            <ul>
              {tickets.map(({ id, key, summary, assignee, what }) => (
                <li key={id}>
                  <TicketLink ticketKey={key} /> {summary}{' '}
                  <span className="subtle">
                    {what === 'maintenance' ? say('on-site items') : say('visit')},{' '}
                    {assignee === null ? say('nobody has it') : nameOf(assignee)}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
      <div className="planner-actions not-printed">
        {to !== null && free.length > 0 && (
          <Button spacing="compact" isDisabled={busy} onClick={() => void assign(free, to.accountId)}>
            {sayCount(free.length, { one: 'Give {count} ticket to {name}', other: 'Give {count} tickets to {name}' }, { name: to.name })}
          </Button>
        )}
        {given.length > 0 && (
          <span role="status">
            {say('Given.')}{' '}
            <button type="button" className="link" onClick={() => void assign(given, null)}>
              {say('Undo')}
            </button>
          </span>
        )}
      </div>
    </section>
  );
}

const inWords = (time: Minutes): string => hoursAndMinutes((time * 60_000) as Milliseconds);
