import type { ClockView } from '../../../../src/time/rules/clock-view';
import type { Entry } from '../../../../src/time/rules/entry';
import { duration } from '../../ui/duration';
import { usePeople } from '../../ui/use-people';
import { useSurface } from '../../ui/surface';
import { useTimes } from '../../ui/use-times';
import { EntryLine } from '../entries/entry-line';
import { startOfDay } from '../day/start-of-day';
import type { ClockDesk } from './use-clock';
import { WaitingWorklogs } from '../entries/waiting-worklogs';
import { workedIn } from '../worked-in';
import { say } from '../../ui/words/say';
import './entries-today.css';

interface EntriesTodayProps {
  readonly view: ClockView;
  readonly desk: Pick<ClockDesk, 'clicks' | 'correct'>;
  /** The server's time in milliseconds since 1970. */
  readonly now: number;
}

/** My day on every ticket, then what others did on this one. */
export function EntriesToday({ view, desk, now }: EntriesTodayProps) {
  const { timeZone } = useSurface();
  const { dateOf } = useTimes();
  const nameOf = usePeople(view.onTicket.map((entry) => entry.technician));
  const midnight = startOfDay(now, timeZone);
  const today = dateOf(new Date(now).toISOString());
  const lines = { desk, now, today };
  const touchesToday = (entry: Entry): boolean => Date.parse(entry.stoppedAt) >= midnight;
  const mine = view.mine.filter(touchesToday);
  const others = view.onTicket.filter((entry) => entry.technician !== view.me && touchesToday(entry));
  const earlier = view.onTicket.filter((entry) => !touchesToday(entry));
  const worked = workedToday(view, midnight, now);
  return (
    <>
      <div className="entries-head">
        <h2>{say('My day')}</h2>
        {worked > 0 && <span className="numbers">{duration(worked)}</span>}
      </div>
      <WaitingWorklogs entries={view.mine} now={now} />
      {mine.length === 0 && (
        <p className="entries-empty">
          {view.timer === null ? say('Nothing yet today. Start the clock when you begin.') : say('Nothing finished yet today.')}
        </p>
      )}
      <ul className="entries">
        {mine.map((entry) => (
          <EntryLine key={entry.id} entry={entry} {...lines} ticketId={view.ticket.id} own />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <div className="entries-head">
            <h2>{say('Others on this ticket today')}</h2>
          </div>
          <ul className="entries">
            {others.map((entry) => (
              <EntryLine key={entry.id} entry={entry} {...lines} own={false} who={nameOf(entry.technician)} />
            ))}
          </ul>
        </>
      )}
      {earlier.length > 0 && (
        <details className="entries-earlier">
          <summary>{say('Earlier on this ticket ({earlier})', { earlier: earlier.length })}</summary>
          <ul className="entries">
            {earlier.map((entry) => (
              <EntryLine key={entry.id} entry={entry} {...lines} own={entry.technician === view.me} who={nameOf(entry.technician)} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What I worked since midnight, with what runs now; breaks are not work. */
function workedToday({ mine, timer }: ClockView, midnight: number, now: number): number {
  const finished = mine.filter(({ kind }) => kind !== 'break').reduce((sum, entry) => sum + workedIn(entry, midnight), 0);
  if (timer === null || timer.kind === 'break') return finished;
  return finished + Math.max(0, now - Math.max(midnight, Date.parse(timer.startedAt)));
}
