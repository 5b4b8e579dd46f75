import { useCallback } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import { call } from '../../ui/call';
import { Part } from '../../ui/part';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { kindWords } from '../kind-words';
import { TicketLink } from '../ticket-link';
import { say } from '../../ui/words/say';

type Running = Awaited<ReturnType<typeof call<'clientClocks'>>>;

/** Who works for the client now. */
export function ClocksPart({ client }: { readonly client: ClientId }) {
  const ask = useCallback(() => call('clientClocks', { client }), [client]);
  return (
    <Part title={say('Working now')} ask={ask}>
      {(running) => <Clocks running={running} />}
    </Part>
  );
}

function Clocks({ running }: { readonly running: Running }) {
  const { time } = useTimes();
  const nameOf = usePeople(running.map(({ technician }) => technician));
  if (running.length === 0) return <p className="subtle">{say('No clock runs for this client.')}</p>;
  return (
    <ul>
      {running.map(({ technician, kind, startedAt, ticket }) => (
        <li key={technician} className="part-line">
          <span>
            {say('{technician}, {kind} since {startedAt}', {
              technician: nameOf(technician),
              kind: kindWords[kind],
              startedAt: time(startedAt),
            })}
          </span>
          {ticket !== null && <TicketLink ticketKey={ticket.key} />}
        </li>
      ))}
    </ul>
  );
}
