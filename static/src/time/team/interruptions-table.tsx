import type { ReactNode } from 'react';
import type { TeamReport } from '../../../../src/time/rules/team/team-report';
import type { Interruptions } from '../../../../src/time/rules/team/time-report';
import { duration } from '../../ui/duration';
import { SeenTicketName } from '../seen-ticket';
import { say, sayCount } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';

interface InterruptionsTableProps {
  readonly interruptions: TeamReport['interruptions'];
  readonly nameOf: (accountId: string) => string;
}

/** What interruptions cost: whose work they broke into, and what broke in. */
export function InterruptionsTable({ interruptions: { total, byPerson, byClient, byTicket }, nameOf }: InterruptionsTableProps) {
  return (
    <section aria-label={say('Interruptions')}>
      <h2>{say('Interruptions')}</h2>
      {total.count === 0 ? (
        <p className="subtle">{say('None in these days. “Interrupt me” on the clock records one, and the way back.')}</p>
      ) : (
        <>
          <p className="subtle">
            {rich('{interruptions} took {time}.', {
              interruptions: sayCount(total.count, { one: '{count} interruption', other: '{count} interruptions' }),
              time: <span className="numbers">{duration(total.milliseconds)}</span>,
            })}
          </p>
          <table className="rows-table">
            <thead>
              <tr>
                <th scope="col">{say('Whom or what')}</th>
                <th scope="col" className="rows-number">
                  {say('How often')}
                </th>
                <th scope="col" className="rows-number">
                  {say('Time')}
                </th>
              </tr>
            </thead>
            <Part costs={byPerson} name={({ of }) => nameOf(of)} />
            <Part costs={byClient} name={({ of }) => (of === '' ? <em className="subtle">{say('no known client')}</em> : of)} />
            <Part costs={byTicket} name={({ ticket }) => <SeenTicketName ticket={ticket} />} />
          </table>
        </>
      )}
    </section>
  );
}

function Part<Cost extends Interruptions<string>>({
  costs,
  name,
}: {
  readonly costs: readonly Cost[];
  readonly name: (cost: Cost) => ReactNode;
}) {
  return (
    <tbody>
      {costs.map((cost) => (
        <tr key={cost.of} className="rows-row">
          <th scope="row">{name(cost)}</th>
          <td data-label={say('How often')} className="rows-number">
            {cost.count}
          </td>
          <td data-label={say('Time')} className="rows-number">
            {duration(cost.milliseconds)}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
