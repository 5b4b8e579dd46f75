import { useCallback } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import { hoursOf } from '../../../../src/time/rules/client/client-hours';
import { call } from '../../ui/call';
import { duration } from '../../ui/duration';
import { Part } from '../../ui/part';
import { useSurface } from '../../ui/surface';
import { usePeople } from '../../ui/use-people';
import { say } from '../../ui/words/say';

/** Time for the client in this month and the two before, by kind, and who was there when. */
export function HoursPart({ client }: { readonly client: ClientId }) {
  const ask = useCallback(() => call('clientHours', { client }), [client]);
  return (
    <Part title={say('Hours and visits')} ask={ask}>
      {({ months, visits }) => (
        <>
          {months.every((month) => hoursOf(month) === 0) ? (
            <p className="subtle">{say('No time in these three months. Start the clock on one of its tickets.')}</p>
          ) : (
            <table className="part-table">
              <thead>
                <tr>
                  <th scope="col">{say('Month')}</th>
                  <th scope="col">{say('Remote')}</th>
                  <th scope="col">{say('On site')}</th>
                  <th scope="col">{say('Travel')}</th>
                </tr>
              </thead>
              <tbody>
                {months.map((month) => (
                  <tr key={month.month}>
                    <th scope="row">
                      <MonthName month={month.month} />
                    </th>
                    <td>{timeOrNone(month.byKind.remote)}</td>
                    <td>{timeOrNone(month.byKind.onSite)}</td>
                    <td>{timeOrNone(month.byKind.travel)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <Visits visits={visits} />
        </>
      )}
    </Part>
  );
}

const shown = 4;

function Visits({ visits }: { readonly visits: Awaited<ReturnType<typeof call<'clientHours'>>>['visits'] }) {
  const { locale } = useSurface();
  const nameOf = usePeople(visits.slice(0, shown).flatMap(({ technicians }) => technicians));
  if (visits.length === 0) return <p className="subtle">{say('Nobody was on site in these months.')}</p>;
  return (
    <ul aria-label={say('Days on site')}>
      {visits.slice(0, shown).map(({ date, time, technicians }) => (
        <li key={date} className="part-line">
          <span>{say('On site {dayIn}', { dayIn: dayIn(locale, date) })}</span>
          <span className="subtle">
            {technicians.map(nameOf).join(', ')}, {duration(time)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function MonthName({ month }: { readonly month: string }) {
  const { locale } = useSurface();
  return <>{new Date(`${month}-15T12:00:00Z`).toLocaleDateString(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })}</>;
}

const timeOrNone = (time: number): string => (time === 0 ? '–' : duration(time));
const dayIn = (locale: string, date: string): string =>
  new Date(`${date}T12:00:00Z`).toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
