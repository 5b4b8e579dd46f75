import { useCallback, useState } from 'react';
import Button from '@atlaskit/button/new';
import { planned, proposeRoutes, stopsFor } from '../../../../src/billing/rules/planner/propose-routes';
import { useTeamPeople } from '../../time/team/use-team-people';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { serverInstant } from '../../ui/server-instant';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { RouteCard } from './route-card';
import { UnknownTickets } from './unknown-tickets';
import { ChoiceField } from '../../ui/fields/choice-field';
import { DayField } from '../../ui/fields/day-field';
import { locale, say } from '../../ui/words/say';
import './planner.css';

/** Which work on site goes together in a day, for somebody. */
export function PlannerPart() {
  const { dateOf } = useTimes();
  const { technicians } = useTeamPeople();
  const nameOf = usePeople(technicians);
  const [day, setDay] = useState(() => dateOf(serverInstant()));
  const [technician, setTechnician] = useState<string | null>(null);
  const ask = useCallback(() => call('openPlanner', {}), []);
  const { value, trouble, act } = useAsked(ask);
  const routes = value === null ? [] : proposeRoutes(stopsFor(value.stops, technician));
  const who = technician === null ? say('Anybody') : nameOf(technician);
  return (
    <div className="planner">
      <h2 className="planner-printed">
        {dayWords(day)}, {who}
      </h2>
      <div className="planner-choices not-printed">
        <DayField label={say('Day')} value={day} onChange={setDay} />
        <ChoiceField
          label={say('Technician')}
          value={technician ?? ''}
          choices={[['', say('Anybody')], ...technicians.map((person) => [person, nameOf(person)] as const)]}
          onChange={(person) => setTechnician(person === '' ? null : person)}
        />
        <Button onClick={() => window.print()}>{say('Print')}</Button>
      </div>
      {trouble !== null && <Notice sentence={trouble} onRetry={() => act(ask)} />}
      {value === null && trouble === null && <Skeleton lines={6} label={say('Looking for work on site')} />}
      {value !== null && routes.length === 0 && (
        <p className="statements-empty">
          {say(
            'Nothing has to be done on site{byWhom}. Open on-site items of maintenance appear here, and tickets with the label site-visit.',
            { byWhom: technician === null ? '' : say(' by {who}', { who }) },
          )}
        </p>
      )}
      {routes.map((route) => (
        <RouteCard
          key={route.stops.map(({ client }) => client).join()}
          route={route}
          to={technician === null ? null : { accountId: technician, name: who }}
          onChanged={() => act(ask)}
        />
      ))}
      {value !== null && <UnknownTickets planner={value} />}
      {routes.length > 0 && (
        <p className="subtle planner-hint">
          {say(
            'Clients of one zone go together, the nearest first. Every ticket is reckoned with {ticket} minutes, the way from one client to the next with {between}.',
            { ticket: planned.ticket, between: planned.between },
          )}
        </p>
      )}
    </div>
  );
}

const dayWords = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
